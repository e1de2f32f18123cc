// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

namespace {

QString errorWords(int errors)
{
    return errors > 0 ? QCoreApplication::translate("models", "%n lỗi", nullptr, errors) : QString();
}

QString heard(const DocumentRow& row)
{
    const QString name = row.unsaved ? QCoreApplication::translate("models", "%1, %2, chưa lưu").arg(row.code, row.title) : QString(row.code + QStringLiteral(", ") + row.title);
    return row.errors > 0 ? QString(name + QStringLiteral(", ") + errorWords(row.errors)) : name;
}

} // namespace

void DocumentsModel::show(std::vector<DocumentRow> rows, bool more)
{
    m_more = more;
    if (rows.size() < m_rows.size() || !std::equal(m_rows.begin(), m_rows.end(), rows.begin())) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

void DocumentsModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_more = false; // asked once; the answer says whether there are still others
        Q_EMIT moreWanted();
    }
}

int DocumentsModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const DocumentRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void DocumentsModel::setUnsaved(const QString& id, bool unsaved)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows[size_t(row)].unsaved == unsaved)
        return;
    m_rows[size_t(row)].unsaved = unsaved;
    Q_EMIT dataChanged(index(row), index(row));
}

void DocumentsModel::setErrors(const QString& id, int errors)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows[size_t(row)].errors == errors)
        return;
    m_rows[size_t(row)].errors = errors;
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
    const DocumentRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title.isEmpty() ? row.code : QString(row.code + u'\n' + row.title);
    case Qt::AccessibleTextRole:
        return heard(row);
    case Qt::ToolTipRole: return QString(row.code + QStringLiteral(" – ") + row.title).toHtmlEscaped();
    case IdRole: return row.id;
    case CodeRole: return row.code;
    case TitleRole: return row.title;
    case ScenarioRole: return row.scenario;
    case UnsavedRole: return row.unsaved;
    case ErrorsRole: return errorWords(row.errors);
    default: return {};
    }
}

} // namespace ungcuu::models
