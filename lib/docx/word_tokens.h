// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <vector>

namespace ungcuu::docx {

/// U+2029 in UTF-8: where a paragraph ends inside a text of several.
inline constexpr char paragraphBreak[] = "\xE2\x80\xA9";

/// The words of a text without the blanks between them: where each stands. A paragraph break is one.
std::vector<base::Span> wordTokens(QByteArrayView text);

/// What somebody did to words, as small as words can tell: `before` bytes of the old text became the bytes `after` of the
/// new one. Words that were put in or taken out bring the blanks around them; blanks alone count too, but not at the
/// ends of a paragraph.
struct WordHunk {
    base::Span before;
    base::Span after;
};

struct WordComparison {
    std::vector<WordHunk> hunks;                              ///< sorted, apart
    std::vector<std::pair<base::Span, base::Span>> kept;      ///< the same word in both
};
WordComparison comparedWords(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::docx
