// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/subject.h"

#include "check/lines.h"

#include <algorithm>

namespace ungcuu::check {

using model::Span;

Subject::Subject(const model::Scenario& checked)
    : scenario(checked), stepOfSymbol(model::stepsBySymbol(checked)), flowSteps(model::flowSteps(checked, stepOfSymbol)),
      flow(model::flowOf(checked, flowSteps, stepOfSymbol)), lineEnd(lineEndOf(checked.source)),
      fragment(checked.front.word(u"loại").contains(QStringLiteral("đoạn dùng chung"), Qt::CaseInsensitive))
{
}

QString Subject::nameOf(int index) const
{
    const QString id = scenario.words(step(index).id.text);
    if (id.isEmpty())
        return QLatin1Char('\x22') + scenario.words(step(index).title) + QLatin1Char('\x22');
    return id[0].isDigit() ? QStringLiteral("Bước ") + id : id;
}

QByteArray Subject::arrowTo(int index) const
{
    return QByteArray("\xE2\x86\x92 ") + nameOf(index).toUtf8();
}

Span Subject::headOf(int index) const
{
    const model::Step& head = step(index);
    return head.title.empty() ? head.heading : head.title;
}

int Subject::freeNumber() const
{
    int largest = 0;
    for (const model::Step& each : scenario.steps) {
        int number = 0;
        for (const char c : scenario.bytes(each.id.text))
            number = c >= '0' && c <= '9' && number < 1000 ? number * 10 + (c - '0') : number;
        largest = std::max(largest, number);
    }
    return largest + 1;
}

model::Fix Subject::removeLines(const QString& title, Span span) const
{
    return fix(title, linesAround(scenario.source, span), {});
}

model::Fix Subject::addBullet(int index, const QString& title, const QByteArray& bullet) const
{
    const model::Step& target = step(index);
    qsizetype at = 0;
    for (const model::Field& field : fields(index))
        at = std::max(at, field.span.end);
    for (const model::Exit& exit : exits(index))
        at = std::max(at, exit.span.end);
    const bool bare = at == 0;
    const Span last = bare ? target.heading : Span{std::max(target.heading.end, at - 1), at};
    at = linesAround(scenario.source, last).end;
    QByteArray bytes = isLineBegin(scenario.source, at) ? QByteArray() : lineEnd;
    if (bare)
        bytes += lineEnd;
    bytes += "- " + bullet + lineEnd;
    return fix(title, {at, at}, bytes);
}

} // namespace ungcuu::check
