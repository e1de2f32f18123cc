// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lines.h"

#include <cstring>

namespace ungcuu::text {
namespace {

/// True where no CR, U+2029, U+FDD0 or U+FDD1 stands anywhere, so that one search for LF finds every line.
bool hasOnlyLineFeeds(QByteArrayView bytes)
{
    const auto absent = [&](const char* word, size_t length) {
        return !memmem(bytes.data(), size_t(bytes.size()), word, length);
    };
    return bytes.isEmpty()
        || (!std::memchr(bytes.data(), '\r', size_t(bytes.size())) && absent("\xE2\x80\xA9", 3)
            && absent("\xEF\xB7\x90", 3) && absent("\xEF\xB7\x91", 3));
}

} // namespace

int terminatorLength(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    if (rest.startsWith('\n'))
        return 1;
    if (rest.startsWith('\r'))
        return rest.size() > 1 && rest[1] == '\n' ? 2 : 1;
    const bool odd = rest.startsWith("\xE2\x80\xA9") || rest.startsWith("\xEF\xB7\x90") || rest.startsWith("\xEF\xB7\x91");
    return odd ? 3 : 0;
}

LineScanner::LineScanner(QByteArrayView bytes, qsizetype from)
    : m_bytes(bytes)
    , m_at(from)
    , m_onlyLineFeeds(hasOnlyLineFeeds(bytes.sliced(from)))
{
}

Line LineScanner::next()
{
    if (!m_onlyLineFeeds)
        return nextOdd();
    const char* const from = m_bytes.data() + m_at;
    const auto* const found = static_cast<const char*>(std::memchr(from, '\n', size_t(m_bytes.size() - m_at)));
    Line line{m_at, found ? found - m_bytes.data() : m_bytes.size(), 0};
    line.next = m_at = found ? line.end + 1 : line.end;
    return line;
}

Line LineScanner::nextOdd()
{
    Line line{m_at, m_at, m_at};
    int terminator = 0;
    while (line.end < m_bytes.size() && terminator == 0) {
        const auto c = static_cast<unsigned char>(m_bytes[line.end]);
        if (c == '\n' || c == '\r' || c == 0xE2 || c == 0xEF)
            terminator = terminatorLength(m_bytes, line.end);
        line.end += terminator == 0 ? 1 : 0;
    }
    line.next = m_at = line.end + terminator;
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
