// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/legacy_words.h"

#include "base/legacy_text.h"
#include "base/utf8.h"

namespace ungcuu::models {

LegacyWords legacyWords(const SourceLines& lines, qint64 revision, const base::Progress& progress)
{
    LegacyWords found{{}, revision};
    const std::vector<qsizetype> starts = lines.starts();
    bool severalWords = false;
    for (size_t number = 0; number < lines.lines.size(); ++number) {
        if (!progress.step(qint64(number), qint64(lines.lines.size())))
            return {};
        const QString line = base::decoded(lines.lines[number].words);
        const auto offset = [&](qsizetype column) { return starts[number] + base::encoded(QStringView(line).left(column)).size(); };
        for (const base::LegacyPlace& place : base::legacyPlaces(line)) {
            severalWords = severalWords || !found.edits.empty() || place.unicode.contains(u' ');
            found.edits.push_back({{offset(place.begin), offset(place.end)}, base::encoded(place.unicode)});
        }
    }
    if (!severalWords)
        found.edits.clear();
    return found;
}

} // namespace ungcuu::models
