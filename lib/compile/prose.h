// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/scenario_wording.h"

namespace ungcuu::compile {

/// The prose of a scenario as it is printed: paragraphs, bullets ("- ", deeper "+ "), numbered lines, tables, commands.
/// What the reader took for fields, exits, checks and work of a step is not prose and is left out.
std::vector<official::Block> proseOf(ScenarioWording& wording, model::Range blocks);

/// One item, its bullet and words: "- …", "+ …", "1. …", "□ …" for a box to tick.
official::Runs itemRuns(ScenarioWording& wording, size_t item);
/// The lines of a fence, as typed.
std::vector<QString> fenceLines(const Wording& wording, const model::Block& fence);

official::Paragraph paragraphOf(official::Style style, official::Runs runs, official::Source source);

} // namespace ungcuu::compile
