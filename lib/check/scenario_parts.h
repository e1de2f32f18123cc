// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/subject.h"

namespace ungcuu::check {

/// Title, code, the six parts of the thẻ trực, the principles of TT 20/2017 Điều 12.
void checkCard(const Subject& subject, Report& report);
/// Ids, fields, people, times and conditions of each step.
void checkSteps(const Subject& subject, Report& report);
/// Ids of ATT&CK against the table of the context.
void checkTechniques(const Subject& subject, Report& report);
/// Roles: defined, used, once each.
void checkRoles(const Subject& subject, Report& report);
/// What is read but written otherwise.
void checkSpelling(const Subject& subject, Report& report);
/// Exits as written: targets, answers, limits.
void checkAnswers(const Subject& subject, Report& report);
/// What the flow makes of them (model/flow.h).
void checkFlow(const Subject& subject, Report& report);

} // namespace ungcuu::check
