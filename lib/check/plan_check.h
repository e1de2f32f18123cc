// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "model/finding.h"
#include "model/plan.h"

namespace ungcuu::check {

/// What is wrong with the form of an official document (NĐ 30/2020, Phụ lục I) and with what its kind must hold. In paper
/// order; time linear in the text. What does not resolve is found by `compile`.
model::Findings planFindings(const model::Plan& plan, const Context& context);

} // namespace ungcuu::check
