// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/tables.h"

#include "text/tables.h"

namespace ungcuu::compile {
namespace {

using official::Align;
using official::Cell;
using official::Row;
using official::Table;

Align alignOf(text::ColumnAlign align)
{
    switch (align) {
    case text::ColumnAlign::Centre: return Align::Centre;
    case text::ColumnAlign::Right: return Align::Right;
    case text::ColumnAlign::Left:
    case text::ColumnAlign::None: break;
    }
    return Align::Left;
}

bool isJoin(QByteArrayView cell, char mark)
{
    return cell.size() == 1 && cell.front() == mark;
}

/// One text joined to the row's end: the title of the rows below it.
bool isGroupTitle(const Row& row)
{
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const int span = row.cells[column].columnSpan;
        if (span > 1)
            return column + size_t(span) == row.cells.size();
    }
    return false;
}

class TypedTable
{
public:
    TypedTable(Wording& wording, Span content, Span span) : m_wording(wording), m_typed(text::tableOf(sourceOf(wording, content), content))
    {
        m_table.widths = m_typed.widths;
        m_table.source = wording.source(span);
        m_ownerRows.resize(m_table.widths.size());
    }

    Table taken()
    {
        addRow(m_typed.header, true);
        for (const text::TableRow& row : m_typed.rows)
            addRow(row, false);
        return std::move(m_table);
    }

private:
    static QByteArrayView sourceOf(Wording& wording, Span content)
    {
        return wording.bytes({0, content.end});
    }

    void addRow(const text::TableRow& typed, bool header)
    {
        Row& row = m_table.rows.emplace_back();
        row.source = m_wording.source(typed.span);
        m_ownerColumn = 0;
        for (size_t column = 0; column < m_table.widths.size(); ++column)
            addCell(row, column < typed.cells.size() ? typed.cells[column] : Span{typed.span.end, typed.span.end}, column, header);
        row.keepWithNext = !header && isGroupTitle(row);
    }

    void addCell(Row& row, Span span, size_t column, bool header)
    {
        Cell cell;
        const QByteArrayView bytes = m_wording.bytes(span);
        const bool joinsLeft = column > 0 && isJoin(bytes, '<');
        const bool joinsUp = m_table.rows.size() > 1 && isJoin(bytes, '^');
        if (!joinsLeft && !joinsUp)
            fill(cell, span, column, header);
        cell.columnSpan = joinsLeft ? 0 : 1;
        cell.rowSpan = joinsUp ? 0 : 1;
        row.cells.push_back(std::move(cell));
        if (joinsLeft)
            ++row.cells[m_ownerColumn].columnSpan;
        else
            m_ownerColumn = column;
        if (joinsUp)
            ++m_table.rows[m_ownerRows[column]].cells[column].rowSpan;
        else
            m_ownerRows[column] = m_table.rows.size() - 1;
    }

    void fill(Cell& cell, Span span, size_t column, bool header)
    {
        cell.paragraphs = m_wording.paragraphs(span);
        cell.align = header ? Align::Centre : alignOf(column < m_typed.aligns.size() ? m_typed.aligns[column] : text::ColumnAlign::None);
        for (official::Runs& runs : cell.paragraphs) {
            for (official::Run& run : runs)
                run.bold = run.bold || header;
        }
    }

    Wording& m_wording;
    const text::Table m_typed;
    Table m_table;
    std::vector<size_t> m_ownerRows; ///< of each column: the row of the cell that owns what is joined below it
    size_t m_ownerColumn = 0;        ///< of this row: the cell that owns what is joined right of it
};

} // namespace

Table typedTable(Wording& wording, Span content, Span span)
{
    return TypedTable(wording, content, span).taken();
}

Cell cellOf(official::Runs runs, Align align)
{
    Cell cell;
    cell.align = align;
    cell.paragraphs.push_back(std::move(runs));
    return cell;
}

Cell headerCell(const QString& words)
{
    return cellOf({{words, true, false, false}}, Align::Centre);
}

} // namespace ungcuu::compile
