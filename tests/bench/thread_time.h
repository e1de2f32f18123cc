// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

/// Seconds of this thread alone that `work` takes: what else the machine does is not ours. `work` answers how much it
/// made, so that no compiler leaves it out; nothing made ends the bench.
template <class F> double seconds(F&& work)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    if (work() <= 0)
        std::abort();
    return now() - start;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}
