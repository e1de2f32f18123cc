// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/register.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// One particular of a system that a signed act changed.
struct SystemChangeRow {
    base::UtcMs time = 0;
    QString author;
    QString field;
    QString before;   ///< "–" where there was nothing
    QString after;

    friend bool operator==(const SystemChangeRow&, const SystemChangeRow&) = default;
};

/// Field by field, newest first; an act that changed nothing has a row that says so. `history` is newest first.
std::vector<SystemChangeRow> changesByField(const std::vector<workspace::SystemChange>& history);

class SystemHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Author, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<SystemChangeRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SystemChangeRow> m_rows;
};

} // namespace ungcuu::models
