// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArrayView>
#include <cstring>

/// Lines of a source text. A line ends with LF, CRLF, CR, U+2029, U+FDD0 or U+FDD1: the three last are where an editor's
/// text document ends a block, so a line here is a line on the screen.
namespace ungcuu::text {

using base::Span;

/// Bytes [begin, end) and its terminator [end, next). The last line may have none.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype next = 0;

    constexpr Span whole() const { return {begin, next}; }
    constexpr Span text() const { return {begin, end}; }
    friend constexpr bool operator==(const Line&, const Line&) = default;
};

/// Walks the lines from an offset that is a line's start; each costs no more than its length. A text that ends with a terminator has no empty line behind it.
class LineScanner
{
public:
    explicit LineScanner(QByteArrayView bytes, qsizetype from = 0);

    bool atEnd() const { return m_at >= m_bytes.size(); }
    qsizetype position() const { return m_at; }
    Line next();

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

/// Length in bytes of the terminator that stands at `at` (< bytes.size()), 0 where none does.
int terminatorLength(QByteArrayView bytes, qsizetype at);
/// True for bytes that may begin a terminator, so that the others need no closer look.
constexpr bool mayEndLine(char c)
{
    return c == '\n' || c == '\r' || c == '\xE2' || c == '\xEF';
}

/// Space or tab; nothing else is space in this language.
constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// True where `word` stands at `at` (before `end`); inlined where lines are scanned.
template <size_t size> bool standsAt(QByteArrayView bytes, qsizetype at, qsizetype end, const char (&word)[size])
{
    return end - at >= qsizetype(size - 1) && std::memcmp(bytes.data() + at, word, size - 1) == 0;
}

/// Where `c` stands first in a span, or −1.
inline qsizetype find(QByteArrayView bytes, Span span, char c)
{
    const void* const found = span.empty() ? nullptr : std::memchr(bytes.data() + span.begin, c, size_t(span.length()));
    return found ? static_cast<const char*>(found) - bytes.data() : -1;
}

/// Without spaces and tabs at both ends.
Span trimmed(QByteArrayView bytes, Span span);

/// The UTF-8 byte order mark at the start: 3, else 0.
int bomLength(QByteArrayView bytes);

} // namespace ungcuu::text
