// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "official/official_document.h"
#include "render/look.h"
#include "render/measured_block.h"

/// Measuring: one block, shaped and broken at one width. Pure functions of what they are given.
namespace ungcuu::render {

MeasuredBlock measureParagraph(const Typeface& typeface, const official::Paragraph& paragraph, const Sizes& sizes, int width);

/// Columns by their relative widths, none narrower than its longest word where the others can give. A row is one strip
/// unless it is taller than `tallest`: then each line of it is one. Rows joined by a cell are one strip. Once `progress`, asked
/// per row, says stop, the block is not whole and for nobody.
MeasuredBlock measureTable(const Typeface& typeface, const official::Table& table, const Sizes& sizes, int width, int tallest,
                           const base::Progress& progress = {});

/// A drawing in the middle of its line, one strip; made smaller where it is larger than the text area. It stays with
/// what follows it, its caption.
MeasuredBlock measureDrawing(const Typeface& typeface, const official::Drawing& drawing, QSize room);

/// Lines for a hand (render/ruled_room.h), each a strip; they stay together.
MeasuredBlock measureRuledRoom(const Typeface& typeface, int width);

/// Ô 1 to 5 and 9a, or an annex's label, title and note: one strip. `address` (ô 13) belongs to measureFoot.
MeasuredBlock measureHead(const Typeface& typeface, const official::Part& part, const QString& urgency, const Sizes& sizes, int width);

/// Ô 7 to 9b and 12: one strip. Empty where the part has neither signature nor recipients.
MeasuredBlock measureSignatures(const Typeface& typeface, const official::Part& part, const QString& drafter, const Sizes& sizes, int width);

/// Ô 13, the foot of page 1.
MeasuredBlock measureFoot(const Typeface& typeface, const QStringList& address, int width);

/// Ô 11, a framed line for the top margin.
MeasuredBlock measureCirculation(const Typeface& typeface, const QString& text);

MeasuredBlock measurePageNumber(const Typeface& typeface, int number, int width);

/// One pale line, as long as the page's diagonal allows; painted turned by paintPage.
MeasuredBlock measureWatermark(const Typeface& typeface, const QString& text);

} // namespace ungcuu::render
