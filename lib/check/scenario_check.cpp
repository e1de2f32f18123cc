// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_check.h"

#include "check/content_check.h"
#include "check/key_check.h"
#include "check/scenario_parts.h"

namespace ungcuu::check {

namespace {

/// Fences and comments, outermost only.
std::vector<model::Span> codeSpans(const model::Blocks& blocks)
{
    std::vector<model::Span> spans;
    for (const model::Block& block : blocks) {
        const bool code = block.kind == model::BlockKind::Fence || block.kind == model::BlockKind::Comment
                          || block.kind == model::BlockKind::Machine;
        if (code)
            spans.push_back(block.span);
    }
    return spans;
}

} // namespace

model::Findings scenarioFindings(const model::Scenario& scenario, const Context& context)
{
    Report report(context);
    const Subject subject(scenario);
    checkContent(scenario.source, scenario.front, codeSpans(scenario.blocks), report);
    checkCirculation(scenario.source, scenario.front, report);
    checkScenarioKeys(scenario.source, scenario.front, report);
    checkCard(subject, report);
    checkSteps(subject, report);
    checkTechniques(subject, report);
    checkRoles(subject, report);
    checkSpelling(subject, report);
    checkAnswers(subject, report);
    checkFlow(subject, report);
    return std::move(report).sorted();
}

} // namespace ungcuu::check
