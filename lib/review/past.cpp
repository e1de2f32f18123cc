// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/past.h"

#include <algorithm>

namespace ungcuu::review {

bool Past::contains(int place) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), place,
                                        [](int wanted, const auto& interval) { return wanted < interval.first; });
    return after != m_intervals.begin() && place < std::prev(after)->second;
}

void Past::unite(const Intervals& others)
{
    Intervals all;
    all.reserve(m_intervals.size() + others.size());
    std::merge(m_intervals.begin(), m_intervals.end(), others.begin(), others.end(), std::back_inserter(all));
    m_intervals.clear();
    for (const auto& interval : all) {
        if (!m_intervals.empty() && interval.first <= m_intervals.back().second)
            m_intervals.back().second = std::max(m_intervals.back().second, interval.second);
        else
            m_intervals.push_back(interval);
    }
}

} // namespace ungcuu::review
