// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/system_history_model.h"

#include "models/spoken_row.h"

#include "models/history_model.h"
#include "models/systems_model.h"

#include <QCoreApplication>

namespace ungcuu::models {

namespace {

struct Particular {
    QString field;
    QString words;
};

QString orDash(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("–") : words;
}

std::vector<Particular> particularsOf(const workspace::SystemChange& change)
{
    const model::System& system = change.system;
    return {{QCoreApplication::translate("models", "Tên hệ thống"), orDash(system.name)},
            {QCoreApplication::translate("models", "Cấp độ"), system.code.isEmpty() ? QStringLiteral("–") : levelWords(system.level)},
            {QCoreApplication::translate("models", "Chủ quản"), orDash(system.owner)},
            {QCoreApplication::translate("models", "Đơn vị vận hành"), orDash(system.operatingUnit)}};
}

void addChanges(std::vector<SystemChangeRow>& rows, const workspace::SystemChange& before, const workspace::SystemChange& after)
{
    const std::vector<Particular> were = particularsOf(before);
    const std::vector<Particular> are = particularsOf(after);
    const size_t known = rows.size();
    for (size_t each = 0; each < are.size(); ++each) {
        if (were[each].words != are[each].words)
            rows.push_back({after.time, after.author, are[each].field, were[each].words, are[each].words});
    }
    if (rows.size() == known)
        rows.push_back({after.time, after.author, QCoreApplication::translate("models", "Ghi lại, không đổi mục nào"), {}, {}});
}

} // namespace

std::vector<SystemChangeRow> changesByField(const std::vector<workspace::SystemChange>& history)
{
    std::vector<SystemChangeRow> rows;
    for (size_t each = 0; each < history.size(); ++each) {
        const workspace::SystemChange& change = history[each];
        if (change.retired)
            rows.push_back({change.time, change.author, QCoreApplication::translate("models", "Đưa ra khỏi danh sách"), {}, {}});
        else
            addChanges(rows, each + 1 < history.size() ? history[each + 1] : workspace::SystemChange(), change);
    }
    return rows;
}

void SystemHistoryModel::show(std::vector<SystemChangeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SystemHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SystemHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SystemHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Time ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SystemChangeRow& row = m_rows[size_t(index.row())];
    QString words;
    switch (index.column()) {
    case Time: words = dayAndTime(row.time); break;
    case Author: words = row.author; break;
    case Field: words = row.field; break;
    case Before: words = row.before; break;
    default: words = row.after;
    }
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant SystemHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return QCoreApplication::translate("models", "Lúc");
    case Author: return QCoreApplication::translate("models", "Người ghi");
    case Field: return QCoreApplication::translate("models", "Mục");
    case Before: return QCoreApplication::translate("models", "Trước");
    default: return QCoreApplication::translate("models", "Sau");
    }
}

} // namespace ungcuu::models
