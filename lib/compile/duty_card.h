// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/output_form.h"
#include "compile/scenario_wording.h"

namespace ungcuu::compile {

/// The thẻ trực of one role: the steps it leads, supports or decides, whom it calls, what must not be done. Nothing
/// where the scenario does not have the role.
std::optional<official::Part> roleCard(ScenarioWording& wording, const Output& output);

/// Marks a card with the version of the text it was made from: a QR code "KB-A1-01 sha256:…" and its first digits in
/// words, so that two cards on a wall can be told apart, by telephone too.
void markVersion(official::Part& card, const QString& code, const QByteArray& source);

} // namespace ungcuu::compile
