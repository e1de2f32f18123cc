// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/text_edit.h"
#include "text/language.h"

#include <QByteArray>

namespace ungcuu::text {

/// The canonical form of a text, as edits of it; none where it has that form. A command of the user, never a side effect
/// of saving. It rewrites only: front values, step heads, the spelling of labels, arrows and end-words, the "- " of typed
/// bullets, one blank line around headings and between unlike blocks, "***" for separators. Everything else (order,
/// numbers, letters, hard breaks, blank lines inside items) stays byte for byte; new lines end like the first line.
///
/// formatted(formatted(x)) = formatted(x), and what the text says does not change: it never adds or drops an exit.
model::TextEdits formatted(const QByteArray& bytes, Language language);

} // namespace ungcuu::text
