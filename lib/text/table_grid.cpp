// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/table_grid.h"

#include "base/utf8.h"
#include "text/block_scan.h"
#include "text/line_words.h"

#include <QList>
#include <algorithm>

namespace ungcuu::text {
namespace {

using model::TextEdit;
using model::TextEdits;
using Cells = std::vector<QByteArray>;

/// A cell's words as source: bars behind "\", line ends as <br>.
QByteArray cellBytes(const QString& words)
{
    const QByteArray line = oneLine(words, "<br>");
    QByteArray cell;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] != '|')
            cell += line[at++];
        else if (line[at] == '|' || (line[at] == '\\' && at + 1 < line.size()))
            cell += '\\';
        cell += line[at];
    }
    return cell;
}

QByteArray padded(const QByteArray& words)
{
    return words.isEmpty() ? QByteArray(" ") : ' ' + words + ' ';
}

/// What stands in front of the rows that are no item's first line.
QByteArray indentOfRows(QByteArrayView source, const TableGrid& grid)
{
    return source.sliced(grid.delimiter.begin, trimmed(source, grid.delimiter).begin - grid.delimiter.begin).toByteArray();
}

Cells cellsAsTyped(QByteArrayView source, const std::vector<Span>& spans, int atLeast, const QByteArray& filler)
{
    Cells cells;
    for (const Span& span : spans)
        cells.push_back(source.sliced(span.begin, span.length()).toByteArray());
    while (int(cells.size()) < atLeast)
        cells.push_back(filler);
    return cells;
}

/// The cells of a line between bars again.
TextEdit rowEdit(QByteArrayView source, Span line, const Cells& cells)
{
    QByteArray bytes = "|";
    for (const QByteArray& cell : cells) {
        const bool open = cell.isEmpty() || cell.endsWith('\\');
        bytes += (open ? cell + ' ' : cell) + '|';
    }
    return {trimmed(source, line), bytes};
}

bool inRange(int index, int count)
{
    return index >= 0 && index < count;
}

/// Calls `change` with the cells of each line, the delimiter row among them.
template <class Change> TextEdits eachLine(QByteArrayView source, const TableGrid& grid, Change change)
{
    TextEdits edits;
    const auto take = [&](Span line, const std::vector<Span>& spans, bool delimiter) {
        Cells cells = cellsAsTyped(source, spans, grid.columns, delimiter ? QByteArray("---") : QByteArray(" "));
        change(cells, delimiter);
        edits.push_back(rowEdit(source, line, cells));
    };
    for (int row = 0; row < grid.rowCount(); ++row) {
        take(grid.rows[size_t(row)].line, grid.rows[size_t(row)].cells, false);
        if (row == 0)
            take(grid.delimiter, rawCellsOf(source, grid.delimiter), true);
    }
    edits.erase(std::remove_if(edits.begin(), edits.end(), [&](const TextEdit& edit) {
        return source.sliced(edit.span.begin, edit.span.length()) == edit.bytes;
    }), edits.end());
    return edits;
}

/// The line of a row with its end; the last line of a text has none.
Span wholeRow(QByteArrayView source, const GridRow& row)
{
    return {row.line.begin, LineScanner(source, row.line.begin).next().next};
}

bool isLineEnded(QByteArrayView source, Span whole)
{
    const Line line = LineScanner(source, whole.begin).next();
    return line.next > line.end;
}

QByteArray delimiterOf(const QByteArray& typed, ColumnAlign align)
{
    const QByteArray dashes(std::max<qsizetype>(1, typed.count('-')), '-');
    const bool left = align == ColumnAlign::Left || align == ColumnAlign::Centre;
    const bool right = align == ColumnAlign::Right || align == ColumnAlign::Centre;
    return (left ? ":" : "") + dashes + (right ? ":" : "");
}

} // namespace

std::optional<TableGrid> gridAt(QByteArrayView source, const model::Blocks& blocks, qsizetype offset)
{
    for (const model::Block& block : blocks) {
        if (block.kind != model::BlockKind::Table)
            continue;
        const Span lines{wholeLines(source, {block.content.begin, block.content.begin}).begin, std::max(block.span.end, block.content.end)};
        if (!lines.contains(offset) && !(offset == lines.end && offset == source.size()))
            continue;
        TableGrid grid;
        grid.span = lines;
        LineScanner scanner(source.first(block.content.end), block.content.begin);
        for (int line = 0; !scanner.atEnd(); ++line) {
            const Span text = scanner.next().text();
            if (line == 1)
                grid.delimiter = text;
            else
                grid.rows.push_back({text, rawCellsOf(source, text)});
        }
        grid.aligns = tableOf(source, block.content).aligns;
        grid.columns = grid.rows.empty() ? 0 : int(grid.rows.front().cells.size());
        return grid.columns > 0 && !grid.delimiter.empty() ? std::optional(grid) : std::nullopt;
    }
    return {};
}

QString cellWords(QByteArrayView source, const TableGrid& grid, int row, int column)
{
    const Span span = cellSpan(source, grid, row, column);
    const QByteArrayView cell = source.sliced(span.begin, span.length());
    QByteArray words;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (cell[at] == '\\' && at + 1 < cell.size() && cell[at + 1] != '|')
            words += cell[at++];
        else if (cell[at] == '\\' && at + 1 < cell.size())
            ++at;
        words += cell[at];
    }
    return base::decoded(words).replace(QStringLiteral("<br>"), QStringLiteral("\n"), Qt::CaseInsensitive);
}

