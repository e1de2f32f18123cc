// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compile.h"
#include "compile/scenario_wording.h"
#include "diagram/flow_chart.h"

namespace ungcuu::compile {

/// The flow of a scenario in the words and numbers of this paper.
diagram::FlowWords flowWords(ScenarioWording& wording);

/// The picture of the flow as blocks: one drawing where it fits a sheet with words of at least 8 pt, else as many as it
/// takes, cut between steps, each with its caption. They stand or lie as suits them; the blocks begin and end on sheets
/// that lie where `landscape`. Dots and a finding where it cannot be drawn, a finding where it cannot be made readable.
std::vector<official::Block> flowBlocks(ScenarioWording& wording, bool landscape);

/// The whole flow as one drawing, however large.
base::Result<FlowPicture> wholeFlow(ScenarioWording& wording);

} // namespace ungcuu::compile
