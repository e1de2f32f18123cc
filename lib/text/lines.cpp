// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lines.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

/// The first of CR, U+2029, U+FDD0 and U+FDD1 in a span, or −1.
qsizetype oddTerminator(QByteArrayView bytes, Span span)
{
    qsizetype first = find(bytes, span, '\r');
    for (const char lead : {'\xE2', '\xEF'}) {
        Span rest{span.begin, first < 0 ? span.end : first};
        for (qsizetype at = find(bytes, rest, lead); at >= 0; at = find(bytes, rest, lead)) {
            rest.begin = at + 1;
            if (terminatorLength(bytes, at)) {
                first = at;
                break;
            }
        }
    }
    return first;
}

/// Where the line that begins at `at` ends. Looks ahead in growing steps, so that no line costs more than its length.
qsizetype lineEnd(QByteArrayView bytes, qsizetype at)
{
    for (qsizetype reach = 256;; reach *= 2) {
        const qsizetype limit = std::min(bytes.size(), at + reach);
        const qsizetype lineFeed = find(bytes, {at, limit}, '\n');
        const qsizetype odd = oddTerminator(bytes, {at, lineFeed < 0 ? limit : lineFeed});
        if (odd >= 0 || lineFeed >= 0)
            return odd >= 0 ? odd : lineFeed;
        if (limit == bytes.size())
            return limit;
    }
}

} // namespace

int terminatorLength(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.size();
    switch (bytes[at]) {
    case '\n': return 1;
    case '\r': return at + 1 < end && bytes[at + 1] == '\n' ? 2 : 1;
    case '\xE2': return standsAt(bytes, at, end, "\xE2\x80\xA9") ? 3 : 0;
    case '\xEF': return standsAt(bytes, at, end, "\xEF\xB7\x90") || standsAt(bytes, at, end, "\xEF\xB7\x91") ? 3 : 0;
    default: return 0;
    }
}

LineScanner::LineScanner(QByteArrayView bytes, qsizetype from)
    : m_bytes(bytes)
    , m_at(from)
{
}

Line LineScanner::next()
{
    Line line{m_at, lineEnd(m_bytes, m_at), 0};
    line.next = m_at = line.end + (line.end < m_bytes.size() ? terminatorLength(m_bytes, line.end) : 0);
    return line;
}

Span trimmed(QByteArrayView bytes, Span span)
{
    while (span.begin < span.end && isSpace(bytes[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isSpace(bytes[span.end - 1]))
        --span.end;
    return span;
}

int bomLength(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace ungcuu::text
