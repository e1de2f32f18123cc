// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/verified_event.h"

#include <span>
#include <unordered_map>

namespace ungcuu::review {

/// Events in fold order: parents and member heads before children, ties by id, none twice.
struct Order {
    std::vector<const VerifiedEvent*> events;
    std::unordered_map<base::Sha256, int, base::Sha256::Hash> places;
    Hashes waiting;   ///< what names an event that is not there, or one that waits; ascending

    explicit Order(std::span<const VerifiedEvent> given);
    int placeOf(const base::Sha256& id) const { return places.at(id); }
};

} // namespace ungcuu::review
