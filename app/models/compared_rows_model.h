// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/compared_rows.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// A comparison in two columns, the old text and the new one. Who hears a cell hears its line and then what is other in it.
/// Every text is plain.
class ComparedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ComparedRow> rows, const QString& beforeName, const QString& afterName);
    const ComparedRow& at(int row) const { return m_rows[size_t(row)]; }
    const RowSide& sideAt(const QModelIndex& index) const { return index.column() == Before ? at(index.row()).before : at(index.row()).after; }
    /// The row of a change, −1 where there is none.
    int rowOfPlace(int place) const;
    /// The cell in which a move ends that begins in this one, or the other way round; none where nothing was moved here.
    QModelIndex otherEndOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString told(const QModelIndex& index) const;

    std::vector<ComparedRow> m_rows;
    QString m_names[ColumnCount];
};

/// "⋯ 12 dòng không đổi ⋯"
QString foldWords(int lines);

} // namespace ungcuu::models
