// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables.h"

#include "text/lines.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

void readColumn(QByteArrayView source, Span cell, Table& table)
{
    const QByteArrayView text = source.sliced(cell.begin, cell.length());
    const bool left = text.startsWith(':');
    const bool right = text.endsWith(':');
    table.widths.push_back(int(std::count(text.begin(), text.end(), '-')));
    if (left && right)
        table.aligns.push_back(ColumnAlign::Centre);
    else
        table.aligns.push_back(left ? ColumnAlign::Left : right ? ColumnAlign::Right : ColumnAlign::None);
}

} // namespace

std::vector<Span> rawCellsOf(QByteArrayView source, Span row)
{
    row = trimmed(source, row);
    std::vector<Span> cells;
    qsizetype begin = row.begin + (!row.empty() && source[row.begin] == '|' ? 1 : 0);
    for (qsizetype at = begin; at < row.end; ++at) {
        if (source[at] == '\\') {
            ++at;
        } else if (source[at] == '|') {
            cells.push_back({begin, at});
            begin = at + 1;
        }
    }
    if (begin < row.end)
        cells.push_back({begin, row.end});
    return cells;
}

std::vector<Span> cellsOf(QByteArrayView source, Span row)
{
    std::vector<Span> cells = rawCellsOf(source, row);
    for (Span& cell : cells)
        cell = trimmed(source, cell);
    return cells;
}

Table tableOf(QByteArrayView source, Span content)
{
    Table table;
    const QByteArrayView upTo = source.first(content.end);
    LineScanner scanner(upTo, content.begin);
    for (int line = 0; !scanner.atEnd(); ++line) {
        const Span text = scanner.next().text();
        TableRow row{cellsOf(source, text), trimmed(source, text)};
        if (line == 0) {
            table.header = std::move(row);
        } else if (line == 1) {
            for (const Span& cell : row.cells)
                readColumn(source, cell, table);
        } else {
            row.cells.resize(table.header.cells.size(), Span{row.span.end, row.span.end});
            table.rows.push_back(std::move(row));
        }
    }
    table.widths.resize(table.header.cells.size(), 1);
    table.aligns.resize(table.header.cells.size(), ColumnAlign::None);
    return table;
}

} // namespace ungcuu::text
