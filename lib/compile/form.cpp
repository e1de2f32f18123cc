// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/form.h"

#include "base/vietnamese.h"

namespace ungcuu::compile {
namespace {

bool isEndMark(QChar c)
{
    return c == u';' || c == u'.' || c == u',' || c == u' ';
}

QString bare(QString name)
{
    name = name.trimmed();
    if (name.startsWith(QStringLiteral("- ")))
        name.remove(0, 2);
    while (!name.isEmpty() && isEndMark(name.back()))
        name.chop(1);
    return name;
}

bool isSignaturePlace(const QString& line)
{
    return base::toneFolded(line).simplified() == QStringLiteral("(ký)");
}

} // namespace

QStringList recipientList(const QStringList& names)
{
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines += QStringLiteral("- ") + bare(names[i]) + QLatin1Char(i + 1 < names.size() ? ';' : '.');
    return lines;
}

QStringList addresseeList(const QStringList& names)
{
    return names.size() == 1 ? QStringList(bare(names.first())) : recipientList(names);
}

official::SignatureBlock signatureBlock(const QStringList& lines)
{
    official::SignatureBlock block;
    qsizetype place = 0;
    while (place < lines.size() && !isSignaturePlace(lines[place]))
        ++place;
    const bool typed = place < lines.size();
    if (!typed)
        place = std::max<qsizetype>(lines.size() - 1, 0);
    block.above = lines.mid(0, place);
    block.below = lines.mid(place + (typed ? 1 : 0));
    return block;
}

official::Runs withEnd(official::Runs runs, QChar end)
{
    QChar typed;
    while (!runs.empty() && !runs.back().unresolved) {
        QString& text = runs.back().text;
        while (!text.isEmpty() && isEndMark(text.back())) {
            typed = text.back() == u' ' ? typed : text.back();
            text.chop(1);
        }
        if (!text.isEmpty())
            break;
        runs.pop_back();
    }
    if (end.isNull())
        end = typed.isNull() || typed == u';' ? QChar(u'.') : typed;
    if (!runs.empty() && !runs.back().unresolved)
        runs.back().text += end;
    else
        runs.push_back({QString(end)});
    return runs;
}

QStringList splitLines(const QStringList& values)
{
    QStringList lines;
    for (const QString& value : values) {
        for (const QString& line : value.split(QStringLiteral(" / ")))
            lines += line.trimmed();
    }
    return lines;
}

QString numberAsPrinted(const QString& typed)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? base::officialNumber(number) : typed.trimmed();
}

QString dateAsPrinted(const QString& typed)
{
    const QDate date = QDate::fromString(typed.trimmed(), QStringLiteral("d/M/yyyy"));
    return date.isValid() ? base::officialDate(date) : typed.trimmed();
}

QString attachedNote(const QString& kind, const official::Header& issued, const QString& body)
{
    const bool known = !issued.number.isEmpty() && !issued.date.isEmpty();
    const QString number = known ? issued.number : QStringLiteral("…");
    const QString whole = issued.symbol.isEmpty() ? number : number + u'/' + issued.symbol;
    const QString date = known ? issued.date : QStringLiteral("ngày … tháng … năm …");
    const QString issuer = body.isEmpty() ? QStringLiteral("…") : body;
    return QStringLiteral("(Kèm theo %1 số %2 %3 của %4)").arg(kind, whole, date, issuer);
}

QString nameInRunningText(const QString& capitals, const QString& text)
{
    for (qsizetype at = text.indexOf(capitals, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(capitals, at + 1, Qt::CaseInsensitive)) {
        const QString found = text.mid(at, capitals.size());
        if (found != capitals)
            return found;
    }
    return capitals;
}

} // namespace ungcuu::compile
