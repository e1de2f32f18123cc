// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <QAbstractTableModel>

#include <vector>

namespace ungcuu::models {

/// One revision as the list of history shows it.
struct HistoryRow {
    QString revision;  ///< id
    int number = 0;    ///< "lần", 1 = the first
    QString author;
    base::UtcMs time = 0;
    QString message;

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

/// The revisions of the open document, newest first: time, author, message. Times are those of Vietnam, dd/MM/yyyy.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Author, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HistoryRow> rows);
    const HistoryRow& at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryRow> m_rows;
};

/// "22/11/2026 10:32" and "10:32", in Asia/Ho_Chi_Minh whatever the machine says.
QString dayAndTime(base::UtcMs time);
QString timeOfDay(base::UtcMs time);

} // namespace ungcuu::models
