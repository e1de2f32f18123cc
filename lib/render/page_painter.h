// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/pages.h"

#include <QImage>

class QPainter;

namespace ungcuu::render {

/// Paints page `page` (0…) black on nothing: the caller paints the white sheet. The painter's unit must be a point and
/// its origin the page's upper left corner; every device then gets the same glyphs at the same places. Any thread that
/// may paint may call it.
void paintPage(QPainter& painter, const Pages& pages, int page);

/// A page as a picture on white paper.
QImage pageImage(const Pages& pages, int page, double dpi);

/// A drawing alone, on a sheet of exactly its size: what a window shows and another format embeds.
Pages drawingPage(const Typeface& typeface, const official::Drawing& drawing);
/// The same as a picture; for a DOCX at 300 dpi, say.
QImage drawingImage(const Typeface& typeface, const official::Drawing& drawing, double dpi);

} // namespace ungcuu::render
