// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents_model.h"

#include "base/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

void DocumentsModel::show(std::vector<DocumentRow> rows)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (DocumentRow& row : rows) {
        QString folded = base::searchFolded(QString(row.code + u' ' + row.title));
        m_rows.push_back({std::move(row), std::move(folded)});
    }
    endResetModel();
}

int DocumentsModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.shown.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void DocumentsModel::setUnsaved(const QString& id, bool unsaved)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows[size_t(row)].shown.unsaved == unsaved)
        return;
    m_rows[size_t(row)].shown.unsaved = unsaved;
    Q_EMIT dataChanged(index(row), index(row));
}

int DocumentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [row, folded] = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title.isEmpty() ? row.code : QString(row.code + u'\n' + row.title);
    case Qt::AccessibleTextRole:
        return row.unsaved ? QCoreApplication::translate("models", "%1, %2, chưa lưu").arg(row.code, row.title)
                           : QString(row.code + QStringLiteral(", ") + row.title);
    case IdRole: return row.id;
    case CodeRole: return row.code;
    case TitleRole: return row.title;
    case ScenarioRole: return row.scenario;
    case UnsavedRole: return row.unsaved;
    case FoldedRole: return folded;
    default: return {};
    }
}

DocumentFilter::DocumentFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(DocumentsModel::CodeRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    sort(0);
}

void DocumentFilter::setWords(const QString& typed)
{
    m_words = base::searchFolded(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DocumentFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString folded = sourceModel()->index(row, 0, parent).data(DocumentsModel::FoldedRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace ungcuu::models
