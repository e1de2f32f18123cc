// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/cell_text.h"
#include "text/table_grid.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// A table of a text as a grid that is edited apart from the text: each act is edits of lib/text/table_grid.h on a copy,
/// and what differs in the end is answered as edits of the text it was opened from. Bytes that no act names stay.
/// Row 0 is the head of the table: it is neither removed nor moved.
class TableGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The most rows and columns that acts make of a table.
    static constexpr int MostRows = 2000;
    static constexpr int MostColumns = 60;

    /// False where the offset stands in no table.
    bool open(const QByteArray& source, qsizetype offset);
    /// Of the source it was opened from; empty where nothing is other now.
    model::TextEdits edits() const;
    text::GridCell cellAt(qsizetype offset) const { return text::cellAt(m_grid, offset); }
    text::ColumnAlign align(int column) const;
    CellRows cells(int row, int column, int rows, int columns) const;

    /// Each is one step to undo; false where it is not possible.
    bool insertRow(int before);
    bool removeRow(int row);
    bool moveRow(int row, int to);
    bool insertColumn(int before);
    bool removeColumn(int column);
    bool moveColumn(int column, int to);
    bool setAlign(int column, text::ColumnAlign align);
    /// Cells from this one on; rows and columns that are missing are made. False where that would be too many.
    bool fill(int row, int column, const CellRows& cells);
    bool undo();
    bool canUndo() const { return !m_steps.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool read();
    /// Into the copy; without a step of its own.
    bool put(const model::TextEdits& edits);
    bool act(const model::TextEdits& edits);
    bool finish(const QByteArray& before, bool done);
    bool grow(int rows, int columns);
    bool fillColumn(int row, int column, const CellRows& cells, int cell);

    QByteArray m_source;  ///< with the table as it is now
    qsizetype m_begin = 0; ///< of the table
    qsizetype m_behind = 0; ///< how many bytes stand behind it
    QByteArray m_original; ///< the table as it was opened
    text::TableGrid m_grid;
    std::vector<QByteArray> m_steps; ///< tables before
};

} // namespace ungcuu::models
