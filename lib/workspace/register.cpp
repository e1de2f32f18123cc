// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/register.h"

#include "base/vietnamese.h"
#include "registry/system_record.h"
#include "store/transaction.h"
#include "workspace/act.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

Error noSystem(const QString& code)
{
    return {"register.missing", QCoreApplication::translate("workspace", "Không có hệ thống thông tin «%1» trong kho dữ liệu.").arg(code)};
}

/// As people count: HT-2 before HT-10.
void sortByCode(std::vector<store::SystemEntry>& entries)
{
    const auto key = [](const store::SystemEntry& entry) { return std::pair(base::countedKey(entry.code), entry.code); };
    std::sort(entries.begin(), entries.end(), [&](const auto& one, const auto& other) { return key(one) < key(other); });
}

Result<std::vector<store::SystemEntry>> entries(const Workspace& workspace)
{
    const auto store = readingStore(workspace);
    auto all = store ? store->systems() : store.error();
    if (all)
        sortByCode(*all);
    return all;
}

Result<std::optional<Uuid>> streamOf(const Workspace& workspace, const QString& code)
{
    const auto all = entries(workspace);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const store::SystemEntry& entry) { return entry.code == code; });
    return found == all->end() ? std::optional<Uuid>() : std::optional(found->stream);
}

model::System systemOf(const store::SystemEntry& entry)
{
    return {entry.code, entry.name, int(entry.level), entry.owner, entry.operatingUnit};
}

std::map<Uuid, QString> namesOf(const Record& record, const store::Store& store)
{
    std::map<Uuid, QString> names;
    for (const store::PersonEntry& person : personEntries(record.state(), store))
        names.emplace(person.id, person.name);
    return names;
}

/// "HT-1" is no word of "HT-10".
bool holdsWord(const QString& text, const QString& word)
{
    const auto goesOn = [&](qsizetype at) { return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-'); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!goesOn(at - 1) && !goesOn(at + word.size()))
            return true;
    }
    return false;
}

} // namespace

Result<void> setSystem(const Workspace& workspace, const Identity& who, const model::System& system, base::UtcMs now)
{
    if (const Result<void> right = registry::checkSystem(system); !right)
        return right;
    const Result<std::optional<Uuid>> known = streamOf(workspace, system.code);
    if (!known)
        return known.error();
    const Uuid act = Uuid::random();
    const QByteArray stream = (*known).value_or(act).text();
    const auto recorded = recordAct(workspace, who, act, stream, now, [&](const Record& record, const Uuid&) -> Result<Draft> {
        Draft draft;
        draft.objects = {registry::encoded(system, Uuid::random())};
        draft.event.act = "system.set";
        draft.event.to = system.code;
        draft.event.file = Sha256::of(draft.objects.front());
        if (record.state().systems.contains(stream))
            draft.event.parents = record.state().systems.at(stream).heads;
        return draft;
    });
    return recorded ? Result<void>() : recorded.error();
}

Result<std::vector<model::System>> listSystems(const Workspace& workspace)
{
    const auto all = entries(workspace);
    if (!all)
        return all.error();
    std::vector<model::System> systems;
    for (const store::SystemEntry& entry : *all)
        systems.push_back(systemOf(entry));
    return systems;
}

Result<std::vector<RegisterRow>> listRegister(const Workspace& workspace)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    auto all = snapshot ? store->systems() : snapshot.error();
    if (!all)
        return all.error();
    sortByCode(*all);
    std::vector<QByteArray> streams;
    for (const store::SystemEntry& entry : *all)
        streams.push_back(entry.stream.text());
    const Result<Record> record = Record::of(*store, workspace.id(), streams);
    if (!record)
        return record.error();
    const std::map<Uuid, QString> names = namesOf(*record, *store);
    std::vector<RegisterRow> rows;
    for (const store::SystemEntry& entry : *all) {
        const auto stream = record->state().systems.find(entry.stream.text());
        if (stream == record->state().systems.end() || stream->second.events.empty())
            return base::Error{"record.damaged", QCoreApplication::translate("workspace", "Danh sách hệ thống thông tin không khớp chuỗi sự kiện. Kho dữ liệu không bị thay đổi. Chạy kiểm tra kho để xem chỗ sai.")};
        const review::Event& last = record->event(stream->second.events.back()).event();
        const auto name = names.find(last.person);
        rows.push_back({systemOf(entry), name == names.end() ? QString() : name->second, last.time});
    }
    return rows;
}

Result<std::vector<DocumentRow>> documentsNaming(const Workspace& workspace, const QString& code, int limit)
{
    auto found = searchDocuments(workspace, code, limit);
    if (!found)
        return found.error();
    std::vector<DocumentRow> naming;
    for (DocumentRow& row : *found) { // the index knows the words of a code, not that they stand together
        const Result<Document> document = readDocument(workspace, row.id);
        if (!document)
            return document.error();
        if (holdsWord(QString::fromUtf8(document->bytes), code))
            naming.push_back(std::move(row));
    }
    return naming;
}

Result<std::vector<SystemChange>> systemHistory(const Workspace& workspace, const QString& code)
{
    const Result<std::optional<Uuid>> stream = streamOf(workspace, code);
    if (!stream || !*stream)
        return stream ? noSystem(code) : stream.error();
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const Result<Record> record = snapshot ? Record::of(*store, workspace.id(), {(**stream).text()}) : snapshot.error();
    if (!record)
        return record.error();
    std::map<Uuid, QString> names = namesOf(*record, *store);
    std::vector<SystemChange> history;
    for (const registry::Change& change : systemChanges(*record, *store, (**stream).text())) {
        const review::Event& event = record->event(change.event).event();
        history.insert(history.begin(), {change.system.value_or(model::System()), names[event.person], event.time, change.retired});
    }
    return history;
}

} // namespace ungcuu::workspace
