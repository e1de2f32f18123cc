// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "model/finding.h"
#include "model/scenario.h"

namespace ungcuu::check {

/// What is wrong with a scenario beyond its lines: its duty card (thẻ trực), steps, roles and flow, each with a span, one
/// plain Vietnamese sentence and, where a machine can help, fixes. In paper order; time linear in the text.
model::Findings scenarioFindings(const model::Scenario& scenario, const Context& context);

} // namespace ungcuu::check
