// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/systems_model.h"

#include "models/spoken_row.h"

#include "models/history_model.h"
#include "workspace/word_filter.h"

#include <QCoreApplication>

namespace ungcuu::models {

QString levelWords(int level)
{
    return level == 0 ? QCoreApplication::translate("models", "Chưa phê duyệt cấp độ") : QCoreApplication::translate("models", "Cấp độ %1").arg(level);
}

void SystemsModel::show(std::vector<workspace::RegisterRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    m_folded.clear();
    for (const workspace::RegisterRow& row : m_all)
        m_folded.push_back(base::searchFolded(QStringList{row.system.code, row.system.name, row.system.owner, row.system.operatingUnit}.join(u' ')));
    narrow();
    endResetModel();
}

void SystemsModel::setWords(const QString& words)
{
    beginResetModel();
    m_words = words;
    narrow();
    endResetModel();
}

void SystemsModel::narrow()
{
    const workspace::WordFilter words(m_words);
    m_shown.clear();
    for (size_t each = 0; each < m_all.size(); ++each) {
        if (words.acceptsFolded(m_folded[each]))
            m_shown.push_back(each);
    }
}

int SystemsModel::rowOf(const QString& code) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t each) { return m_all[each].system.code == code; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

bool SystemsModel::has(const QString& code) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const auto& row) { return row.system.code == code; });
}

int SystemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SystemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SystemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Level ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto& [system, author, changedAt] = at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Level)
        return levelWords(system.level);
    if (role == Qt::AccessibleTextRole)
        return index.column() == Code ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Code: return system.code;
    case Name: return system.name;
    case Level: return system.level == 0 ? QStringLiteral("–") : QString::number(system.level);
    case Owner: return system.owner;
    case OperatingUnit: return system.operatingUnit;
    default: return dayAndTime(changedAt);
    }
}

QVariant SystemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return QCoreApplication::translate("models", "Mã");
    case Name: return QCoreApplication::translate("models", "Tên hệ thống");
    case Level: return QCoreApplication::translate("models", "Cấp độ");
    case Owner: return QCoreApplication::translate("models", "Chủ quản");
    case OperatingUnit: return QCoreApplication::translate("models", "Đơn vị vận hành");
    default: return QCoreApplication::translate("models", "Lần đổi cuối");
    }
}

} // namespace ungcuu::models
