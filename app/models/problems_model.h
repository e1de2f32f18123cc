// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "models/source_lines.h"

#include <QAbstractTableModel>

namespace ungcuu::models {

/// One finding and where it stands in the text that was checked. `end` is in the line of `begin`: a finding on a whole
/// step is shown at its first line.
struct Problem {
    model::Finding finding;
    Place begin;
    Place end;

    int line() const { return begin.line + 1; }
};

/// The findings of the open document in the order of the text, as rows of severity and words, line.
/// Severity is a word as well as a colour. Every text is plain.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Line, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, FixRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Problem> problems);
    const Problem& at(int row) const { return m_problems[size_t(row)]; }
    int count(model::Severity severity) const;
    /// "2 lỗi · 1 cần xem lại", or that nothing was found.
    QString summary() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
};

/// "Lỗi", "Cần xem lại", "Gợi ý".
QString severityWord(model::Severity severity);

} // namespace ungcuu::models
