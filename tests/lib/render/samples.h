// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/layout_cache.h"
#include "render/page_layout.h"

/// Documents of invented bodies, one for each thing a page must do.
namespace ungcuu::render::samples {

/// A công văn of two pages with two addressees (Mẫu 1.5).
official::OfficialDocument letter();
/// A phương án with headings, a six-column table over several pages, a landscape page and two annexes (Mẫu 1.4, 2.1).
official::OfficialDocument plan();
/// A quyết định and what it issues (Mẫu 1.3); not yet numbered.
official::OfficialDocument decision();
/// A biên bản with two signature blocks (Mẫu 1.9).
official::OfficialDocument minutes();
/// One thẻ trực with so many items.
official::OfficialDocument dutyCard(int items);

/// `sentences` of running text, each one different, none of them from a real document.
QString prose(int sentences, int seed = 0);
/// Source text of about `bytes`: a heading every eight paragraphs, a six-column table every forty; no two paragraphs
/// alike, or a layout would measure only one of them.
QByteArray planSource(qsizetype bytes);
official::Paragraph paragraph(official::Style style, const QString& text, bool bold = false);
/// A table of `rows` body rows with `columns` columns and a header row.
official::Table table(int columns, int rows);

/// The layout in Liberation Serif, whatever else the machine has: golden files are made with it.
Pages laidOut(const official::OfficialDocument& document);

} // namespace ungcuu::render::samples
