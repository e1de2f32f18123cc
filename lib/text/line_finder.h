// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "model/text_edit.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace ungcuu::text {

/// What somebody looks for.
struct Sought {
    QString words;
    bool tones = false;     ///< "hòa" is not "hoa", đ is not d
    bool cases = false;     ///< "Hòa" is not "hòa"
    bool wholeWord = false;
    bool pattern = false;   ///< `words` is a regular expression (PCRE2)

    friend bool operator==(const Sought&, const Sought&) = default;
};

/// A place inside one line, in UTF-16 units of base::decoded(line).
struct Hit {
    int line = 0;
    int begin = 0;
    int length = 0;
    QStringList captured; ///< of a pattern: the whole, then each group

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// Finds words or a pattern line by line. Unicode forms never count (NFC finds NFD). Empty matches are no hits.
///
/// Any pattern is bounded: one line costs about 20 million steps of the engine at most, whatever the pattern and the
/// line; past that the answer is the Error "find.heavy". A pattern of more than 1,000 characters or one that PCRE2 does not
/// read is "find.pattern". Pure; any thread.
class LineFinder
{
public:
    static base::Result<LineFinder> of(const Sought& sought);

    /// Hits of this line, left to right. `number` goes into each.
    base::Result<std::vector<Hit>> hits(QStringView line, int number) const;

private:
    Sought m_sought;
    QRegularExpression m_expression;
};

constexpr size_t MostHits = 100'000;

struct Hits {
    std::vector<Hit> places;
    bool more = false; ///< there are more than MostHits
};

/// The lines of a text without their ends and without its BOM.
std::vector<QByteArray> lineWords(const QByteArray& bytes);

/// All hits of the lines of a text. `words` are the lines without their ends, in UTF-8.
base::Result<Hits> hitsIn(const std::vector<QByteArray>& words, const Sought& sought, const base::Progress& progress);

/// What stands in place of a hit: `replacement` as it is; for a pattern with \0 … \9 filled in and "\\" for a backslash.
QString replacementOf(const Hit& hit, const Sought& sought, const QString& replacement);

} // namespace ungcuu::text
