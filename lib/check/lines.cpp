// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/lines.h"

#include "text/lines.h"

namespace ungcuu::check {

using base::Span;

bool isLineBegin(QByteArrayView source, qsizetype at)
{
    if (at <= 0)
        return true;
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, at); ++length) {
        if (text::terminatorLength(source, at - length) == length)
            return source[at - 1] != '\r' || at >= source.size() || source[at] != '\n';     // not between CR and LF
    }
    return false;
}

bool isLineEnd(QByteArrayView source, qsizetype at)
{
    return at >= source.size() || text::terminatorLength(source, at) > 0;
}

Span linesAround(QByteArrayView source, Span span, qsizetype reach)
{
    Span lines = span;
    while (span.begin - lines.begin < reach && !isLineBegin(source, lines.begin))
        --lines.begin;
    if (lines.end > lines.begin && isLineBegin(source, lines.end))
        return lines;
    while (lines.end - span.end < reach && !isLineEnd(source, lines.end))
        ++lines.end;
    if (lines.end < source.size())
        lines.end += text::terminatorLength(source, lines.end);
    return lines;
}

QByteArray lineEndOf(QByteArrayView source)
{
    qsizetype at = 0;
    while (!isLineEnd(source, at))
        ++at;
    return at < source.size() ? source.sliced(at, text::terminatorLength(source, at)).toByteArray() : QByteArray("\n");
}

bool isFrontOpen(QByteArrayView source, Span front)
{
    const qsizetype begin = text::bomLength(source);
    return front.empty() && source.sliced(begin).startsWith("---") && isLineEnd(source, begin + 3);
}

Span trimmedEnd(QByteArrayView source, Span span)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!span.empty() && isBlank(source[span.end - 1]))
        --span.end;
    return span;
}

} // namespace ungcuu::check
