// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compared_rows_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

namespace {

qint32 moveIn(const RowSide& side)
{
    const auto moved = std::find_if(side.pieces.begin(), side.pieces.end(), [](const ComparedWords& piece) { return piece.move >= 0; });
    return moved == side.pieces.end() ? -1 : moved->move;
}

} // namespace

void ComparedRowsModel::show(std::vector<ComparedRow> rows, const QString& beforeName, const QString& afterName)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_names[Before] = beforeName;
    m_names[After] = afterName;
    endResetModel();
}

int ComparedRowsModel::rowOfPlace(int place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [place](const ComparedRow& row) { return row.place == place; });
    return place < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QModelIndex ComparedRowsModel::otherEndOf(const QModelIndex& index) const
{
    const qint32 move = moveIn(sideAt(index));
    const int column = index.column() == Before ? After : Before;
    for (int row = 0; move >= 0 && row < rowCount(); ++row) {
        const QModelIndex other = this->index(row, column);
        if (moveIn(sideAt(other)) == move)
            return other;
    }
    return {};
}

int ComparedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparedRowsModel::told(const QModelIndex& index) const
{
    const RowSide& side = sideAt(index);
    if (!side.there)
        return QCoreApplication::translate("models", "không có dòng này");
    QStringList words{side.pieces.empty() ? QCoreApplication::translate("models", "dòng trống") : side.words()};
    for (const ComparedWords& piece : side.pieces) {
        if (piece.kind != diff::Compared::Kept)
            words += wordsOfChange(piece);
    }
    return words.join(QStringLiteral("; "));
}

QVariant ComparedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedRow& row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.folded > 0 ? foldWords(row.folded) : sideAt(index).words();
    if (role == Qt::AccessibleTextRole)
        return row.folded > 0 ? foldWords(row.folded) : told(index);
    return {};
}

QVariant ComparedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_names[section];
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

QString foldWords(int lines)
{
    return QCoreApplication::translate("models", "⋯ %1 dòng không đổi ⋯").arg(lines);
}

} // namespace ungcuu::models
