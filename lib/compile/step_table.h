// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/scenario_wording.h"

namespace ungcuu::compile {

/// Steps [begin, end) of a scenario as the six-column table of the phase, and behind it what does not fit into a cell
/// (tables, pictures, commands), each labelled with its step. Empty where every step is left out.
std::vector<official::Block> stepTable(ScenarioWording& wording, size_t begin, size_t end);

/// A step on the card of one role: Bước | its name, and what is to be done where `told` | `share` | deadline.
official::Row cardRow(ScenarioWording& wording, size_t step, const QString& share, bool told);

/// One exit in words: "Có → bước 3", "Kết thúc kịch bản: cảnh báo giả".
official::Runs exitRuns(ScenarioWording& wording, const model::Exit& exit);

} // namespace ungcuu::compile
