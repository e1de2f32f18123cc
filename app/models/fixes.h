// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/problems_model.h"

namespace ungcuu::models {

/// The first fix of every finding with this code, as one list of edits. Of fixes that touch the same bytes the first in
/// the text is taken; the others stay as findings.
model::TextEdits fixesOfAll(const ProblemsModel& problems, const QByteArray& code);

/// How many findings with this code have a fix.
int fixableCount(const ProblemsModel& problems, const QByteArray& code);

} // namespace ungcuu::models
