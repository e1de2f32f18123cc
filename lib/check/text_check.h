// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "model/finding.h"
#include "text/language.h"

#include <QByteArray>

namespace ungcuu::check {

/// All findings of a text, those of its lines (text/codes.h) and those of what it means (check/rule.h), in paper order.
/// Any bytes; pure; linear in their number.
model::Findings textFindings(const QByteArray& bytes, text::Language language, const Context& context);

/// The same from what was read already.
model::Findings joined(model::Findings ofLines, model::Findings ofMeaning, const Context& context);

} // namespace ungcuu::check
