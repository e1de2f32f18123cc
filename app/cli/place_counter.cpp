// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/place_counter.h"

#include "base/utf8.h"

namespace ungcuu::cli {

text::Place PlaceCounter::placeOf(qsizetype offset)
{
    const QByteArray& bytes = m_text.bytes();
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const int line = m_text.lineAt(offset);
    if (line + 1 != m_place.line || offset < m_at) {
        m_place = {line + 1, 1};
        m_at = std::min(offset, m_text.line(line).begin);
    }
    while (m_at < offset) {
        m_at += base::codePointAt(bytes.constData() + m_at, bytes.constData() + bytes.size()).length;
        ++m_place.column;
    }
    return m_place;
}

} // namespace ungcuu::cli
