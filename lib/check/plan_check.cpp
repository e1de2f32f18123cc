// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/plan_check.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "check/content_check.h"
#include "check/key_check.h"
#include "check/plan_parts.h"

namespace ungcuu::check {

using model::Span;

PlanSubject::PlanSubject(const model::Plan& checked) : plan(checked), kind(base::folded(QStringView(value(u"loại văn bản").words))) {}

QString PlanSubject::words(Span span) const
{
    return base::decoded(plan.bytes(span)).simplified();
}

QString PlanSubject::folded(Span span) const
{
    return base::folded(QStringView(words(span)));
}

std::span<const model::FrontValue> PlanSubject::values(QStringView key) const
{
    const model::FrontEntry* const entry = plan.front.find(key);
    return entry ? std::span<const model::FrontValue>(entry->values) : std::span<const model::FrontValue>();
}

model::FrontValue PlanSubject::value(QStringView key) const
{
    const auto all = values(key);
    return all.empty() ? model::FrontValue{} : all.front();
}

Span PlanSubject::beginning() const
{
    if (!plan.front.entries.empty())
        return plan.front.entries.front().name;
    return plan.blocks.empty() ? Span{} : plan.blocks.front().span;
}

qsizetype PlanSubject::bodyEnd() const
{
    for (const model::PlanBlock& block : plan.blocks) {
        const bool annex = block.kind == model::PlanBlockKind::Annex
                           || (block.kind == model::PlanBlockKind::Directive && folded(block.text).startsWith(QStringLiteral("phụ lục:")));
        if (annex)
            return block.span.begin;
    }
    return plan.source.size();
}

model::Findings planFindings(const model::Plan& plan, const Context& context)
{
    Report report(context);
    const PlanSubject subject(plan);
    std::vector<Span> code;
    for (const model::PlanBlock& block : plan.blocks) {
        if (block.kind == model::PlanBlockKind::Fence)
            code.push_back(block.span);
    }
    checkContent(plan.source, plan.front, code, report);
    checkCirculation(plan.source, plan.front, report);
    checkPlanKeys(plan.source, plan.front, report);
    checkFront(subject, report);
    checkZeros(subject, report);
    checkBody(subject, report);
    checkNumbering(subject, report);
    return std::move(report).sorted();
}

} // namespace ungcuu::check
