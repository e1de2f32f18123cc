// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace ungcuu::models {

/// A table of HTML while it is collected, as rows of cells of the source language: joined cells are "<" and "^".
class HtmlTable
{
public:
    void beginRow();
    void beginCell(int columns, int rows);
    /// A paragraph of the cell that was begun last.
    void add(const QString& words);
    bool inHeader() const { return m_rows.size() <= 1; }
    /// More than one column and more than one row.
    bool isTable() const;
    /// Lines with aligned bars; the first row is the header, dashes tell the widths.
    QStringList lines() const;
    /// The words of all cells, for what is no table.
    QStringList words() const;

private:
    std::vector<QStringList> whole() const;

    std::vector<QStringList> m_rows;
    std::vector<int> m_down; ///< rows that a column's cell still reaches
    int m_cell = -1;         ///< in the last row
};

} // namespace ungcuu::models
