// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/projection.h"

#include "base/utf8.h"
#include "review/particulars.h"

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using base::Uuid;
using review::StreamState;

namespace {

/// What a text without mã goes by: the last name that a save gave.
QString givenName(const Record& record, const StreamState& stream)
{
    const auto named = [&](const Sha256& id) { return !record.event(id).event().to.isEmpty(); };
    const auto last = std::find_if(stream.events.rbegin(), stream.events.rend(), named);
    return last == stream.events.rend() ? QString() : lineForLists(record.event(*last).event().to);
}

const review::Revision& revisionOf(const Record& record, const StreamState& stream, const Sha256& revision)
{
    const auto names = [&](const Sha256& id) { return record.event(id).event().revision == revision; };
    return *record.event(*std::find_if(stream.events.begin(), stream.events.end(), names)).revision();
}

Result<QString> textOf(const store::Store& store, const Sha256& revision)
{
    const Result<QByteArray> bytes = store.object(revision);
    if (!bytes)
        return bytes.error();
    const Result<review::Revision> read = review::readRevision(*bytes);
    if (!read)
        return read.error();
    const Result<QByteArray> content = store.object(read->content);
    return content ? Result<QString>(base::decoded(*content)) : content.error();
}

Result<void> removeDocument(store::Transaction& transaction, const store::Store& store, const Uuid& document)
{
    const auto held = store.indexedRevision(document);
    const Result<QString> text = held && *held ? textOf(store, **held) : Result<QString>(QString());
    if (!held || !text)
        return held ? text.error() : held.error();
    const Result<void> removed = *held ? transaction.removeText(document, *text) : Result<void>();
    return removed ? transaction.removeDocument(document) : removed;
}

Result<void> projectText(store::Transaction& transaction, const store::Store& store, const store::DocumentEntry& entry)
{
    const auto held = store.indexedRevision(entry.id);
    if (!held || *held == entry.revision)
        return held ? Result<void>() : held.error();
    const Result<QString> text = textOf(store, entry.revision);
    if (!text)
        return text.error();
    std::optional<QString> before;
    if (*held) {
        const Result<QString> old = textOf(store, **held);
        if (!old)
            return old.error();
        before = *old;
    }
    return transaction.index({entry.id, entry.revision}, *text, before);
}

Result<void> projectDocument(store::Transaction& transaction, const store::Store& store, const Record& record, const StreamState& stream)
{
    const Shown shown = shownRevision(record, stream);
    if (isDestroyed(record, stream))
        return removeDocument(transaction, store, shown.revision->document);
    const Result<QByteArray> content = store.object(shown.revision->content);
    if (!content)
        return content.error();
    const store::DocumentEntry entry = documentEntry(record, stream, shown, documentLabel(*content));
    if (const Result<void> put = transaction.putDocument(entry); !put)
        return put;
    return projectText(transaction, store, entry);
}

Result<void> projectSystem(store::Transaction& transaction, const store::Store& store, const Record& record, const QByteArray& stream)
{
    const std::optional<store::SystemEntry> entry = systemEntry(record, store, stream);
    return entry ? transaction.putSystem(*entry) : transaction.removeSystem(*Uuid::fromText(stream));
}

Result<void> projectPersons(store::Transaction& transaction, const store::Store& store, const review::State& state)
{
    for (const store::PersonEntry& person : personEntries(state, store)) {
        if (const Result<void> put = transaction.putPerson(person); !put)
            return put;
    }
    return {};
}

} // namespace

void collectRevisions(const Record& record, const Sha256& event, review::Hashes& found)
{
    const review::VerifiedEvent& at = record.event(event);
    if (at.event().revision && !record.state().withoutEffect.contains(event)) {
        found.push_back(*at.event().revision);
        return;
    }
    for (const Sha256& parent : at.event().parents)
        collectRevisions(record, parent, found);
}

