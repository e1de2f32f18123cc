// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/ascending_run.h"

#include <algorithm>
#include <iterator>

namespace ungcuu::docx {

std::vector<std::size_t> ascendingRun(const std::vector<int>& numbers)
{
    std::vector<std::size_t> tails; // of the best run of each length
    std::vector<int> previous(numbers.size(), -1);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), numbers[i], [&](std::size_t tail, int number) { return numbers[tail] < number; });
        if (at != tails.begin())
            previous[i] = int(*std::prev(at));
        at == tails.end() ? tails.push_back(i) : void(*at = i);
    }
    std::vector<std::size_t> run;
    for (int i = tails.empty() ? -1 : int(tails.back()); i >= 0; i = previous[std::size_t(i)])
        run.push_back(std::size_t(i));
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace ungcuu::docx
