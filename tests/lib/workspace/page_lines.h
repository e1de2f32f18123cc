// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/judges.h"

#include <QMap>
#include <QXmlStreamReader>

namespace ungcuu::testing {

constexpr double pointsPerMm = 72 / 25.4;

/// One stretch of text as an outside reader sees it, in points from the upper left corner of its page.
struct Line {
    int page = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    int size = 0;
    bool bold = false;
    bool italic = false;
    QString text;

    double centre() const { return left + width / 2; }
    double right() const { return left + width; }
};

inline QList<Line> linesOf(const QByteArray& pdf)
{
    const FileOf file(pdf);
    QXmlStreamReader xml(run(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-zoom"),
                                                                    QStringLiteral("1"), QStringLiteral("-stdout"), file.path()}).out);
    QList<Line> lines;
    QMap<QString, int> sizes;
    int page = 0;
    bool inText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.isStartElement() && xml.name() == QLatin1String("page"))
            page = int(number("number"));
        else if (xml.isStartElement() && xml.name() == QLatin1String("fontspec"))
            sizes.insert(xml.attributes().value(QLatin1String("id")).toString(), int(number("size")));
        else if (xml.isStartElement() && xml.name() == QLatin1String("text")) {
            lines.append({page, number("left"), number("top"), number("width"), sizes.value(xml.attributes().value(QLatin1String("font")).toString()), false, false, {}});
            inText = true;
        } else if (xml.isStartElement() && xml.name() == QLatin1String("b"))
            lines.last().bold = true;
        else if (xml.isStartElement() && xml.name() == QLatin1String("i"))
            lines.last().italic = true;
        else if (xml.isEndElement() && xml.name() == QLatin1String("text"))
            inText = false;
        else if (xml.isCharacters() && inText)
            lines.last().text += xml.text();
    }
    return lines;
}

/// A word as pdftotext -bbox sees it, in points from the upper left corner of its page.
struct Word {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

/// The words of one page, from 1.
inline QList<Word> wordsOf(const QByteArray& pdf, int page)
{
    const FileOf file(pdf);
    const QString number = QString::number(page);
    QXmlStreamReader xml(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                                           file.path(), QStringLiteral("-")}).out);
    QList<Word> words;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("word"))
            continue;
        const auto edge = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        words.append({edge("xMin"), edge("yMin"), edge("xMax"), edge("yMax"), {}});
        words.last().text = xml.readElementText();
    }
    return words;
}

} // namespace ungcuu::testing
