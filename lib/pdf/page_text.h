// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/rect.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace ungcuu::pdf {

/// Where text stands on a page, one upright box around each shown string, in the page's user space. Widths come from
/// the fonts where they say them, else a glyph counts as wide as its size; heights are 0.25 below to 0.9 above the
/// baseline. For the sources of this module.
std::vector<Rect> textBoxes(QPDFObjectHandle page);

} // namespace ungcuu::pdf
