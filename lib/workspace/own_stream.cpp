// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/own_stream.h"

#include "store/transaction.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using base::Uuid;

registry::EventOf OwnStream::events() const
{
    return [this](const Sha256& id) -> const review::Event& { return record.event(id).event(); };
}

registry::ObjectBytes OwnStream::bytes() const
{
    return [this](const Sha256& id) {
        const auto found = objects.find(id);
        return found == objects.end() ? std::nullopt : std::optional(found->second);
    };
}

QString OwnStream::authorOf(const Sha256& event) const
{
    const auto name = names.find(record.event(event).event().person);
    return name == names.end() ? QString() : name->second;
}

Result<std::optional<OwnStream>> readOwnStream(const Workspace& workspace, const QByteArray& stream)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const auto heads = snapshot ? store->heads(stream) : snapshot.error();
    if (!heads || heads->empty())
        return heads ? std::optional<OwnStream>() : Result<std::optional<OwnStream>>(heads.error());
    OwnStream own{Record(workspace.id()), {}, {}, {}};
    if (const Result<void> read = own.record.read(*store, {stream}); !read)
        return read.error();
    if (const review::StreamState* const state = own.record.state().stream(workspace.id(), stream))
        own.state = *state;
    for (const store::PersonEntry& person : personEntries(own.record.state(), *store))
        own.names.emplace(person.id, person.name);
    for (const Sha256& id : own.state.events) {
        const std::optional<Sha256>& file = own.record.event(id).event().file;
        if (Result<QByteArray> bytes = file ? store->object(*file) : Result<QByteArray>(QByteArray()); bytes && file)
            own.objects.emplace(*file, *std::move(bytes));
    }
    return std::optional<OwnStream>(std::move(own));
}

Result<void> recordInOwnStream(const Workspace& workspace, const Identity& who, const QByteArray& stream, const Draft& draft, base::UtcMs now)
{
    const auto recorded = recordAct(workspace, who, Uuid::random(), stream, now, [&](const Record& record, const Uuid&) -> Result<Draft> {
        Draft whole = draft;
        if (!whole.objects.empty())
            whole.event.file = Sha256::of(whole.objects.back());
        if (const review::StreamState* const state = record.state().stream(workspace.id(), stream))
            whole.event.parents = state->heads;
        return whole;
    });
    return recorded ? Result<void>() : recorded.error();
}

} // namespace ungcuu::workspace
