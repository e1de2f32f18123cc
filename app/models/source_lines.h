// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ungcuu::models {

/// What ends a line: everything that QTextDocument takes for the end of a paragraph. The last line has no end.
enum class LineEnd : quint8 { None, Lf, CrLf, Cr, ParagraphSeparator, Fdd0, Fdd1 };

QByteArrayView bytesOf(LineEnd end);

struct SourceLine {
    QByteArray words;
    LineEnd end = LineEnd::None;

    friend bool operator==(const SourceLine&, const SourceLine&) = default;
};

/// A text as its lines; `bytes()` of `of(b)` is b for any bytes. There is always a last line, maybe an empty one.
struct SourceLines {
    bool bom = false;
    std::vector<SourceLine> lines;

    static SourceLines of(QByteArrayView bytes);
    QByteArray bytes() const;
    /// The byte offset at which each line begins.
    std::vector<qsizetype> starts() const;
    /// The end that most lines have; LF where none has any.
    LineEnd usualEnd() const;
};

/// A place in the text: line from 0, column in UTF-16 units as QTextBlock counts them.
struct Place {
    int line = 0;
    int column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Where a byte offset stands. `starts` are those of `lines`.
Place placeOf(const SourceLines& lines, const std::vector<qsizetype>& starts, qsizetype offset);

} // namespace ungcuu::models
