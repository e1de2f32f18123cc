// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario.h"

#include "base/utf8.h"

#include <algorithm>

namespace ungcuu::model {
namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2029) || c == QChar(0xFDD0) || c == QChar(0xFDD1);
}

/// One line of several.
QString joined(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i])) {
            line += text[i];
            continue;
        }
        while (!line.isEmpty() && isBlank(line.back()))
            line.chop(1);
        while (i + 1 < text.size() && (isBlank(text[i + 1]) || isLineEnd(text[i + 1])))
            ++i;
        line += u' ';
    }
    return line;
}

} // namespace

QByteArrayView Scenario::bytes(Span span) const
{
    return QByteArrayView(source).sliced(span.begin, span.length());
}

QString Scenario::words(Span span) const
{
    const QString text = base::decoded(bytes(span));
    return std::any_of(text.begin(), text.end(), isLineEnd) ? joined(text) : text;
}

const Section* Scenario::section(SectionKind kind) const
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.kind == kind; });
    return found == sections.end() ? nullptr : &*found;
}

const Field* Scenario::field(const Step& step, Label label) const
{
    const auto fieldsOf = part(fields, step.fields);
    const auto found = std::find_if(fieldsOf.begin(), fieldsOf.end(), [&](const Field& f) { return f.label == label; });
    return found == fieldsOf.end() ? nullptr : &*found;
}

} // namespace ungcuu::model
