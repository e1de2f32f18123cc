// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/block_scan.h"

namespace ungcuu::text {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many times `c` stands from `at` on.
int runOf(QByteArrayView bytes, qsizetype at, qsizetype end, char c)
{
    int length = 0;
    while (at + length < end && bytes[at + length] == c)
        ++length;
    return length;
}

bool isBlankFrom(QByteArrayView bytes, qsizetype at, qsizetype end)
{
    while (at < end && isSpace(bytes[at]))
        ++at;
    return at >= end;
}

Marker numberMarker(QByteArrayView bytes, Span rest)
{
    qsizetype at = rest.begin;
    while (at < rest.end && at - rest.begin < 9 && isDigit(bytes[at]))
        ++at;
    if (at >= rest.end || (bytes[at] != '.' && bytes[at] != ')'))
        return {};
    const bool one = at - rest.begin == 1 && bytes[rest.begin] == '1';
    return {int(at - rest.begin) + 1, bytes[at], one};
}

Marker bareMarker(QByteArrayView bytes, Span rest)
{
    const char c = bytes[rest.begin];
    if (c == '-' || c == '*' || c == '+')
        return {1, c, true};
    return isDigit(c) ? numberMarker(bytes, rest) : Marker{};
}

} // namespace

Indent skipSpaces(QByteArrayView bytes, Indent from, qsizetype end)
{
    for (; from.at < end && isSpace(bytes[from.at]); ++from.at)
        from.column += bytes[from.at] == '\t' ? 4 - from.column % 4 : 1;
    return from;
}

Indent indentOf(QByteArrayView bytes, Span line)
{
    return skipSpaces(bytes, {line.begin, 0}, line.end);
}

Marker markerOf(QByteArrayView bytes, Span rest)
{
    if (rest.empty())
        return {};
    const Marker marker = bareMarker(bytes, rest);
    const qsizetype after = rest.begin + marker.length;
    return marker.length && (after == rest.end || isSpace(bytes[after])) ? marker : Marker{};
}

bool interruptsParagraph(QByteArrayView bytes, Span rest, const Marker& marker)
{
    return marker.startsAtOne && !isBlankFrom(bytes, rest.begin + marker.length, rest.end);
}

Fence fenceOf(QByteArrayView bytes, Span rest)
{
    const char kind = rest.empty() ? '\0' : bytes[rest.begin];
    if (kind != '`' && kind != '~')
        return {};
    const int length = runOf(bytes, rest.begin, rest.end, kind);
    if (length < 3)
        return {};
    const QByteArrayView info = bytes.sliced(rest.begin + length, rest.length() - length);
    return kind == '`' && info.contains('`') ? Fence{} : Fence{length, kind};
}

bool closesFence(QByteArrayView bytes, Span rest, const Fence& fence)
{
    const int length = runOf(bytes, rest.begin, rest.end, fence.kind);
    return length >= fence.length && isBlankFrom(bytes, rest.begin + length, rest.end);
}

int headingLevel(QByteArrayView bytes, Span rest)
{
    const int level = runOf(bytes, rest.begin, rest.end, '#');
    const qsizetype after = rest.begin + level;
    return level >= 1 && level <= 6 && (after == rest.end || isSpace(bytes[after])) ? level : 0;
}

Span textOf(QByteArrayView bytes, const Line& line)
{
    return {line.begin + (line.begin == 0 ? bomLength(bytes) : 0), line.end};
}

bool isSectionHeading(QByteArrayView bytes, Span line)
{
    const Indent indent = indentOf(bytes, line);
    const int level = indent.column <= 3 ? headingLevel(bytes, {indent.at, line.end}) : 0;
    return level == 1 || level == 2;
}

Span headingContent(QByteArrayView bytes, Span rest, int level)
{
    Span content = trimmed(bytes, {rest.begin + level, rest.end});
    qsizetype end = content.end;
    while (end > content.begin && bytes[end - 1] == '#')
        --end;
    if (end == content.begin || isSpace(bytes[end - 1]))
        content = trimmed(bytes, {content.begin, end});
    return content;
}

bool isRule(QByteArrayView bytes, Span rest)
{
    const char kind = rest.empty() ? '\0' : bytes[rest.begin];
    if (kind != '*' && kind != '-' && kind != '_')
        return false;
    int marks = 0;
    for (qsizetype at = rest.begin; at < rest.end; ++at) {
        if (bytes[at] != kind && !isSpace(bytes[at]))
            return false;
        marks += bytes[at] == kind;
    }
    return marks >= 3;
}

bool setextUnderline(QByteArrayView bytes, Span rest)
{
    const char kind = rest.empty() ? '\0' : bytes[rest.begin];
    if (kind != '=' && kind != '-')
        return false;
    return isBlankFrom(bytes, rest.begin + runOf(bytes, rest.begin, rest.end, kind), rest.end);
}

int delimiterColumns(QByteArrayView bytes, Span rest)
{
    bool pipe = false;
    bool dash = false;
    for (qsizetype at = rest.begin; at < rest.end; ++at) {
        const char c = bytes[at];
        if (c != '|' && c != '-' && c != ':' && !isSpace(c))
            return 0;
        pipe |= c == '|';
        dash |= c == '-';
    }
    if (!pipe || !dash)
        return 0;
    return cellCount(bytes, trimmed(bytes, rest));
}

int cellCount(QByteArrayView bytes, Span rest)
{
    if (rest.empty())
        return 0;
    int bars = 0;
    for (qsizetype at = rest.begin; at < rest.end; ++at) {
        if (bytes[at] == '\\')
            ++at;
        else
            bars += bytes[at] == '|';
    }
    const bool first = bytes[rest.begin] == '|';
    const bool last = rest.length() > 1 && bytes[rest.end - 1] == '|' && bytes[rest.end - 2] != '\\';
    return bars == 0 ? 0 : bars + 1 - int(first) - int(last);
}

bool startsBlock(QByteArrayView bytes, Span rest, bool inParagraph)
{
    switch (bytes[rest.begin]) {
    case '`':
    case '~': return fenceOf(bytes, rest).length > 0;
    case '#': return headingLevel(bytes, rest) > 0;
    case '>': return true;
    case '<': return bytes.sliced(rest.begin, rest.length()).startsWith("<!--");
    default: break;
    }
    if (isRule(bytes, rest))
        return true;
    const Marker marker = markerOf(bytes, rest);
    return marker.length && (!inParagraph || interruptsParagraph(bytes, rest, marker));
}

} // namespace ungcuu::text
