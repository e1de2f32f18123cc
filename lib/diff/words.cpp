// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/words.h"

#include "base/utf8.h"

#include <QChar>

namespace ungcuu::diff {
namespace {

enum class Kind : quint8 { Word, Blank, Single };

/// Letters of Vietnamese (and of all Latin script): most of what is asked.
bool latin(char32_t code)
{
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= 0xD8 && code <= 0x24F && code != 0xF7) || (code >= 0x1E00 && code <= 0x1EFF);
}

Kind kindOf(const base::CodePoint& point)
{
    if (point.valid && latin(point.code))
        return Kind::Word;
    if (point.code == ' ')
        return Kind::Blank;
    if (!point.valid)
        return Kind::Single;
    if (QChar::isLetterOrNumber(point.code) || QChar::isMark(point.code))
        return Kind::Word;
    return point.code != '\n' && point.code != '\r' && QChar::isSpace(point.code) ? Kind::Blank : Kind::Single;
}

} // namespace

std::vector<qsizetype> wordBounds(QByteArrayView text)
{
    std::vector<qsizetype> bounds;
    bounds.reserve(std::size_t(text.size() / 3 + 2));
    Kind last = Kind::Single;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end;) {
        const base::CodePoint point = base::codePointAt(at, end);
        const Kind kind = kindOf(point);
        if (kind == Kind::Single || kind != last)
            bounds.push_back(at - text.data());
        last = kind;
        at += point.length;
    }
    bounds.push_back(text.size());
    return bounds;
}

bool isWordBound(QByteArrayView text, qsizetype at)
{
    if (at == 0 || at == text.size())
        return true;
    const char* const end = text.data() + text.size();
    const Kind next = kindOf(base::codePointAt(text.data() + at, end));
    qsizetype before = at - 1;
    while (before > 0 && (text[before] & 0xC0) == 0x80)
        --before;
    return next == Kind::Single || next != kindOf(base::codePointAt(text.data() + before, end));
}

} // namespace ungcuu::diff
