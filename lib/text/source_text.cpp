// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"

#include "base/utf8.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

int codePoints(QByteArrayView bytes)
{
    int count = 0;
    const char* const end = bytes.data() + bytes.size();
    for (const char* at = bytes.data(); at < end; ++count)
        at += base::codePointAt(at, end).length;
    return count;
}

} // namespace

SourceText::SourceText(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    LineScanner scanner(m_bytes);
    while (!scanner.atEnd())
        m_lines.push_back(scanner.next());
    if (m_lines.empty() || m_lines.back().end < m_lines.back().next)
        m_lines.push_back({m_bytes.size(), m_bytes.size(), m_bytes.size()});
}

QString SourceText::words(int index) const
{
    const Line& of = line(index);
    const qsizetype begin = index == 0 ? bomLength(m_bytes) : of.begin;
    return base::decoded(QByteArrayView(m_bytes).sliced(begin, of.end - begin));
}

QByteArrayView SourceText::terminator(int index) const
{
    const Line& of = line(index);
    return QByteArrayView(m_bytes).sliced(of.end, of.next - of.end);
}

int SourceText::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](qsizetype at, const Line& line) { return at < line.begin; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

Place placeOf(QByteArrayView bytes, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    Place place;
    qsizetype begin = 0;
    LineScanner scanner(bytes);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        if (line.next > offset || line.next == line.end)
            break;
        begin = line.next;
        ++place.line;
    }
    begin = std::min(std::max(begin, qsizetype(place.line == 1 ? bomLength(bytes) : 0)), offset);
    place.column = codePoints(bytes.sliced(begin, offset - begin)) + 1;
    return place;
}

} // namespace ungcuu::text
