// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/wording.h"

namespace ungcuu::compile {

/// A typed table as it is printed: dash counts as widths, "<" and "^" joined to their neighbours (rule 30), the header
/// bold and centred and repeated. A row whose text is joined to its end (a group's title) stays with the row below it.
official::Table typedTable(Wording& wording, Span content, Span span);

/// A cell with one text in it.
official::Cell cellOf(official::Runs runs, official::Align align = official::Align::Left);
official::Cell headerCell(const QString& words);

} // namespace ungcuu::compile
