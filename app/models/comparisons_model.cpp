// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisons_model.h"

#include "models/spoken_row.h"

#include "models/profile_model.h"

#include <QCoreApplication>

namespace ungcuu::models {

namespace {

QString stateOf(const workspace::ComparisonRow& row)
{
    return row.recorded ? QCoreApplication::translate("models", "Đã đối chiếu: %1, ngày %2, nguồn: %3").arg(row.author, dayWords(row.row.day), row.row.source)
                        : QCoreApplication::translate("models", "Chưa đối chiếu văn bản gốc");
}

} // namespace

void ComparisonsModel::show(std::vector<workspace::ComparisonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ComparisonsModel::rowOf(const QString& rule) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const workspace::ComparisonRow& row) { return row.row.rule == rule; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ComparisonsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Rule ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const workspace::ComparisonRow& row = at(index.row());
    const QString words = index.column() == Rule ? row.row.rule : index.column() == Words ? row.row.words : index.column() == Citation ? row.citation : stateOf(row);
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant ComparisonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule: return QCoreApplication::translate("models", "Quy định");
    case Words: return QCoreApplication::translate("models", "Lời in trên văn bản");
    case Citation: return QCoreApplication::translate("models", "Văn bản gốc cần đọc");
    default: return QCoreApplication::translate("models", "Tình trạng");
    }
}

} // namespace ungcuu::models
