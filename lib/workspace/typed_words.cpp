// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/typed_words.h"

#include "docx/word_tokens.h"

#include <QString>

namespace ungcuu::workspace {
namespace {

/// "  - ", "1. " at the head of a line: the blanks and the marker with the blank behind it.
QByteArray itemHead(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == ' ')
        ++at;
    const qsizetype marker = at;
    if (at < line.size() && QByteArrayView("-*+").contains(line[at]))
        ++at;
    else
        while (at < line.size() && at - marker < 9 && ((line[at] >= '0' && line[at] <= '9') || line[at] == '.' || line[at] == ')'))
            ++at;
    if (at == marker || at >= line.size() || line[at] != ' ')
        return {};
    return line.first(at + 1).toByteArray();
}

bool isBullet(QByteArrayView head)
{
    return head.size() >= 2 && QByteArrayView("-*+").contains(head[head.size() - 2]);
}

bool isCapitals(const QString& text)
{
    return text != text.toLower() && text == text.toUpper();
}

QByteArray newLineOf(QByteArrayView source)
{
    return source.contains("\r\n") ? QByteArray("\r\n") : QByteArray("\n");
}

} // namespace

QByteArray escaped(const QByteArray& words)
{
    QByteArray all;
    for (const char each : words) {
        if (QByteArrayView("\\*`{}|@[]!<>").contains(each))
            all += '\\';
        all += each;
    }
    return all;
}

std::vector<TypedBreaks> breaksAt(QByteArrayView source, qsizetype offset)
{
    if (isTableLine(source, offset))
        return {{"<br>", "<br>", false}};
    const QByteArray end = newLineOf(source);
    const qsizetype begin = lineBegin(source, offset);
    const QByteArray head = itemHead(source.sliced(begin, lineEnd(source, offset) - begin));
    const TypedBreaks apart{end + end, "\\" + end, false};
    const TypedBreaks below{end, "\\" + end, false};
    const bool loose = isBlankLine(source, lineAfter(source, offset));
    std::vector<TypedBreaks> all;
    if (isBullet(head))
        all.push_back({end + head, "\\" + end, true});
    all.push_back(loose || head.isEmpty() ? apart : below);
    all.push_back(loose || head.isEmpty() ? below : apart);
    if (!head.isEmpty()) // a paragraph of the same item
        all.push_back({end + end + QByteArray(head.size(), ' '), "\\" + end, false});
    return all;
}

QByteArray withBreaks(const QByteArray& words, const TypedBreaks& breaks)
{
    const QByteArray mark(docx::paragraphBreak);
    QByteArray all;
    for (qsizetype at = 0; at < words.size();) {
        if (words[at] == '\n') {
            all += breaks.line;
            ++at;
        } else if (QByteArrayView(words).sliced(at).startsWith(mark)) {
            all += breaks.paragraph;
            at += mark.size();
            if (breaks.dropsBullet && (words.mid(at, 2) == "- " || words.mid(at, 2) == "+ "))
                at += 2;
            while (at < words.size() && words[at] == ' ')
                ++at;
        } else {
            all += words[at++];
        }
    }
    return all;
}

QByteArray uncapitalised(const QByteArray& words, QByteArrayView printed, QByteArrayView typed)
{
    const QString shown = QString::fromUtf8(printed);
    const QString source = QString::fromUtf8(typed);
    const QString text = QString::fromUtf8(words);
    if (!isCapitals(shown) || isCapitals(source) || !isCapitals(text))
        return words;
    QString small = text.toLower();
    if (!source.isEmpty() && source[0].isUpper())
        small[0] = small[0].toUpper();
    return small.toUtf8();
}

qsizetype lineBegin(QByteArrayView source, qsizetype offset)
{
    const qsizetype before = offset > 0 ? source.first(offset).lastIndexOf('\n') : -1;
    return before + 1;
}

qsizetype lineEnd(QByteArrayView source, qsizetype offset)
{
    const qsizetype end = source.indexOf('\n', offset);
    if (end < 0)
        return source.size();
    return end > 0 && source[end - 1] == '\r' && end > offset ? end - 1 : end;
}

qsizetype lineAfter(QByteArrayView source, qsizetype offset)
{
    const qsizetype end = source.indexOf('\n', offset);
    return end < 0 ? source.size() : end + 1;
}

bool isTableLine(QByteArrayView source, qsizetype offset)
{
    const qsizetype begin = lineBegin(source, offset);
    return source.sliced(begin, lineEnd(source, offset) - begin).trimmed().startsWith('|');
}

bool isBlankLine(QByteArrayView source, qsizetype offset)
{
    const qsizetype begin = lineBegin(source, offset);
    return source.sliced(begin, lineEnd(source, offset) - begin).trimmed().isEmpty();
}

} // namespace ungcuu::workspace
