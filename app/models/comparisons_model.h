// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/comparisons.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// The rules of the law that were not compared with their original before they were shipped, and who compared them since.
class ComparisonsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Words, Citation, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<workspace::ComparisonRow> rows);
    const workspace::ComparisonRow& at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QString& rule) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workspace::ComparisonRow> m_rows;
};

} // namespace ungcuu::models
