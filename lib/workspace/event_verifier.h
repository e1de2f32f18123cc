// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/verified_event.h"
#include "sign/cades.h"
#include "store/rows.h"

#include <functional>

namespace ungcuu::workspace {

/// The only door by which stored bytes become events that count for anything: bytes that hash to the id, written
/// canonically, signed by the key they name. Many events of few keys cost little more than their signatures.
class EventVerifier
{
public:
    /// Gives an object by its hash: the revision that an event names.
    using Objects = std::function<base::Result<QByteArray>(const base::Sha256&)>;
    explicit EventVerifier(Objects objects) : m_objects(std::move(objects)) {}

    /// Errors "record.malformed", "record.newer", "record.signature" (does not cover these bytes or is of another key),
    /// or what stood in the way of the revision.
    base::Result<review::VerifiedEvent> verified(const store::StoredEvent& stored);

private:
    base::Result<void> checkSignature(const store::StoredEvent& stored, const review::Event& event);

    Objects m_objects;
    sign::CadesVerifier m_signatures;
};

} // namespace ungcuu::workspace
