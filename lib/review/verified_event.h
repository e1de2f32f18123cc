// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/event.h"
#include "review/revision.h"

namespace ungcuu::workspace {
class EventVerifier;
}

namespace ungcuu::review {

/// An event whose bytes hash to `id` and were signed by the key it names. Only workspace::EventVerifier makes one, after
/// `sign` checked the signature; nothing stores that it did. `revision` is there where the event names one.
class VerifiedEvent
{
public:
    const base::Sha256& id() const { return m_id; }
    const Event& event() const { return m_event; }
    const std::optional<Revision>& revision() const { return m_revision; }

private:
    friend class workspace::EventVerifier;
    VerifiedEvent(base::Sha256 id, Event event, std::optional<Revision> revision)
        : m_id(id)
        , m_event(std::move(event))
        , m_revision(std::move(revision))
    {
    }

    base::Sha256 m_id;
    Event m_event;
    std::optional<Revision> m_revision;
};

} // namespace ungcuu::review
