// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArrayView>
#include <vector>

/// GFM tables: header row, delimiter row (dash counts are relative widths, colons align), rows.
namespace ungcuu::text {

using base::Span;

enum class ColumnAlign : quint8 { None, Left, Centre, Right };

/// Cells without the blanks around them. A cell `<` joins its left and `^` its upper neighbour. "\|" is a bar inside one.
struct TableRow {
    std::vector<Span> cells;
    Span span; ///< the line, without its end
};

struct Table {
    std::vector<int> widths;
    std::vector<ColumnAlign> aligns;
    TableRow header;
    std::vector<TableRow> rows; ///< each has as many cells as the header; missing ones are empty spans at the row's end
};

/// Reads the table of a block of kind Table from its `content`.
Table tableOf(QByteArrayView source, Span content);

/// The stretches between the bars of one row, blanks included, however many; bars at both ends bound the first and last.
std::vector<Span> rawCellsOf(QByteArrayView source, Span row);
/// The same without the blanks around each.
std::vector<Span> cellsOf(QByteArrayView source, Span row);

} // namespace ungcuu::text
