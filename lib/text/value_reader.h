// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

#include <optional>

/// Values of fields and front keys; the grammar stands at the top of value_reader.cpp.
namespace ungcuu::text {

/// Spans between separators, trimmed, empty ones left out. Nothing is split inside {…} or (…), or behind a backslash.
/// `orAnd`: the word "và" separates too.
void splitList(QByteArrayView source, Span text, QByteArrayView separators, bool orAnd, std::vector<Span>& parts);

/// Without the typographic quotes around it: “x” or ‘x’, where none stands inside; else the text itself.
Span insideQuotes(QByteArrayView source, Span text);

/// Reads a duration; `kind` is Unread where it says none.
model::Duration durationOf(Reading& reading, Span text);
/// A duration at the start of `text`; `end` receives where it ends. Nothing where none stands there.
std::optional<model::Duration> leadingDuration(Reading& reading, Span text, qsizetype& end);
/// min, likely, max of "5–15 phút, thường 8 phut" or "5 / 8 / 15 phút"; appends to Scenario::durations. Empty: unread.
model::Range estimateOf(Reading& reading, Span text);

/// Reads a condition; its atoms are appended to Scenario::atoms.
model::Condition conditionOf(Reading& reading, Span text);

/// Length of a step id at `at` ("b1", "b2a", "3", "1.1"), 0 where none stands there.
int idLength(QByteArrayView source, qsizetype at, qsizetype end);
/// Length of a scenario's code ("KB-A8-01"): capitals, at least one "-" and one digit; 0 where none stands there.
int codeLength(QByteArrayView source, qsizetype at, qsizetype end);
/// Behind "bước " (any case) and the spaces after it, or `at`.
qsizetype skipStepWord(QByteArrayView source, qsizetype at, qsizetype end);

} // namespace ungcuu::text
