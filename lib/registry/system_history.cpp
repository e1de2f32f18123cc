// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/system_history.h"

#include "registry/system_record.h"

namespace ungcuu::registry {
namespace {

Change changeOf(const review::VerifiedEvent& event, const ObjectBytes& bytes)
{
    Change change{event.id(), {}, event.event().act == "system.retire"};
    const std::optional<QByteArray> stored = change.retired ? std::nullopt : bytes(*event.event().file);
    const base::Result<model::System> system = stored ? readSystem(*stored) : review::malformed("system");
    if (system && system->code == event.event().to)
        change.system = *system;
    return change;
}

} // namespace

std::vector<Change> systemHistory(const review::StreamState& stream, std::span<const review::VerifiedEvent> events,
                                  const ObjectBytes& bytes)
{
    std::map<base::Sha256, const review::VerifiedEvent*> byId;
    for (const review::VerifiedEvent& event : events)
        byId.emplace(event.id(), &event);
    std::vector<Change> history;
    for (const base::Sha256& id : stream.events)
        history.push_back(changeOf(*byId.at(id), bytes));
    return history;
}

std::optional<model::System> presentSystem(const std::vector<Change>& history)
{
    return history.empty() || history.back().retired ? std::nullopt : history.back().system;
}

} // namespace ungcuu::registry
