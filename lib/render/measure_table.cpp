// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"
#include "render/measure.h"
#include "render/table_columns.h"

#include <algorithm>
#include <numeric>

namespace ungcuu::render {
namespace {

using official::Cell;
using official::Row;
using official::Table;

static_assert(int(official::Align::Justify) == int(Fit::Justify) && int(official::Align::Right) == int(Fit::Right));

constexpr int padX = cellPadX;
constexpr int padY = cellPadY;

class TableMeasurer
{
public:
    TableMeasurer(const Typeface& typeface, const Table& table, const Sizes& sizes, int width, int tallest, const base::Progress& progress)
        : m_typeface(typeface), m_table(table), m_sizes(sizes), m_width(width), m_tallest(tallest), m_progress(progress), m_builder(typeface)
    {
    }

    MeasuredBlock measured()
    {
        m_edges = columnEdges(m_typeface, m_table, m_sizes, m_width, m_progress);
        for (std::size_t row = 0; row < m_table.rows.size();) {
            if (!m_progress.step(qint64(row), std::ssize(m_table.rows)))
                return m_builder.taken();
            const std::size_t end = groupEnd(row);
            measureGroup(row, end);
            row = end;
            if (row <= headerRows())
                m_repeated = m_builder.strips().size();
        }
        m_builder.block().repeatedStrips = static_cast<qsizetype>(m_repeated);
        glueHeader();
        return m_builder.taken();
    }

private:
    struct PlacedCell {
        int left, right;          ///< columns
        std::size_t top, bottom;  ///< rows, bottom exclusive
        const Cell* cell;
        std::vector<ShapedLines> paragraphs;
        Setting setting;
        int height = 0;
    };

    std::size_t headerRows() const
    {
        return static_cast<std::size_t>(std::clamp(m_table.headerRows, 0, static_cast<int>(m_table.rows.size())));
    }

    bool isHeader(std::size_t row) const { return row < headerRows(); }

    /// The first row after `row` that no cell of the group reaches into.
    std::size_t groupEnd(std::size_t row) const
    {
        std::size_t end = row + 1;
        for (std::size_t i = row; i < end && i < m_table.rows.size(); ++i) {
            for (const Cell& cell : m_table.rows[i].cells)
                end = std::max(end, std::min(m_table.rows.size(), i + static_cast<std::size_t>(std::max(1, cell.rowSpan))));
        }
        return end;
    }

    Setting settingOf(std::size_t row, const Cell& cell, int width) const
    {
        return cellSetting(m_sizes, isHeader(row) ? Fit::Centre : static_cast<Fit>(cell.align), isHeader(row), width);
    }

    PlacedCell shaped(std::size_t row, std::size_t column, std::size_t groupBottom)
    {
        const Cell& cell = m_table.rows[row].cells[column];
        const int left = static_cast<int>(column);
        const int right = std::min(left + std::max(1, cell.columnSpan), static_cast<int>(m_edges.size()) - 1);
        const std::size_t bottom = std::min(groupBottom, row + static_cast<std::size_t>(std::max(1, cell.rowSpan)));
        PlacedCell placed{left, right, row, bottom, &cell, {}, settingOf(row, cell, edge(right) - edge(left)), 2 * padY};
        for (const official::Runs& runs : cell.paragraphs) {
            placed.paragraphs.push_back(m_builder.shape(runs, placed.setting));
            placed.height += placed.setting.pitch * static_cast<int>(std::max<std::size_t>(1, placed.paragraphs.back().size()));
        }
        return placed;
    }

    int edge(int column) const { return m_edges[static_cast<std::size_t>(column)]; }

    std::vector<PlacedCell> cellsOf(std::size_t begin, std::size_t end)
    {
        std::vector<PlacedCell> cells;
        for (std::size_t row = begin; row < end; ++row) {
            for (std::size_t column = 0; column < m_table.rows[row].cells.size(); ++column) {
                const Cell& cell = m_table.rows[row].cells[column];
                if (cell.columnSpan > 0 && cell.rowSpan > 0)
                    cells.push_back(shaped(row, column, end));
            }
        }
        return cells;
    }

    /// Tops of the rows of a group, and its height last: each row as tall as its own cells; the last row of a joined
    /// cell takes what that cell has left over.
    std::vector<int> rowTops(const std::vector<PlacedCell>& cells, std::size_t begin, std::size_t end) const
    {
        std::vector<int> tops = {0};
        for (std::size_t row = begin; row < end; ++row) {
            int bottom = tops.back() + 2 * padY + tablePitchOf(m_sizes.table);
            for (const PlacedCell& cell : cells) {
                if (cell.bottom == row + 1)
                    bottom = std::max(bottom, tops[cell.top - begin] + cell.height);
            }
            tops.push_back(bottom);
        }
        return tops;
    }

