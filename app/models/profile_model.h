// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/system_history_model.h"
#include "workspace/profile.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// The entries of *Hồ sơ cơ quan*, what is valid today told apart in words. Text is plain.
class ProfileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Content, From, Until, Validity, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<workspace::ProfileRow> rows, QDate today);
    const workspace::ProfileRow& at(int row) const { return m_rows[size_t(row)]; }
    /// -1 where it is not among them.
    int rowOf(const base::Uuid& id) const;
    bool isEmpty() const { return m_rows.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workspace::ProfileRow> m_rows;
    QStringList m_validity;   ///< of each row today, in words
};

/// "Cơ quan ban hành".
QString kindWords(model::ProfileKind kind);
/// "27/11/2026"; empty for no day. And back: an invalid day for anything else.
QString dayWords(QDate day);
QDate dayFrom(const QString& words);

/// What the acts on one entry changed, field by field, newest first. `history` is of all entries, newest first.
std::vector<SystemChangeRow> changesOfEntry(const std::vector<workspace::ProfileChange>& history, const base::Uuid& id);

} // namespace ungcuu::models
