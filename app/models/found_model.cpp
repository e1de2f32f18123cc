// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/found_model.h"

#include "models/spoken_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

namespace {

constexpr int Around = 60;

/// The hit with what stands around it, as one line.
QString excerpt(const workspace::FoundPlace& place)
{
    const int begin = std::max(0, place.hit.begin - Around);
    const int end = std::min(int(place.line.size()), place.hit.begin + place.hit.length + Around);
    return (begin > 0 ? QStringLiteral("… ") : QString()) + place.line.mid(begin, end - begin).simplified() + (end < place.line.size() ? QStringLiteral(" …") : QString());
}

} // namespace

void FoundModel::show(std::vector<workspace::FoundPlace> places)
{
    beginResetModel();
    m_places = std::move(places);
    m_chosen.assign(m_places.size(), true);
    endResetModel();
    Q_EMIT chosenChanged();
}

std::map<base::Uuid, std::vector<workspace::FoundPlace>> FoundModel::chosen() const
{
    std::map<base::Uuid, std::vector<workspace::FoundPlace>> chosen;
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (m_chosen[row])
            chosen[m_places[row].document].push_back(m_places[row]);
    }
    return chosen;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int FoundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Document ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    const workspace::FoundPlace& place = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Document)
        return m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Document: return place.code;
    case Line: return place.hit.line + 1;
    default: return excerpt(place);
    }
}

bool FoundModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Document)
        return false;
    m_chosen[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Document ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document: return QCoreApplication::translate("models", "Văn bản");
    case Line: return QCoreApplication::translate("models", "Dòng");
    default: return QCoreApplication::translate("models", "Nội dung");
    }
}

} // namespace ungcuu::models
