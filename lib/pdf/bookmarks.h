// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/finish.h"

class QPDF;

namespace ungcuu::pdf {

/// Writes the document outline (ISO 32000-1, 12.3.3). A level that jumps (1, then 3) hangs under the nearest above it.
void addBookmarks(QPDF& file, const std::vector<Bookmark>& bookmarks);

} // namespace ungcuu::pdf
