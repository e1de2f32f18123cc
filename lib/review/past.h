// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>
#include <vector>

namespace ungcuu::review {

/// The events before an event, as places in fold order. Kept as ascending intervals, so that a stream without forks costs
/// one pair an event.
class Past
{
public:
    bool contains(int place) const;
    void add(int place) { unite({{place, place + 1}}); }
    void unite(const Past& other) { unite(other.m_intervals); }

private:
    using Intervals = std::vector<std::pair<int, int>>;   ///< [first, second), apart and ascending
    void unite(const Intervals& others);

    Intervals m_intervals;
};

} // namespace ungcuu::review
