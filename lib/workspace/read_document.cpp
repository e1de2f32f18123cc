// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"
#include "workspace/destruction.h"
#include "workspace/documents.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

Error noDocument()
{
    return {"document.missing", QCoreApplication::translate("workspace", "Không có văn bản này trong kho dữ liệu.")};
}

Error noRevision()
{
    return {"revision.missing", QCoreApplication::translate("workspace", "Văn bản không có lần sửa này. Xem danh sách lần sửa rồi chọn lại.")};
}

Error ambiguousRevision()
{
    return {"revision.ambiguous", QCoreApplication::translate("workspace", "Có nhiều lần sửa bắt đầu như vậy. Ghi thêm vài ký tự của mã lần sửa.")};
}

/// A verified document with the store it came from, all of one moment.
struct Opened {
    store::Store store;
    Record record;
    QByteArray stream;

    const review::StreamState& state() const { return record.state().documents.at(stream); }
};

Result<Opened> opened(const Workspace& workspace, const Uuid& id)
{
    auto store = readingStore(workspace);
    if (!store)
        return store.error();
    Opened document{std::move(*store), Record(workspace.id()), id.text()};
    const Result<store::Snapshot> snapshot = store::Snapshot::take(document.store);
    if (!snapshot)
        return snapshot.error();
    if (const Result<void> read = document.record.read(document.store, {document.stream}); !read)
        return read.error();
    if (!document.record.state().documents.contains(document.stream) || document.state().events.empty())
        return noDocument();
    return document;
}

const review::VerifiedEvent* eventOf(const Opened& document, const Sha256& revision)
{
    for (const Sha256& id : document.state().events) {
        const review::VerifiedEvent& event = document.record.event(id);
        if (event.event().revision == revision)
            return &event;
    }
    return nullptr;
}

/// What is said instead of a content that was destroyed; nothing where it was not.
std::optional<Destruction> destructionOf(const Opened& document, const Sha256& revision)
{
    const auto event = document.state().destroyed.find(revision);
    if (event == document.state().destroyed.end())
        return {};
    for (const Destruction& each : destructionsOf(document.record, document.store, document.state())) {
        if (each.event == event->second)
            return each;
    }
    return {};
}

Result<Document> documentAt(const Opened& document, const Sha256& revision)
{
    const review::VerifiedEvent* const event = eventOf(document, revision);
    if (!event)
        return noRevision();
    if (const auto destruction = destructionOf(document, revision))
        return contentDestroyed(*destruction);
    const Result<QByteArray> bytes = document.store.object(event->revision()->content);
    if (!bytes)
        return bytes.error();
    return Document{*Uuid::fromText(document.stream), *bytes, revision, document.state().heads,
                    headRevisions(document.record, document.record.state().documents.at(document.stream))};
}

/// Who is who, by what their particulars say.
std::map<Uuid, QString> names(const Opened& document)
{
    std::map<Uuid, QString> names;
    for (const store::PersonEntry& person : personEntries(document.record.state(), document.store))
        names.emplace(person.id, person.name);
    return names;
}

QString whyNoEffect(review::NoEffect why)
{
    switch (why) {
    case review::NoEffect::ActUnknown: return QCoreApplication::translate("workspace", "thao tác của bản phần mềm mới hơn");
    case review::NoEffect::KeyNotBound: return QCoreApplication::translate("workspace", "khóa chưa thuộc về người ghi tên");
    case review::NoEffect::NotAdministrator: return QCoreApplication::translate("workspace", "không phải người quản trị");
    case review::NoEffect::WrongPlace: return QCoreApplication::translate("workspace", "ghi sai chỗ");
    case review::NoEffect::WrongRevision: return QCoreApplication::translate("workspace", "lần sửa không khớp với bản đã xem");
    case review::NoEffect::Repeated: return QCoreApplication::translate("workspace", "ghi lặp lại");
    }
    return {};
}

HistoryRow historyRow(const Opened& document, const review::VerifiedEvent& event, const std::map<Uuid, QString>& names)
{
    const review::Hashes& heads = document.state().heads;
    const auto why = document.record.state().withoutEffect.find(event.id());
    const auto name = names.find(event.event().person);
    HistoryRow row;
    row.event = event.id();
    row.revision = event.event().revision.value_or(Sha256());
    row.author = name == names.end() ? QString() : name->second;
    row.savedAt = event.event().time;
    row.head = std::binary_search(heads.begin(), heads.end(), event.id());
    row.noEffect = why == document.record.state().withoutEffect.end() ? QString() : whyNoEffect(why->second);
    if (event.revision()) {
        row.parents = event.revision()->parents;
        row.message = event.revision()->message;
    }
    return row;
}

/// Says of each act that destroyed, why, and of each revision whose content went, when and by whom.
void tellDestroyed(const Opened& document, std::vector<HistoryRow>& rows)
{
    for (const Destruction& each : destructionsOf(document.record, document.store, document.state())) {
        for (HistoryRow& row : rows) {
            const auto event = document.state().destroyed.find(row.revision);
            if (row.event == each.event)
                row.message = QCoreApplication::translate("workspace", "Xóa khỏi kho dữ liệu: %1").arg(each.reason);
            else if (event != document.state().destroyed.end() && event->second == each.event)
                row.destroyed = contentDestroyed(each).message;
        }
    }
}

} // namespace

Result<Document> readDocument(const Workspace& workspace, const Uuid& id)
{
    const Result<Opened> document = opened(workspace, id);
    return document ? documentAt(*document, headRevision(document->record, document->record.state().documents.at(document->stream))) : document.error();
}

Result<Document> readRevision(const Workspace& workspace, const Uuid& id, const Sha256& revision)
{
    const Result<Opened> document = opened(workspace, id);
    return document ? documentAt(*document, revision) : document.error();
}

Result<std::vector<HistoryRow>> documentHistory(const Workspace& workspace, const Uuid& id)
{
    const Result<Opened> document = opened(workspace, id);
    if (!document)
        return document.error();
    const std::map<Uuid, QString> people = names(*document);
    std::vector<HistoryRow> rows;
    for (const Sha256& event : document->state().events)
        rows.push_back(historyRow(*document, document->record.event(event), people));
    tellDestroyed(*document, rows);
    for (const auto& [event, why] : document->record.state().withoutEffect) {
        if (document->record.event(event).event().stream == document->stream)
            rows.push_back(historyRow(*document, document->record.event(event), people));
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<Sha256> findRevision(const Workspace& workspace, const Uuid& id, const QByteArray& start)
{
    const Result<Opened> document = opened(workspace, id);
    if (!document)
        return document.error();
    review::Hashes saved;
    for (const Sha256& event : document->state().events) {
        if (const auto& revision = document->record.event(event).event().revision)
            saved.push_back(*revision);
    }
    bool number = false;
    const int place = start.toInt(&number);
    if (number && start.size() < 4)
        return place >= 1 && size_t(place) <= saved.size() ? Result<Sha256>(saved[size_t(place) - 1]) : noRevision();
    std::erase_if(saved, [&](const Sha256& revision) { return !revision.hex().startsWith(start); });
    if (start.size() < 4 || saved.empty())
        return noRevision();
    return saved.size() == 1 ? Result<Sha256>(saved.front()) : ambiguousRevision();
}

} // namespace ungcuu::workspace
