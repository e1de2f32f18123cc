// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_model.h"

#include "models/spoken_row.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ungcuu::models {

namespace {

constexpr int VietnamOffsetSeconds = 7 * 3600;

QDateTime vietnam(base::UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, VietnamOffsetSeconds);
}

} // namespace

QString dayAndTime(base::UtcMs time)
{
    return vietnam(time).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString timeOfDay(base::UtcMs time)
{
    return vietnam(time).toString(QStringLiteral("HH:mm"));
}

void HistoryModel::show(std::vector<HistoryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Number ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    const HistoryRow& row = at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return row.number;
    case Time: return dayAndTime(row.time);
    case Author: return row.author;
    default: return row.message;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QCoreApplication::translate("models", "Lần");
    case Time: return QCoreApplication::translate("models", "Lúc");
    case Author: return QCoreApplication::translate("models", "Người lưu");
    default: return QCoreApplication::translate("models", "Nội dung sửa");
    }
}

} // namespace ungcuu::models
