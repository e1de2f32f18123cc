// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/comparisons.h"

#include "base/clock.h"
#include "law/pack.h"
#include "registry/comparison_record.h"
#include "review/own_streams.h"
#include "workspace/own_stream.h"
#include "workspace/shipped_law.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using model::LawComparison;

namespace {

using Change = registry::KeyedChange<LawComparison>;

std::vector<Change> historyOf(const OwnStream& own)
{
    return registry::keyedHistory<LawComparison>(own.state, own.events(), own.bytes(), registry::readComparison, "law.reopened");
}

Error noRule(const QString& rule)
{
    return {"comparison.no-rule", QCoreApplication::translate("workspace", "Chưa ghi gì: bộ căn cứ không có quy định «%1» đang chờ đối chiếu. Xem danh sách các quy định chờ đối chiếu.").arg(rule)};
}

ComparisonRow rowOf(const law::Rule& rule)
{
    ComparisonRow row;
    row.row = law::comparable(shippedLaw(), rule);
    row.citation = QStringList{row.row.article, row.row.text}.join(u' ').trimmed();
    return row;
}

void take(ComparisonRow& row, const OwnStream& own, const std::map<QString, Change>& now)
{
    const auto found = now.find(registry::comparisonKey(row.row));
    if (found == now.end() || !law::sameRow(*found->second.value, row.row))
        return;
    row.row = *found->second.value;
    row.recorded = true;
    row.author = own.authorOf(found->second.event);
    row.time = own.timeOf(found->second.event);
}

Result<ComparisonRow> rowNamed(const Workspace& workspace, const QString& rule)
{
    const auto rows = listComparisons(workspace);
    if (!rows)
        return rows.error();
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const ComparisonRow& row) { return row.row.rule == rule; });
    return found == rows->end() ? Result<ComparisonRow>(noRule(rule)) : *found;
}

} // namespace

Result<std::vector<ComparisonRow>> listComparisons(const Workspace& workspace)
{
    const auto own = readOwnStream(workspace, review::comparisonStream(workspace.id()));
    if (!own)
        return own.error();
    const auto now = *own ? registry::present(historyOf(**own)) : std::map<QString, Change>();
    std::vector<ComparisonRow> rows;
    for (const law::Rule& rule : shippedLaw().rules) {
        if (rule.proof == law::Proof::Verified)
            continue;
        rows.push_back(rowOf(rule));
        if (*own)
            take(rows.back(), **own, now);
    }
    return rows;
}

Result<std::vector<ComparisonChange>> comparisonHistory(const Workspace& workspace)
{
    const auto own = readOwnStream(workspace, review::comparisonStream(workspace.id()));
    if (!own || !*own)
        return own ? std::vector<ComparisonChange>() : Result<std::vector<ComparisonChange>>(own.error());
    std::vector<ComparisonChange> changes;
    const std::vector<Change> history = historyOf(**own);
    for (auto change = history.rbegin(); change != history.rend(); ++change)
        changes.push_back({change->key, change->value, (*own)->authorOf(change->event), (*own)->timeOf(change->event)});
    return changes;
}

Result<void> recordComparison(const Workspace& workspace, const Identity& who, const QString& rule, const QString& source, QDate day, base::UtcMs now)
{
    const Result<ComparisonRow> row = rowNamed(workspace, rule);
    if (!row)
        return row.error();
    LawComparison comparison = row->row;
    comparison.source = source.trimmed();
    comparison.day = day;
    if (const Result<void> right = registry::checkComparison(comparison); !right)
        return right;
    if (day > base::vietnamDate(now))
        return Error{"comparison.future", QCoreApplication::translate("workspace", "Chưa ghi được «Đã đối chiếu» vì ngày đối chiếu chưa tới. Sửa ngày rồi ghi lại.")};
    Draft draft;
    draft.objects = {registry::encoded(comparison, base::Uuid::random())};
    draft.event.act = "law.compared";
    draft.event.to = registry::comparisonKey(comparison);
    return recordInOwnStream(workspace, who, review::comparisonStream(workspace.id()), draft, now);
}

Result<void> reopenComparison(const Workspace& workspace, const Identity& who, const QString& rule, base::UtcMs now)
{
    const Result<ComparisonRow> row = rowNamed(workspace, rule);
    if (!row || !row->recorded)
        return row ? noRule(rule) : row.error();
    Draft draft;
    draft.event.act = "law.reopened";
    draft.event.to = registry::comparisonKey(row->row);
    return recordInOwnStream(workspace, who, review::comparisonStream(workspace.id()), draft, now);
}

} // namespace ungcuu::workspace
