// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/scenario.h"

#include <QByteArray>

namespace ungcuu::testing {

/// Everything a scenario means, line by line, in its words and without byte offsets: two texts with equal dumps say the
/// same.
QByteArray dump(const model::Scenario& scenario);

} // namespace ungcuu::testing
