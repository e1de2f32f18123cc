// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/step_lines.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

using model::Scenario;

StepWork ofWork(const Scenario& scenario, const model::Work& work)
{
    return {scenario.words({work.span.begin, work.text.end}), work.blocks.size() > 0, work.span};
}

StepWork ofCheck(const Scenario& scenario, const model::Check& check)
{
    return {QString((check.done ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + scenario.words(check.text)), false, check.span};
}

StepWay ofExit(const Scenario& scenario, const model::Exit& exit, const model::FlowExit& flow)
{
    return {StepWay::Written, scenario.words(exit.span).replace(QStringLiteral("->"), QStringLiteral("→")), qint32(flow.target), flow.goal == model::FlowGoal::Unknown, exit.span};
}

bool hasOwn(const std::vector<model::FlowExit>& exits)
{
    return std::any_of(exits.begin(), exits.end(), [](const model::FlowExit& exit) { return exit.kind == model::FlowExitKind::Own || exit.kind == model::FlowExitKind::Success; });
}

/// A decision whose answers leave nothing out is left by them alone.
bool goesOn(const model::ScenarioFlow& flow, size_t step)
{
    return flow.flow.blocks[step] != model::FlowBlock::Decision || !model::answersCover(flow.steps[step]);
}

StepWay ofNext(const model::FlowNext& next)
{
    StepWay way;
    way.kind = next.way == model::FlowNext::Order ? StepWay::Order : next.way == model::FlowNext::Close ? StepWay::Closing : StepWay::End;
    way.target = way.kind == StepWay::End ? -1 : qint32(next.target);
    return way;
}

} // namespace

std::vector<StepWork> stepWorks(const Scenario& scenario, qint32 step)
{
    std::vector<StepWork> works;
    for (const model::Work& work : Scenario::part(scenario.works, scenario.steps[size_t(step)].works))
        works.push_back(ofWork(scenario, work));
    for (const model::Check& check : Scenario::part(scenario.checks, scenario.steps[size_t(step)].checks))
        works.push_back(ofCheck(scenario, check));
    std::stable_sort(works.begin(), works.end(), [](const StepWork& a, const StepWork& b) { return a.span.begin < b.span.begin; });
    return works;
}

std::vector<StepWay> stepWays(const Scenario& scenario, const model::ScenarioFlow& flow, qint32 step)
{
    const std::vector<model::FlowExit>& exits = flow.steps[size_t(step)].exits;
    std::vector<StepWay> ways;
    for (const model::Exit& exit : Scenario::part(scenario.allExits, scenario.steps[size_t(step)].exits))
        ways.push_back(ofExit(scenario, exit, exits[ways.size()]));
    if (!hasOwn(exits) && goesOn(flow, size_t(step)))
        ways.push_back(ofNext(flow.flow.next[size_t(step)]));
    return ways;
}

} // namespace ungcuu::text
