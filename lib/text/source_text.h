// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/lines.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace ungcuu::text {

/// The record of a document: its bytes as lines of (bytes, terminator), BOM kept. Putting the lines together again gives
/// the bytes, whatever they are. What an editor shows of it is a projection (`line`), and comes back by base::encoded.
class SourceText
{
public:
    explicit SourceText(QByteArray bytes = {});

    const QByteArray& bytes() const { return m_bytes; }
    bool hasBom() const { return bomLength(m_bytes) > 0; }

    /// One more than the terminators: an editor's empty last line counts. Never 0.
    int lineCount() const { return int(m_lines.size()); }
    const Line& line(int index) const { return m_lines[size_t(index)]; }
    /// The words of a line, one to one (base/utf8.h), without terminator and without the BOM.
    QString words(int index) const;
    QByteArrayView terminator(int index) const;

    /// The line that holds a byte offset.
    int lineAt(qsizetype offset) const;
    friend bool operator==(const SourceText& a, const SourceText& b) { return a.m_bytes == b.m_bytes; }

private:
    QByteArray m_bytes;
    std::vector<Line> m_lines;
};

/// Where a byte offset stands as people and editors count: line and column from 1, the column in code points (an invalid
/// byte counts as one, the BOM as none).
struct Place {
    int line = 1;
    int column = 1;

    friend bool operator==(const Place&, const Place&) = default;
};
Place placeOf(QByteArrayView bytes, qsizetype offset);

} // namespace ungcuu::text
