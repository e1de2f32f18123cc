// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/register.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// The information systems of the register that hold every word of a filter; tones do not matter. Text is plain.
class SystemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, Level, Owner, OperatingUnit, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<workspace::RegisterRow> rows);
    void setWords(const QString& words);
    const workspace::RegisterRow& at(int row) const { return m_all[m_shown[size_t(row)]]; }
    /// The row of a system, -1 where it is not shown.
    int rowOf(const QString& code) const;
    /// Of all systems, shown or not.
    bool has(const QString& code) const;
    bool isEmpty() const { return m_all.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    std::vector<workspace::RegisterRow> m_all;
    std::vector<QString> m_folded; ///< what the filter reads, folded once
    std::vector<size_t> m_shown;
    QString m_words;
};

/// "Cấp độ 3", or that none has been approved.
QString levelWords(int level);

} // namespace ungcuu::models
