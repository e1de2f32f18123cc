// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/scenario.h"

#include <vector>

namespace ungcuu::text {

/// Every place that names a step of this scenario, known or not (a symbol it has): arrows, "Làm song song", {b2},
/// "kể từ b2", calls of its own code, and "Bước 4" in running text where such a step is. Sorted, each once. Heads are not
/// among them. Linear.
std::vector<model::Name> namedSteps(const model::Scenario& scenario);

} // namespace ungcuu::text
