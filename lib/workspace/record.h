// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/fold.h"
#include "store/store.h"
#include "workspace/event_verifier.h"

#include <unordered_map>

namespace ungcuu::workspace {

/// The workspace's own stream and those asked for, read from an open store, verified and folded. Events met once are not
/// verified again, so that a second look inside a writing transaction costs only what is new.
class Record
{
public:
    using Events = std::unordered_map<base::Sha256, review::VerifiedEvent, base::Sha256::Hash>;

    explicit Record(base::Sha256 workspace) : m_workspace(workspace) {}
    /// Of events that were read and verified elsewhere.
    Record(base::Sha256 workspace, std::vector<review::VerifiedEvent> events);

    /// A new one that has read.
    static base::Result<Record> of(const store::Store& store, const base::Sha256& workspace, const std::vector<QByteArray>& streams = {});
    /// Reads the workspace's stream and `streams`. "record.damaged" when one event of them does not verify.
    base::Result<void> read(const store::Store& store, const std::vector<QByteArray>& streams);

    /// Every event of the file, whatever the table of places says of it.
    base::Result<void> readAll(const store::Store& store);

    const base::Sha256& workspace() const { return m_workspace; }
    const review::State& state() const { return m_state; }
    const review::VerifiedEvent& event(const base::Sha256& id) const { return m_events.at(id); }
    const Events& events() const { return m_events; }

private:
    base::Result<void> take(const store::Store& store, const std::vector<store::StoredEvent>& stored);
    base::Result<void> foldAll();

    base::Sha256 m_workspace;
    Events m_events;
    review::State m_state;
};

} // namespace ungcuu::workspace
