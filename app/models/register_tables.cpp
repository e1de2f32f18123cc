// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register_tables.h"

#include "base/file.h"
#include "models/systems_model.h"
#include "registry/table.h"

#include <QCoreApplication>

namespace ungcuu::models {

using base::Result;
using workspace::ImportPlan;
using workspace::ImportRow;
using workspace::Workspace;
using RowFate = ImportRow::Fate;

namespace {

struct TakenCounts {
    int added = 0;
    int changed = 0;
};

QString fateWords(RowFate fate)
{
    switch (fate) {
    case RowFate::Added: return QCoreApplication::translate("models", "Thêm");
    case RowFate::Changed: return QCoreApplication::translate("models", "Sửa");
    case RowFate::Same: return QCoreApplication::translate("models", "Giữ nguyên");
    case RowFate::Refused: return QCoreApplication::translate("models", "Từ chối");
    }
    Q_UNREACHABLE();
}

void addDifference(QStringList& words, const QString& field, const QString& before, const QString& after)
{
    if (before != after)
        words += QStringLiteral("%1: %2 → %3").arg(field, before.isEmpty() ? QStringLiteral("–") : before, after.isEmpty() ? QStringLiteral("–") : after);
}

/// What an added row brings, what a changed one changes, why another is refused.
QString whatOf(const ImportRow& row)
{
    if (row.fate == RowFate::Refused)
        return row.why;
    const model::System before = row.before.value_or(model::System());
    const model::System& after = row.system;
    QStringList words;
    if (row.fate == RowFate::Added)
        words = {after.name, levelWords(after.level), after.owner, after.operatingUnit};
    if (row.fate == RowFate::Changed) {
        addDifference(words, QCoreApplication::translate("models", "Tên hệ thống"), before.name, after.name);
        addDifference(words, QCoreApplication::translate("models", "Cấp độ"), levelWords(before.level), levelWords(after.level));
        addDifference(words, QCoreApplication::translate("models", "Chủ quản"), before.owner, after.owner);
        addDifference(words, QCoreApplication::translate("models", "Đơn vị vận hành"), before.operatingUnit, after.operatingUnit);
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

} // namespace

RegisterTables::RegisterTables(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_questions(desk)
{
}

void RegisterTables::plan(const QString& path)
{
    m_questions.ask<ImportPlan>(
        [path](const Workspace& workspace) -> Result<ImportPlan> {
            const auto bytes = base::readFile(path, registry::largestTableFile + 1);
            return bytes ? workspace::planRegisterImport(workspace, *bytes) : bytes.error();
        },
        [this](const ImportPlan& plan) { Q_EMIT planned(plan); }, [this](const base::Error& error) { Q_EMIT failed(error); });
}

void RegisterTables::take(const ImportPlan& plan)
{
    m_questions.ask<TakenCounts>(
        [plan, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) -> Result<TakenCounts> {
            const Result<void> done = workspace::importRegister(workspace, who, plan, now);
            return done ? TakenCounts{plan.count(RowFate::Added), plan.count(RowFate::Changed)} : Result<TakenCounts>(done.error());
        },
        [this](const TakenCounts& counts) { Q_EMIT taken(counts.added, counts.changed); }, [this](const base::Error& error) { Q_EMIT failed(error); });
}

void RegisterTables::writeTo(const QString& path)
{
    m_questions.ask<QString>(
        [path](const Workspace& workspace) -> Result<QString> {
            const bool xlsx = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
            const auto bytes = workspace::exportRegister(workspace, xlsx ? workspace::TableForm::Xlsx : workspace::TableForm::Csv);
            const auto written = bytes ? base::writeFileAtomically(path, *bytes) : bytes.error();
            return written ? path : Result<QString>(written.error());
        },
        [this](const QString& done) { Q_EMIT written(done); }, [this](const base::Error& error) { Q_EMIT failed(error); });
}

QString summaryOf(const ImportPlan& plan)
{
    return QCoreApplication::translate("models", "Thêm %1 · Sửa %2 · Giữ nguyên %3 · Từ chối %4")
        .arg(plan.count(RowFate::Added)).arg(plan.count(RowFate::Changed)).arg(plan.count(RowFate::Same)).arg(plan.count(RowFate::Refused));
}

void ImportPlanModel::show(ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportRow& row = m_plan.rows[size_t(index.row())];
    const QString words = index.column() == Line ? QString::number(row.line) : index.column() == Fate ? fateWords(row.fate)
        : index.column() == Code ? row.system.code : whatOf(row);
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return QCoreApplication::translate("models", "Dòng");
    case Fate: return QCoreApplication::translate("models", "Việc sẽ làm");
    case Code: return QCoreApplication::translate("models", "Mã");
    default: return QCoreApplication::translate("models", "Nội dung, lý do");
    }
}

} // namespace ungcuu::models
