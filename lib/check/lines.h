// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QByteArrayView>

#include <limits>

namespace ungcuu::check {

/// The lines that `span` touches, with their ends (what ends a line: text/lines.h). Looks at most `reach` bytes to each
/// side, so that one endless line costs no more than many short ones.
base::Span linesAround(QByteArrayView source, base::Span span, qsizetype reach = std::numeric_limits<qsizetype>::max());

/// Whether a line begins, or ends, at this place.
bool isLineBegin(QByteArrayView source, qsizetype at);
bool isLineEnd(QByteArrayView source, qsizetype at);

/// What the text ends its first line with; "\n" where it has only one line.
QByteArray lineEndOf(QByteArrayView source);

/// Whether the text opens a front, "---", that was not read because nothing closes it: one finding of the reader, and no
/// reason to miss every key.
bool isFrontOpen(QByteArrayView source, base::Span front);

/// `span` without blanks and line ends at its end.
base::Span trimmedEnd(QByteArrayView source, base::Span span);

} // namespace ungcuu::check
