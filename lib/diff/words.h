// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <vector>

namespace ungcuu::diff {

/// Where the words of a text begin, and its end: a word is a run of letters, digits and the marks on them (a Vietnamese
/// syllable), a run of blanks, one line end, or one of anything else (punctuation, a byte that is no UTF-8).
/// {0, 0} never: an empty text has only its end.
std::vector<qsizetype> wordBounds(QByteArrayView text);

/// Whether one of them is `at`, a place between two code points of UTF-8. Reads no more than the two.
bool isWordBound(QByteArrayView text, qsizetype at);

} // namespace ungcuu::diff
