// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/word_bag.h"

#include <functional>

namespace ungcuu::docx {

/// An item of the old sequence beside one of the new; −1 where it stands alone.
struct Pair {
    int before = -1;
    int after = -1;

    friend bool operator==(const Pair&, const Pair&) = default;
};

/// How alike an old and a new item are, 0 to 1.
using Likeness = std::function<double(int before, int after)>;
constexpr double leastLikeness = 0.3; ///< of a pair

/// What is known of the items besides their keys.
struct Sides {
    Likeness likeness;
    /// Whether that is enough for a pair.
    std::function<bool(int before, int after)> comparable;
    std::function<const WordBag&(int item)> before;
    std::function<const WordBag&(int item)> after;
};

/// All items of both sequences in an order that is right for both: equal keys first, between them what is alike enough; of
/// those that stand alone the old before the new. A long stretch without equal keys is parted at its anchors first.
std::vector<Pair> aligned(const std::vector<qint32>& before, const std::vector<qint32>& after, const Sides& sides);

} // namespace ungcuu::docx