store::EventPlace placeOf(const review::VerifiedEvent& event)
{
    return {event.id(), event.event().stream, event.event().act, event.event().key, event.event().nonce};
}

review::Hashes headRevisions(const Record& record, const StreamState& stream)
{
    review::Hashes found;
    for (const Sha256& head : stream.heads)
        collectRevisions(record, head, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const auto destroyed = [&](const Sha256& revision) { return stream.destroyed.contains(revision); };
    if (!std::all_of(found.begin(), found.end(), destroyed))
        std::erase_if(found, destroyed);
    return found;
}

bool isDestroyed(const Record& record, const StreamState& stream)
{
    return !stream.destroyed.empty() && stream.destroyed.contains(headRevision(record, stream));
}

Sha256 headRevision(const Record& record, const StreamState& stream)
{
    return headRevisions(record, stream).front();
}

Shown shownRevision(const Record& record, const StreamState& stream)
{
    const Sha256 head = headRevision(record, stream);
    return {head, &revisionOf(record, stream, head)};
}

QString documentCode(const Record& record, const StreamState& stream, const DocumentLabel& label)
{
    return label.code.isEmpty() ? givenName(record, stream) : label.code;
}

int revisionCount(const Record& record, const StreamState& stream)
{
    const auto names = [&](const Sha256& id) { return record.event(id).event().revision.has_value(); };
    return int(std::count_if(stream.events.begin(), stream.events.end(), names));
}

store::DocumentEntry documentEntry(const Record& record, const StreamState& stream, const Shown& shown, const DocumentLabel& label)
{
    return {shown.revision->document, documentCode(record, stream, label), label.title, shown.id, revisionCount(record, stream),
            qint64(stream.heads.size()), shown.revision->author, shown.revision->time};
}

std::vector<store::PersonEntry> personEntries(const review::State& state, const store::Store& store)
{
    std::vector<store::PersonEntry> entries;
    for (const auto& [id, member] : state.members) {
        const Result<QByteArray> bytes = store.object(member.particulars);
        const auto person = bytes ? review::readPerson(*bytes) : Result<review::Person>(bytes.error());
        entries.push_back({id, person ? lineForLists(person->name) : QString()});
    }
    return entries;
}

std::vector<registry::Change> systemChanges(const Record& record, const store::Store& store, const QByteArray& stream)
{
    const StreamState& state = record.state().systems.at(stream);
    std::vector<review::VerifiedEvent> events;
    for (const Sha256& id : state.events)
        events.push_back(record.event(id));
    return registry::systemHistory(state, events, [&](const Sha256& id) {
        const Result<QByteArray> bytes = store.object(id);
        return bytes ? std::optional(*bytes) : std::nullopt;
    });
}

std::optional<store::SystemEntry> systemEntry(const Record& record, const store::Store& store, const QByteArray& stream)
{
    const std::optional<model::System> system = registry::presentSystem(systemChanges(record, store, stream));
    if (!system)
        return {};
    return store::SystemEntry{*Uuid::fromText(stream), system->code, system->name, system->level, system->owner,
                              system->operatingUnit, qint64(record.state().systems.at(stream).heads.size())};
}

Result<void> project(store::Transaction& transaction, const store::Store& store, const Record& record,
                     const std::vector<QByteArray>& streams)
{
    const review::State& state = record.state();
    for (const QByteArray& stream : streams) {
        const StreamState* const heads = state.stream(record.workspace(), stream);
        if (!heads || heads->events.empty())
            continue;   // nothing in it counts
        if (const Result<void> put = transaction.putHeads(stream, heads->heads); !put)
            return put;
        const Result<void> rows = state.documents.contains(stream) ? projectDocument(transaction, store, record, *heads)
            : state.systems.contains(stream)                       ? projectSystem(transaction, store, record, stream)
            : heads == &state.membership                           ? projectPersons(transaction, store, state)
                                                                   : Result<void>();
        if (!rows)
            return rows;
    }
    return {};
}

} // namespace ungcuu::workspace
