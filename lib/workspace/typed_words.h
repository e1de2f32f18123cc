// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <vector>

namespace ungcuu::workspace {

/// Words of the paper as somebody would type them in the source.

/// Signs that the language would read as marks get a "\".
QByteArray escaped(const QByteArray& words);

/// How a paragraph's end (U+2029) and a line break ("\n") may be typed at a place of a source.
struct TypedBreaks {
    QByteArray paragraph;
    QByteArray line;
    bool dropsBullet = false; ///< `paragraph` ends with the bullet that the words say too ("- ", "+ ")
};
/// Of a row of a table: <br>. Elsewhere an empty line, the next item of the same list, the next line.
std::vector<TypedBreaks> breaksAt(QByteArrayView source, qsizetype offset);
QByteArray withBreaks(const QByteArray& words, const TypedBreaks& breaks);

/// The paper prints in capitals what the source types otherwise: new words in capitals are typed small too, the first
/// letter as that of the words they stand for.
QByteArray uncapitalised(const QByteArray& words, QByteArrayView printed, QByteArrayView typed);

qsizetype lineBegin(QByteArrayView source, qsizetype offset);
/// Before its "\n" (and "\r").
qsizetype lineEnd(QByteArrayView source, qsizetype offset);
/// Behind its "\n".
qsizetype lineAfter(QByteArrayView source, qsizetype offset);
bool isTableLine(QByteArrayView source, qsizetype offset);
bool isBlankLine(QByteArrayView source, qsizetype offset);

} // namespace ungcuu::workspace
