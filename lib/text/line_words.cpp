// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_words.h"

#include "base/utf8.h"
#include "text/caret_place.h"
#include "text/lines.h"

namespace ungcuu::text {

QByteArray oneLine(QStringView words, QByteArrayView between)
{
    const QByteArray bytes = base::encoded(words);
    QByteArray line;
    LineScanner scanner(bytes);
    while (!scanner.atEnd()) {
        const Span text = trimmed(bytes, scanner.next().text());
        if (text.empty())
            continue;
        if (!line.isEmpty())
            line += between;
        line += QByteArrayView(bytes).sliced(text.begin, text.length());
    }
    return line;
}

QByteArray usualLineEnd(QByteArrayView source)
{
    const Line first = LineScanner(source).next();
    return first.next > first.end ? source.sliced(first.end, first.next - first.end).toByteArray() : QByteArray("\n");
}

base::Span wholeLines(QByteArrayView source, base::Span span)
{
    const qsizetype begin = lineBegin(source, span.begin);
    qsizetype end = begin;
    LineScanner scanner(source, begin);
    while (!scanner.atEnd() && (end == begin || end < span.end))
        end = scanner.next().next;
    return {begin, end};
}

} // namespace ungcuu::text
