// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/code_points.h"
#include "text/inlines.h"
#include "text/lines.h"

#include <QChar>

namespace ungcuu::text {
namespace {

bool isWordLetter(char32_t code)
{
    return QChar::isLetter(code) || QChar::isMark(code);
}

bool isSlugLetter(char32_t code)
{
    return isWordLetter(code) || QChar::isDigit(code) || code == '-';
}

} // namespace

qsizetype mentionEnd(QByteArrayView source, qsizetype begin, qsizetype at, qsizetype end)
{
    const char32_t before = codeBefore(source, begin, at);
    if (isSlugLetter(before) ? before != '-' : before == '.')
        return -1;
    qsizetype last = at + 1;
    if (last >= end || !isWordLetter(codeAt(source, last, end)))
        return -1;
    for (qsizetype next = last; next < end;) {
        const base::CodePoint point = base::codePointAt(source.data() + next, source.data() + end);
        if (!point.valid || !isSlugLetter(point.code))
            break;
        next += point.length;
        last = point.code == '-' ? last : next; // a slug does not end with "-"
    }
    return last;
}

qsizetype placeholderEnd(QByteArrayView source, qsizetype at, qsizetype end)
{
    static constexpr int longest = 120;
    const char32_t first = codeAt(source, at + 1, end);
    if (!isWordLetter(first) && !QChar::isDigit(first))
        return -1;
    qsizetype next = at + 1;
    for (int count = 0; next < end && count <= longest; ++count) {
        const char c = source[next];
        if (c == '}')
            return next + 1;
        if (c == '{' || c == '"' || terminatorLength(source, next))
            return -1;
        next += base::codePointAt(source.data() + next, source.data() + end).length;
    }
    return -1;
}

PlaceholderParts placeholderParts(QByteArrayView source, Span content)
{
    PlaceholderParts parts;
    const QByteArrayView bytes = source.first(content.end);
    qsizetype bar = bytes.indexOf('|', content.begin);
    const Span head{content.begin, bar < 0 ? content.end : bar};
    const qsizetype colon = bytes.first(head.end).indexOf(':', head.begin);
    parts.hasArgument = colon >= 0;
    parts.head = trimmed(source, {head.begin, colon < 0 ? head.end : colon});
    parts.argument = colon < 0 ? Span{head.end, head.end} : trimmed(source, {colon + 1, head.end});
    while (bar >= 0) {
        const qsizetype begin = bar + 1;
        bar = bytes.indexOf('|', begin);
        const qsizetype end = bar < 0 ? content.end : bar;
        const qsizetype middle = bytes.first(end).indexOf(':', begin);
        const qsizetype keyEnd = middle < 0 ? end : middle;
        const Span value = middle < 0 ? Span{end, end} : trimmed(source, {middle + 1, end});
        parts.options.push_back({trimmed(source, {begin, keyEnd}), value});
    }
    return parts;
}

} // namespace ungcuu::text
