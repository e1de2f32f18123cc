// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

namespace ungcuu::docx {

/// Where the longest run of ascending numbers stands, from left to right; numbers between them may be left out.
std::vector<std::size_t> ascendingRun(const std::vector<int>& numbers);

} // namespace ungcuu::docx