Span cellSpan(QByteArrayView source, const TableGrid& grid, int row, int column)
{
    if (!inRange(row, grid.rowCount()))
        return {grid.span.begin, grid.span.begin};
    const GridRow& line = grid.rows[size_t(row)];
    return inRange(column, int(line.cells.size())) ? trimmed(source, line.cells[size_t(column)]) : Span{line.line.end, line.line.end};
}

GridCell cellAt(const TableGrid& grid, qsizetype offset)
{
    GridCell cell;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (grid.rows[size_t(row)].line.begin <= offset)
            cell.row = row;
    }
    const std::vector<Span>& cells = grid.rows[size_t(cell.row)].cells;
    for (int column = 0; column < std::min(grid.columns, int(cells.size())); ++column) {
        if (cells[size_t(column)].begin <= offset)
            cell.column = column;
    }
    return cell;
}

TextEdits cellSet(QByteArrayView source, const TableGrid& grid, int row, int column, const QString& words)
{
    if (!inRange(row, grid.rowCount()) || !inRange(column, grid.columns))
        return {};
    const GridRow& line = grid.rows[size_t(row)];
    const QByteArray bytes = cellBytes(words);
    const Span text = trimmed(source, line.line);
    const bool barred = source[text.begin] == '|' && inRange(column, int(line.cells.size()));
    const Span old = barred ? trimmed(source, line.cells[size_t(column)]) : Span();
    if (barred && source.sliced(old.begin, old.length()) == bytes)
        return {};
    if (barred && !old.empty() && !bytes.isEmpty() && !bytes.endsWith('\\'))
        return {{old, bytes}};
    Cells cells = cellsAsTyped(source, line.cells, column + 1, " ");
    cells[size_t(column)] = padded(bytes);
    return {rowEdit(source, line.line, cells)};
}

TextEdits rowInserted(QByteArrayView source, const TableGrid& grid, int before)
{
    if (before < 1 || before > grid.rowCount())
        return {};
    const QByteArray end = usualLineEnd(source);
    QByteArray bytes = indentOfRows(source, grid) + '|' + QByteArray("  |").repeated(grid.columns);
    if (before < grid.rowCount()) {
        const qsizetype at = grid.rows[size_t(before)].line.begin;
        return {{{at, at}, bytes + end}};
    }
    const GridRow last = before == 1 ? GridRow{grid.delimiter, {}} : grid.rows.back();
    const Span whole = wholeRow(source, last);
    const bool ended = isLineEnded(source, whole);
    return {{{whole.end, whole.end}, ended ? QByteArray(bytes + end) : QByteArray(end + bytes)}};
}

TextEdits gridRowRemoved(QByteArrayView source, const TableGrid& grid, int row)
{
    if (row < 1 || !inRange(row, grid.rowCount()))
        return {};
    return {{wholeRow(source, grid.rows[size_t(row)]), {}}};
}

TextEdits rowMoved(QByteArrayView source, const TableGrid& grid, int row, int to)
{
    if (row < 1 || to < 1 || !inRange(row, grid.rowCount()) || !inRange(to, grid.rowCount()) || row == to)
        return {};
    TextEdits edits;
    for (int i = std::min(row, to); i <= std::max(row, to); ++i) {
        const int from = i == to ? row : row < to ? i + 1 : i - 1;
        const Span line = grid.rows[size_t(from)].line;
        edits.push_back({grid.rows[size_t(i)].line, source.sliced(line.begin, line.length()).toByteArray()});
    }
    return edits;
}

TextEdits columnInserted(QByteArrayView source, const TableGrid& grid, int before)
{
    if (before < 0 || before > grid.columns)
        return {};
    return eachLine(source, grid, [&](Cells& cells, bool delimiter) {
        cells.insert(cells.begin() + before, delimiter ? QByteArray("---") : QByteArray("  "));
    });
}

TextEdits columnRemoved(QByteArrayView source, const TableGrid& grid, int column)
{
    if (!inRange(column, grid.columns) || grid.columns < 2)
        return {};
    return eachLine(source, grid, [&](Cells& cells, bool) { cells.erase(cells.begin() + column); });
}

TextEdits columnMoved(QByteArrayView source, const TableGrid& grid, int column, int to)
{
    if (!inRange(column, grid.columns) || !inRange(to, grid.columns) || column == to)
        return {};
    return eachLine(source, grid, [&](Cells& cells, bool) {
        const QByteArray cell = cells[size_t(column)];
        cells.erase(cells.begin() + column);
        cells.insert(cells.begin() + to, cell);
    });
}

TextEdits columnAligned(QByteArrayView source, const TableGrid& grid, int column, ColumnAlign align)
{
    const std::vector<Span> cells = rawCellsOf(source, grid.delimiter);
    if (!inRange(column, int(cells.size())))
        return {};
    const Span old = trimmed(source, cells[size_t(column)]);
    const QByteArray typed = source.sliced(old.begin, old.length()).toByteArray();
    const QByteArray bytes = delimiterOf(typed, align);
    return typed == bytes ? TextEdits() : TextEdits{{old, bytes}};
}

} // namespace ungcuu::text
