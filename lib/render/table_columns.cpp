// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/table_columns.h"

#include "render/block_builder.h"

#include <algorithm>
#include <numeric>

namespace ungcuu::render {
namespace {

using official::Cell;
using official::Row;
using official::Table;

/// Columns stand on twentieths of a point: a DOCX has no finer widths, and a word that just fits here must fit there.
constexpr int twip = 5;

int columnsOf(const Table& table)
{
    std::size_t columns = table.widths.size();
    for (const Row& row : table.rows)
        columns = std::max(columns, row.cells.size());
    return static_cast<int>(columns);
}

/// Shares of `width` by the relative widths (missing ones count as the mean of those given).
std::vector<int> wantedWidths(const Table& table, int columns, int width)
{
    std::vector<qint64> shares(static_cast<std::size_t>(columns), 1);
    for (std::size_t i = 0; i < shares.size() && i < table.widths.size(); ++i)
        shares[i] = std::clamp(table.widths[i], 1, 10000);
    const qint64 sum = std::accumulate(shares.begin(), shares.end(), qint64(0));
    std::vector<int> widths;
    for (const qint64 share : shares)
        widths.push_back(static_cast<int>(width * share / sum));
    return widths;
}

/// Takes from columns that have more than they need, in proportion, what the narrow ones lack.
void widenNarrow(std::vector<int>& widths, const std::vector<int>& needs)
{
    qint64 lack = 0;
    qint64 spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        (widths[i] < needs[i] ? lack : spare) += std::abs(needs[i] - widths[i]);
    const qint64 given = std::min(lack, spare);
    if (given == 0)
        return;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qint64 difference = needs[i] - widths[i];
        widths[i] += static_cast<int>(difference > 0 ? difference * given / lack : difference * given / spare);
    }
}

/// The longest word of each column, but never more than a third of the table.
std::vector<int> needsOf(const Typeface& typeface, const Table& table, const Sizes& sizes, std::size_t columns, int width, const base::Progress& progress)
{
    std::vector<int> needs(columns, 2 * cellPadX + sizes.table);
    for (std::size_t row = 0; row < table.rows.size() && progress.step(qint64(row), std::ssize(table.rows)); ++row) {
        const std::vector<Cell>& cells = table.rows[row].cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].columnSpan != 1 || cells[i].rowSpan < 1)
                continue;
            for (const official::Runs& runs : cells[i].paragraphs) {
                const int word = longestWord(typeface, runs, sizes.table, int(row) < table.headerRows) + 2 * cellPadX + 100;
                needs[i] = std::clamp(word, needs[i], std::max(needs[i], width / 3));
            }
        }
    }
    return needs;
}

} // namespace

std::vector<int> columnEdges(const Typeface& typeface, const Table& table, const Sizes& sizes, int width, const base::Progress& progress)
{
    std::vector<int> widths = wantedWidths(table, std::max(1, columnsOf(table)), width);
    widenNarrow(widths, needsOf(typeface, table, sizes, widths.size(), width, progress));
    std::vector<int> edges = {0};
    int sum = 0;
    for (const int each : widths)
        edges.push_back(((sum += each) + twip / 2) / twip * twip);
    edges.back() = width;
    return edges;
}

} // namespace ungcuu::render
