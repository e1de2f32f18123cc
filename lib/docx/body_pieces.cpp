// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/body_pieces.h"

namespace ungcuu::docx {
namespace {

/// Behind the element that begins at `at`.
qsizetype endOfElement(QByteArrayView xml, qsizetype at)
{
    int depth = 0;
    while (at >= 0) {
        const bool closes = xml[at + 1] == '/';
        const qsizetype end = xml.indexOf('>', at);
        const bool empty = xml[end - 1] == '/';
        depth += closes ? -1 : empty ? 0 : 1;
        if (depth == 0)
            return end + 1;
        at = xml.indexOf('<', end);
    }
    return xml.size();
}

} // namespace

BodyPieces bodyPieces(const QByteArray& document)
{
    static const QByteArray body = "<w:body>";
    const QByteArrayView all = document;
    qsizetype at = document.indexOf(body) + body.size();
    BodyPieces pieces{all.first(at), {}, {}};
    const auto begins = [&](QByteArrayView element) { return all.sliced(at).startsWith(element); };
    while (begins("<w:p>") || begins("<w:p ") || begins("<w:tbl>")) {
        const qsizetype end = endOfElement(all, at);
        pieces.blocks.push_back(all.sliced(at, end - at));
        at = end;
    }
    pieces.tail = all.sliced(at);
    return pieces;
}

} // namespace ungcuu::docx
