// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow.h"

#include "model/flow_builder.h"
#include "model/flow_judge.h"

namespace ungcuu::model {

Flow flowOf(const std::vector<FlowStep>& steps, const std::vector<FlowExit>& whole)
{
    Flow flow;
    FlowBuilder(steps, flow).build();
    FlowJudge(steps, whole, flow).judge();
    return flow;
}

} // namespace ungcuu::model
