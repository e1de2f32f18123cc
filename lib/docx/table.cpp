// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/items.h"
#include "docx/units.h"
#include "render/table_columns.h"

namespace ungcuu::docx {
namespace {

using official::Cell;
using official::Row;
using official::Table;
using render::Fit;

constexpr int frameWidth = 50; ///< 1/100 pt, as the PDF's

class TableWriter
{
public:
    TableWriter(Story& story, const Setting& setting, int block)
        : m_story(story), m_setting(setting), m_block(block),
          m_table(std::get<Table>(setting.document.parts[std::size_t(setting.part)].blocks[std::size_t(block)])),
          m_edges(render::columnEdges(setting.typeface, m_table, setting.sizes, setting.width, setting.progress)), m_owners(m_edges.size(), 1)
    {
    }

    /// Not all its rows where it is stopped.
    void write()
    {
        XmlWriter& xml = m_story.xml;
        xml.start("w:tbl");
        properties();
        xml.start("w:tblGrid");
        for (std::size_t i = 1; i < m_edges.size(); ++i)
            xml.empty("w:gridCol", {{"w:w", twips(m_edges[i]) - twips(m_edges[i - 1])}});
        xml.end();
        for (std::size_t row = 0; row < m_table.rows.size() && m_setting.progress.step(qint64(row), std::ssize(m_table.rows)); ++row)
            writeRow(row);
        xml.end();
    }

private:
    int columns() const { return int(m_edges.size()) - 1; }
    bool isHeader(std::size_t row) const { return int(row) < m_table.headerRows; }

    void properties()
    {
        XmlWriter& xml = m_story.xml;
        xml.start("w:tblPr");
        xml.empty("w:tblW", {{"w:w", twips(m_setting.width)}, {"w:type", "dxa"}});
        xml.empty("w:tblInd", {{"w:w", twips(render::cellPadX)}, {"w:type", "dxa"}}); // in Word's reckoning up to 2010: where the words begin
        if (m_table.framed) {
            xml.start("w:tblBorders");
            for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
                xml.empty(side, {{"w:val", "single"}, {"w:sz", eighths(frameWidth)}, {"w:space", 0}, {"w:color", "000000"}});
            xml.end();
        }
        xml.empty("w:tblLayout", {{"w:type", "fixed"}});
        xml.start("w:tblCellMar");
        const int above = render::cellPadY - (m_table.framed ? frameWidth : 0); // a frame takes its width from the row
        margin("w:top", above);
        margin("w:left", render::cellPadX);
        margin("w:bottom", render::cellPadY);
        margin("w:right", render::cellPadX);
        xml.end();
        xml.end();
    }

    void margin(const char* side, int width) { m_story.xml.empty(side, {{"w:w", twips(width)}, {"w:type", "dxa"}}); }

    void writeRow(std::size_t row)
    {
        XmlWriter& xml = m_story.xml;
        m_keepNext = keepsNext(row);
        xml.start("w:tr");
        xml.start("w:trPr");
        xml.empty("w:cantSplit");
        if (isHeader(row))
            xml.empty("w:tblHeader");
        xml.end();
        for (int column = 0; column < columns();)
            column += writeCell(row, column);
        xml.end();
    }

    /// A group's title, the head, and rows that a cell joins go with the row after them.
    bool keepsNext(std::size_t row)
    {
        int reach = 1;
        for (const Cell& cell : m_table.rows[row].cells)
            reach = std::max(reach, cell.rowSpan);
        m_joined = std::max(m_joined - 1, reach - 1);
        return m_table.rows[row].keepWithNext || isHeader(row) || m_joined > 0;
    }

    /// Answers how many columns it took.
    int writeCell(std::size_t row, int column)
    {
        static const Cell missing;
        const std::vector<Cell>& cells = m_table.rows[row].cells;
        const Cell& cell = column < int(cells.size()) ? cells[std::size_t(column)] : missing;
        const bool continues = cell.rowSpan < 1;
        int& owner = m_owners[std::size_t(column)];
        if (!continues)
            owner = std::max(1, cell.columnSpan);
        const int span = std::min(owner, columns() - column);
        XmlWriter& xml = m_story.xml;
        xml.start("w:tc");
        cellProperties(column, span, continues, !continues && cell.rowSpan > 1, isHeader(row));
        paragraphs(row, column, span, continues ? missing : cell);
        xml.end();
        return span;
    }

    void cellProperties(int column, int span, bool continues, bool joins, bool header)
    {
        XmlWriter& xml = m_story.xml;
        xml.start("w:tcPr");
        const int width = twips(m_edges[std::size_t(column + span)]) - twips(m_edges[std::size_t(column)]);
        xml.empty("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
        if (span > 1)
            xml.property("w:gridSpan", span);
        if (continues)
            xml.empty("w:vMerge");
        else if (joins)
            xml.property("w:vMerge", "restart");
        if (header)
            xml.property("w:vAlign", "center");
        xml.end();
    }

    void paragraphs(std::size_t row, int column, int span, const Cell& cell)
    {
        Shape shape;
        shape.style = styleId(isHeader(row) ? Extra::HeaderCell : Extra::Cell, m_setting.sizes);
        shape.keepNext = m_keepNext;
        if (!isHeader(row) && cell.align != official::Align::Left)
            shape.fit = static_cast<Fit>(cell.align);
        if (cell.paragraphs.empty())
            return m_story.emptyParagraph(shape);
        const official::Source& source = m_table.rows[row].source.span.empty() ? m_table.source : m_table.rows[row].source;
        const Fit fit = isHeader(row) ? Fit::Centre : static_cast<Fit>(cell.align);
        const render::Setting lines = render::cellSetting(m_setting.sizes, fit, isHeader(row), m_edges[std::size_t(column + span)] - m_edges[std::size_t(column)]);
        for (std::size_t line = 0; line < cell.paragraphs.size(); ++line)
            m_story.paragraph(shape, cell.paragraphs[line], {m_setting.part, Role::Cell, m_block, int(row), column, int(line), source, {}}, isHeader(row), false, &lines);
    }

    Story& m_story;
    const Setting& m_setting;
    const int m_block;
    const Table& m_table;
    const std::vector<int> m_edges;
    std::vector<int> m_owners; ///< per column: how many columns the cell took that began last
    int m_joined = 0;          ///< rows below this one that a cell reaches into
    bool m_keepNext = false;
};

} // namespace

void addTable(Items& items, Story& story, const Setting& setting, int block)
{
    const auto& table = std::get<Table>(setting.document.parts[std::size_t(setting.part)].blocks[std::size_t(block)]);
    if (table.rows.empty())
        return;
    items.push_back({setting.sizes.gap, 0, true, false, [&story, &setting, block](const Shape&) { TableWriter(story, setting, block).write(); }, setting.firstBlock + block});
}

} // namespace ungcuu::docx
