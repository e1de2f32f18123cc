// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

namespace ungcuu::docx {

/// For each block of `before`, counted through its parts, one of `after` that says the same: words, faces, style, cells;
/// not where it came from nor what it keeps on its page. −1 for none, and for each picture and page break.
std::vector<int> likeBlocks(const official::OfficialDocument& before, const official::OfficialDocument& after);

} // namespace ungcuu::docx
