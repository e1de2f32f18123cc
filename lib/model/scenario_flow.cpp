// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario_flow.h"

#include <algorithm>

namespace ungcuu::model {

namespace {

int stepOf(const std::vector<int>& stepOfSymbol, qint32 symbol)
{
    return symbol >= 0 && size_t(symbol) < stepOfSymbol.size() ? stepOfSymbol[size_t(symbol)] : -1;
}

FlowExitKind kindOf(ExitKind kind)
{
    switch (kind) {
    case ExitKind::Own: return FlowExitKind::Own;
    case ExitKind::Late: return FlowExitKind::Late;
    case ExitKind::After: return FlowExitKind::Timed;
    case ExitKind::AnyTime: return FlowExitKind::Any;
    case ExitKind::LoopBody: return FlowExitKind::Round;
    case ExitKind::Failure: return FlowExitKind::Failure;
    case ExitKind::Success: return FlowExitKind::Success;
    case ExitKind::Answer: break;
    }
    return FlowExitKind::Answer;
}

FlowAnswer answerOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Yes: return FlowAnswer::Yes;
    case AnswerKind::No: return FlowAnswer::No;
    case AnswerKind::Unknown: return FlowAnswer::Unclear;
    case AnswerKind::Otherwise: return FlowAnswer::Rest;
    case AnswerKind::Other: break;
    }
    return FlowAnswer::Case;
}

FlowExit exitOf(const Exit& exit, const std::vector<int>& stepOfSymbol)
{
    FlowExit flow{kindOf(exit.kind), FlowGoal::Step, -1, answerOf(exit.answerKind)};
    switch (exit.targetKind) {
    case TargetKind::Step:
        flow.target = stepOf(stepOfSymbol, exit.target.symbol);
        flow.goal = flow.target < 0 ? FlowGoal::Unknown : FlowGoal::Step;
        break;
    case TargetKind::Scenario:
        flow.goal = FlowGoal::HandOver;
        break;
    case TargetKind::End:
        flow.goal = FlowGoal::End;
        break;
    case TargetKind::BranchEnd:
        flow.goal = FlowGoal::CloseBranch;
        break;
    }
    return flow;
}

void readField(const Scenario& scenario, const Field& field, const std::vector<int>& stepOfSymbol, FlowStep& step)
{
    step.parallel = step.parallel || field.label == Label::Parallel;
    step.until = step.until || field.label == Label::RepeatUntil;
    step.whilst = step.whilst || field.label == Label::RepeatWhile;
    step.wait = step.wait || field.label == Label::WaitUntil;
    if (field.label != Label::Parallel)
        return;
    for (const Value& value : Scenario::part(scenario.values, field.values)) {
        if (const int head = stepOf(stepOfSymbol, value.symbol); head >= 0)
            step.heads.push_back(head);
    }
}

void readPhases(const Scenario& scenario, std::vector<FlowStep>& steps)
{
    for (const Phase& phase : scenario.phases) {
        if (phase.before < 0 || size_t(phase.before) >= steps.size())
            continue;
        int& level = steps[size_t(phase.before)].phaseLevel;
        level = level == 0 ? int(phase.level) : std::min(level, int(phase.level));
    }
}

} // namespace

std::vector<int> stepsBySymbol(const Scenario& scenario)
{
    std::vector<int> steps(scenario.symbols.size(), -1);
    for (int i = int(scenario.steps.size()) - 1; i >= 0; --i) {
        const qint32 symbol = scenario.steps[size_t(i)].id.symbol;
        if (symbol >= 0)
            steps[size_t(symbol)] = i;
    }
    return steps;
}

std::vector<FlowStep> flowSteps(const Scenario& scenario, const std::vector<int>& stepOfSymbol)
{
    std::vector<FlowStep> steps(scenario.steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step& step = scenario.steps[i];
        steps[i].level = step.level;
        steps[i].exits.reserve(size_t(step.exits.size()));
        for (const Exit& exit : Scenario::part(scenario.allExits, step.exits))
            steps[i].exits.push_back(exitOf(exit, stepOfSymbol));
        for (const Field& field : Scenario::part(scenario.fields, step.fields))
            readField(scenario, field, stepOfSymbol, steps[i]);
    }
    readPhases(scenario, steps);
    return steps;
}

Flow flowOf(const Scenario& scenario)
{
    return scenarioFlow(scenario).flow;
}

ScenarioFlow scenarioFlow(const Scenario& scenario)
{
    const std::vector<int> stepOfSymbol = stepsBySymbol(scenario);
    ScenarioFlow made{flowSteps(scenario, stepOfSymbol), {}};
    made.flow = flowOf(scenario, made.steps, stepOfSymbol);
    return made;
}

Flow flowOf(const Scenario& scenario, const std::vector<FlowStep>& steps, const std::vector<int>& stepOfSymbol)
{
    std::vector<FlowExit> whole;
    const auto add = [&](Range exits) {
        for (const Exit& exit : Scenario::part(scenario.allExits, exits))
            whole.push_back(exitOf(exit, stepOfSymbol));
    };
    add(scenario.exits);
    for (const Phase& phase : scenario.phases)
        add(phase.exits);
    return flowOf(steps, whole);
}

} // namespace ungcuu::model
