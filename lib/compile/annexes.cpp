// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/annexes.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "text/inlines.h"

namespace ungcuu::compile {
namespace {

using model::Plan;
using model::PlanBlock;
using model::PlanBlockKind;

bool opensAnnex(const Plan& plan, const PlanBlock& block)
{
    if (block.kind == PlanBlockKind::Annex)
        return true;
    return block.kind == PlanBlockKind::Directive && directiveOf(plan, block).name == QStringLiteral("phụ lục");
}

void addScenario(std::vector<Annex>& annexes, size_t block, const Directive& directive, const QStringList& systems)
{
    const QString one = directive.options.value(QStringLiteral("hệ thống"));
    QStringList each = one.isEmpty() ? systems : QStringList(one);
    if (each.isEmpty())
        each = QStringList(QString());
    for (const QString& system : each)
        annexes.push_back({block, block + 1, directive.argument, system, {}});
}

void addTyped(std::vector<Annex>& annexes, const Plan& plan, size_t block)
{
    size_t end = block + 1;
    while (end < plan.blocks.size() && !opensAnnex(plan, plan.blocks[end]))
        ++end;
    annexes.push_back({block, end, {}, {}, {}});
}

} // namespace

Directive directiveOf(const Plan& plan, const PlanBlock& block)
{
    const text::PlaceholderParts parts = text::placeholderParts(plan.source, block.text);
    Directive directive;
    directive.name = base::folded(plan.bytes(parts.head));
    directive.argument = base::decoded(plan.bytes(parts.argument)).trimmed();
    for (const auto& option : parts.options)
        directive.options.insert(base::folded(plan.bytes(option.key)), base::decoded(plan.bytes(option.value)).trimmed());
    return directive;
}

size_t bodyEnd(const Plan& plan)
{
    size_t end = 0;
    while (end < plan.blocks.size() && !opensAnnex(plan, plan.blocks[end]))
        ++end;
    return end;
}

std::vector<Annex> annexesOf(const Plan& plan, const QStringList& systems)
{
    std::vector<Annex> annexes;
    for (size_t i = 0; i < plan.blocks.size(); ++i) {
        const PlanBlock& block = plan.blocks[i];
        if (!opensAnnex(plan, block))
            continue;
        if (block.kind == PlanBlockKind::Annex)
            addTyped(annexes, plan, i);
        else
            addScenario(annexes, i, directiveOf(plan, block), systems);
    }
    if (annexes.size() > mostAnnexes)
        annexes.resize(mostAnnexes);
    for (size_t i = 0; i < annexes.size(); ++i)
        annexes[i].label = annexes.size() == 1 ? QStringLiteral("Phụ lục")
                                               : QStringLiteral("Phụ lục ") + base::roman(int(i) + 1);
    return annexes;
}

QMap<QString, QString> annexLabels(const Plan& plan, const std::vector<Annex>& annexes)
{
    QMap<QString, QStringList> labels;
    for (const Annex& annex : annexes) {
        const PlanBlock& block = plan.blocks[annex.block];
        const QString key = annex.code.isEmpty() ? base::folded(plan.bytes(block.extra)) : base::folded(annex.code);
        if (!key.isEmpty())
            labels[key] += annex.label;
    }
    QMap<QString, QString> printed;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        printed.insert(it.key(), it->join(QStringLiteral(", ")));
    return printed;
}

} // namespace ungcuu::compile