    void measureGroup(std::size_t begin, std::size_t end)
    {
        const std::vector<PlacedCell> cells = cellsOf(begin, end);
        const std::vector<int> tops = rowTops(cells, begin, end);
        for (const PlacedCell& cell : cells)
            placeText(cell, tops[cell.top - begin], tops[cell.bottom - begin]);
        if (tops.back() > m_tallest - repeatedHeight())
            closeInSlices(cells, tops, begin);
        else
            closeWhole(cells, tops, begin);
        Strip& last = m_builder.strips().back();
        last.keepsNext = m_table.rows[end - 1].keepWithNext;
    }

    /// What stands above a row on each page it may come to.
    int repeatedHeight() const
    {
        const std::vector<Strip>& strips = m_builder.block().strips;
        return std::accumulate(strips.begin(), strips.begin() + static_cast<qsizetype>(m_repeated), 0,
                               [](int sum, const Strip& strip) { return sum + strip.height; });
    }

    void placeText(const PlacedCell& cell, int top, int bottom)
    {
        int y = top + padY;
        if (isHeader(cell.top))
            y += (bottom - top - cell.height) / 2;
        for (const ShapedLines& lines : cell.paragraphs) {
            const int next = m_builder.stack(lines, edge(cell.left) + padX, y, cell.setting);
            y = lines.empty() ? y + cell.setting.pitch : next;
        }
    }

    /// The frame of `cell` between y `from` and `to` of the group, drawn from 0 of the strip.
    void ruleCell(const PlacedCell& cell, const std::vector<int>& tops, std::size_t begin, int from, int to)
    {
        const int top = tops[cell.top - begin];
        const int bottom = tops[cell.bottom - begin];
        if (!m_table.framed || bottom <= from || top >= to)
            return;
        const int left = edge(cell.left);
        const int right = edge(cell.right);
        const int y0 = std::max(top, from) - from;
        const int y1 = std::min(bottom, to) - from;
        m_builder.rule({left, y0, left, y1}, thinRule);
        m_builder.rule({right, y0, right, y1}, thinRule);
        if (top >= from)
            m_builder.rule({left, y0, right, y0}, thinRule);
        if (bottom <= to)
            m_builder.rule({left, y1, right, y1}, thinRule);
    }

    void closeWhole(const std::vector<PlacedCell>& cells, const std::vector<int>& tops, std::size_t begin)
    {
        for (const PlacedCell& cell : cells)
            ruleCell(cell, tops, begin, 0, tops.back());
        m_builder.closeStrip(tops.back(), static_cast<int>(begin));
    }

    /// A row taller than a page: cut wherever no line of any cell is cut through.
    void closeInSlices(const std::vector<PlacedCell>& cells, const std::vector<int>& tops, std::size_t begin)
    {
        std::vector<Stretch>& stretches = m_builder.stretches();
        const qsizetype first = m_builder.strips().empty()
                                    ? 0
                                    : m_builder.strips().back().firstStretch + m_builder.strips().back().stretchCount;
        std::vector<Stretch> all(stretches.begin() + first, stretches.end());
        std::stable_sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.baseline < b.baseline; });
        stretches.resize(static_cast<std::size_t>(first));
        int from = 0;
        auto next = all.begin();
        for (const int to : cuts(all, tops.back())) {
            for (; next != all.end() && next->baseline <= to; ++next) {
                stretches.push_back(*next);
                stretches.back().baseline -= from;
            }
            for (const PlacedCell& cell : cells)
                ruleCell(cell, tops, begin, from, to);
            m_builder.closeStrip(to - from, static_cast<int>(begin));
            from = to;
        }
    }

    /// The heights at which a group may be cut, its foot last: the bottoms of lines that cut through no other line.
    static std::vector<int> cuts(const std::vector<Stretch>& stretches, int height)
    {
        std::vector<std::pair<int, int>> lines;
        for (const Stretch& stretch : stretches)
            lines.emplace_back(stretch.baseline - stretch.size * 9 / 10, stretch.baseline + stretch.size / 4);
        std::sort(lines.begin(), lines.end());
        std::vector<int> found;
        int covered = 0;
        for (const auto& [top, bottom] : lines) {
            if (covered > 0 && top >= covered)
                found.push_back(covered);
            covered = std::max(covered, bottom);
        }
        found.push_back(height);
        return found;
    }

    void glueHeader()
    {
        for (std::size_t i = 0; i < m_repeated && i + 1 < m_builder.strips().size(); ++i)
            m_builder.strips()[i].keepsNext = true;
    }

    const Typeface& m_typeface;
    const Table& m_table;
    const Sizes m_sizes;
    const int m_width;
    const int m_tallest;
    const base::Progress& m_progress;
    BlockBuilder m_builder;
    std::vector<int> m_edges;
    std::size_t m_repeated = 0;
};

} // namespace

MeasuredBlock measureTable(const Typeface& typeface, const official::Table& table, const Sizes& sizes, int width, int tallest, const base::Progress& progress)
{
    return TableMeasurer(typeface, table, sizes, width, tallest, progress).measured();
}

} // namespace ungcuu::render
