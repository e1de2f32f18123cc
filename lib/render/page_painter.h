// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/pages.h"

class QPainter;

namespace ungcuu::render {

/// Paints page `page` (0…) black on nothing: the caller paints the white sheet. The painter's unit must be a point and
/// its origin the page's upper left corner; every device then gets the same glyphs at the same places. Any thread that
/// may paint may call it.
void paintPage(QPainter& painter, const Pages& pages, int page);

} // namespace ungcuu::render
