// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/block.h"
#include "model/text_edit.h"
#include "text/tables.h"

#include <QString>
#include <optional>

/// A table of the source as rows and columns, and edits of it. Row 0 is the header; the delimiter row is none of them.
/// A cell's words have "|" where the source has "\|", and a line end where it has <br>.
namespace ungcuu::text {

struct GridRow {
    Span line;               ///< without its end
    std::vector<Span> cells; ///< as typed, between the bars, blanks included; as many as the line has
};

struct TableGrid {
    Span span;               ///< all whole lines
    Span delimiter;          ///< its line
    std::vector<GridRow> rows;
    std::vector<ColumnAlign> aligns;
    int columns = 0;         ///< of the header

    int rowCount() const { return int(rows.size()); }
};

/// The table whose lines hold the offset.
std::optional<TableGrid> gridAt(QByteArrayView source, const model::Blocks& blocks, qsizetype offset);

/// Empty where the row has no such cell.
QString cellWords(QByteArrayView source, const TableGrid& grid, int row, int column);
/// Where the caret goes for a cell, and the cell of an offset (the nearest where it stands on a bar).
Span cellSpan(QByteArrayView source, const TableGrid& grid, int row, int column);
struct GridCell {
    int row = 0;
    int column = 0;
    friend bool operator==(const GridCell&, const GridCell&) = default;
};
GridCell cellAt(const TableGrid& grid, qsizetype offset);

/// Edits. Row and column are in range; where they are not, and where nothing would change, the list is empty. Only the
/// lines named change: a cell and a row touch one line, a column touches each line of the table, nothing is aligned anew.
/// The header stays first: it is not removed or moved. The last column is not removed.
model::TextEdits cellSet(QByteArrayView source, const TableGrid& grid, int row, int column, const QString& words);
model::TextEdits rowInserted(QByteArrayView source, const TableGrid& grid, int before);
model::TextEdits gridRowRemoved(QByteArrayView source, const TableGrid& grid, int row);
/// `to`: the index the row then has.
model::TextEdits rowMoved(QByteArrayView source, const TableGrid& grid, int row, int to);
model::TextEdits columnInserted(QByteArrayView source, const TableGrid& grid, int before);
model::TextEdits columnRemoved(QByteArrayView source, const TableGrid& grid, int column);
model::TextEdits columnMoved(QByteArrayView source, const TableGrid& grid, int column, int to);
model::TextEdits columnAligned(QByteArrayView source, const TableGrid& grid, int column, ColumnAlign align);

} // namespace ungcuu::text
