// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/flow.h"
#include "model/scenario.h"

namespace ungcuu::model {

/// The first step that bears each symbol; −1 for symbols no step bears.
std::vector<int> stepsBySymbol(const Scenario& scenario);

/// What of each step its flow depends on. Exits keep their order: FlowProblem::exit counts within Step::exits.
std::vector<FlowStep> flowSteps(const Scenario& scenario, const std::vector<int>& stepOfSymbol);

/// The flow of a scenario. "Bất cứ lúc nào" before the first step or under a phase leads to its target from everywhere
/// it covers; in the graph its target is simply reached.
Flow flowOf(const Scenario& scenario);
Flow flowOf(const Scenario& scenario, const std::vector<FlowStep>& steps, const std::vector<int>& stepOfSymbol);

/// The flow beside the steps it was worked out from: where one step leads is told by both.
struct ScenarioFlow {
    std::vector<FlowStep> steps;
    Flow flow;
};

/// Linear in the scenario: whoever asks for one step after the other keeps it.
ScenarioFlow scenarioFlow(const Scenario& scenario);

} // namespace ungcuu::model
