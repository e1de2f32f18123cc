// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/document_label.h"

#include "base/utf8.h"
#include "text/block_parser.h"
#include "text/front_reader.h"
#include "text/lines.h"

namespace ungcuu::workspace {
namespace {

QString firstHeading(QByteArrayView bytes, qsizetype from)
{
    text::LineScanner lines(bytes, from);
    while (!lines.atEnd()) {
        const text::Line line = lines.next();
        const QByteArrayView words = bytes.sliced(line.begin, line.end - line.begin);
        if (words.startsWith("# "))
            return base::decoded(words.sliced(2));
    }
    return {};
}

} // namespace

QString lineForLists(const QString& text)
{
    const auto unseen = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; };
    QString line = text.simplified().left(longestListLine).removeIf(unseen);
    return line.isValidUtf16() ? line : QString::fromUtf8(line.toUtf8());
}

DocumentLabel documentLabel(QByteArrayView bytes)
{
    model::Findings unused;
    const base::Span span = text::frontSpan(bytes);
    const model::Front front = text::readFront(bytes, span, unused);
    const QString about = front.word(u"trích yếu");
    return {lineForLists(front.word(u"mã")), lineForLists(about.isEmpty() ? firstHeading(bytes, span.end) : about)};
}

} // namespace ungcuu::workspace
