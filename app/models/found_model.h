// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/find_in_documents.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// Places found in all documents; each may be left out of a replacement by its check box.
class FoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Document, Line, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<workspace::FoundPlace> places);
    const workspace::FoundPlace& at(int row) const { return m_places[size_t(row)]; }
    /// The chosen places, by document.
    std::map<base::Uuid, std::vector<workspace::FoundPlace>> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<workspace::FoundPlace> m_places;
    std::vector<bool> m_chosen;
};

} // namespace ungcuu::models
