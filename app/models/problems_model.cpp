// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problems_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

namespace {

QString words(const Problem& problem)
{
    return severityWord(problem.finding.severity) + QStringLiteral(": ") + problem.finding.message;
}

} // namespace

QString severityWord(model::Severity severity)
{
    switch (severity) {
    case model::Severity::Error: return QCoreApplication::translate("models", "Lỗi");
    case model::Severity::Warning: return QCoreApplication::translate("models", "Cần xem lại");
    case model::Severity::Hint: break;
    }
    return QCoreApplication::translate("models", "Gợi ý");
}

void ProblemsModel::show(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::count(model::Severity severity) const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(),
                             [severity](const Problem& each) { return each.finding.severity == severity; }));
}

/// "2 lỗi"; other languages have a plural.
static QString countWords(model::Severity severity, int count)
{
    switch (severity) {
    case model::Severity::Error: return QCoreApplication::translate("models", "%n lỗi", nullptr, count);
    case model::Severity::Warning: return QCoreApplication::translate("models", "%n cần xem lại", nullptr, count);
    case model::Severity::Hint: break;
    }
    return QCoreApplication::translate("models", "%n gợi ý", nullptr, count);
}

QString ProblemsModel::summary() const
{
    QStringList parts;
    for (const auto severity : {model::Severity::Error, model::Severity::Warning, model::Severity::Hint}) {
        if (const int found = count(severity))
            parts += countWords(severity, found);
    }
    return parts.isEmpty() ? QCoreApplication::translate("models", "Không có lỗi") : parts.join(QStringLiteral(" · "));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem& problem = at(index.row());
    const bool line = index.column() == Line;
    switch (role) {
    case Qt::DisplayRole: return line ? QVariant(problem.line()) : QVariant(words(problem));
    case Qt::TextAlignmentRole: return int((line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return line ? QString::number(problem.line()) : QCoreApplication::translate("models", "%1, dòng %2").arg(words(problem), QString::number(problem.line()));
    case SeverityRole: return int(problem.finding.severity);
    case FixRole: return problem.finding.fixes.empty() ? QString() : problem.finding.fixes.front().title;
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? QCoreApplication::translate("models", "Dòng") : QCoreApplication::translate("models", "Vấn đề");
}

} // namespace ungcuu::models
