// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/source_lines.h"
#include "text/line_finder.h"

namespace ungcuu::models {

/// The lines of the text, as text::hitsIn reads them.
std::vector<QByteArray> wordsOf(const SourceLines& lines);

/// One edit a hit. `hits` are of these lines and in their order.
model::TextEdits replacing(const SourceLines& lines, const std::vector<text::Hit>& hits, const text::Sought& sought, const QString& replacement);

} // namespace ungcuu::models
