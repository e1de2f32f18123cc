// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replacing.h"

#include "base/utf8.h"

namespace ungcuu::models {

std::vector<QByteArray> wordsOf(const SourceLines& lines)
{
    std::vector<QByteArray> words;
    words.reserve(lines.lines.size());
    for (const SourceLine& line : lines.lines)
        words.push_back(line.words);
    return words;
}

model::TextEdits replacing(const SourceLines& lines, const std::vector<text::Hit>& hits, const text::Sought& sought, const QString& replacement)
{
    const std::vector<qsizetype> starts = lines.starts();
    model::TextEdits edits;
    for (const text::Hit& hit : hits) {
        const QString line = base::decoded(lines.lines[size_t(hit.line)].words);
        const auto offset = [&](int column) { return starts[size_t(hit.line)] + base::encoded(QStringView(line).left(column)).size(); };
        edits.push_back({{offset(hit.begin), offset(hit.begin + hit.length)}, base::encoded(text::replacementOf(hit, sought, replacement))});
    }
    return edits;
}

} // namespace ungcuu::models
