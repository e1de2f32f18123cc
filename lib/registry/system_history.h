// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/system.h"
#include "review/fold.h"

#include <functional>

namespace ungcuu::registry {

/// One change of a system that counts. `system` is nothing where the particulars were destroyed or the system retired.
struct Change {
    base::Sha256 event;
    std::optional<model::System> system;
    bool retired = false;

    friend bool operator==(const Change&, const Change&) = default;
};

/// Gives the stored bytes of an object, or nothing where it was destroyed.
using ObjectBytes = std::function<std::optional<QByteArray>(const base::Sha256&)>;

/// The changes of one system in fold order.
std::vector<Change> systemHistory(const review::StreamState& stream, std::span<const review::VerifiedEvent> events,
                                  const ObjectBytes& bytes);

/// What stands now: the particulars of the last change in fold order, or nothing once the system is retired.
std::optional<model::System> presentSystem(const std::vector<Change>& history);

} // namespace ungcuu::registry
