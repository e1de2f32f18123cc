// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace ungcuu::workspace {

/// Where the printed words of a paragraph stand in the source: for each word (docx::wordTokens of `words`) its bytes, or
/// nothing where the source does not hold it (an answer to `{…}`, a number, a label, the name behind an @role).
struct SourceAlignment {
    std::vector<std::optional<base::Span>> places;
    int score = 0;
};

/// The likeliest ways to lay `words` over the bytes of `span`, best first, at most `limit`: several where the source says
/// the same in several places. Words are the same where they fold alike. Costs words × words of the span; nothing where
/// that is too much.
std::vector<SourceAlignment> alignments(QByteArrayView words, QByteArrayView source, base::Span span, std::size_t limit = 6);

} // namespace ungcuu::workspace
