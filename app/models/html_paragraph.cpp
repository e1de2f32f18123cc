// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/html_paragraph.h"

#include <algorithm>

namespace ungcuu::models {

namespace {

constexpr QChar Break(QChar::LineSeparator);

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isEmpty(QChar c)
{
    return isBlankChar(c) || c == QChar::Nbsp || c == Break || c == QChar(0x200B) || c == QChar(0xFEFF);
}

/// Stars are marks in the source, but for «(*)»; a backslash is one before a sign.
QString escaped(const QString& words)
{
    QString safe;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar next = at + 1 < words.size() ? words[at + 1] : QChar();
        const bool footnote = words[at] == u'*' && at > 0 && words[at - 1] == u'(' && next == u')';
        const bool mark = (words[at] == u'*' && !footnote) || words[at] == u'`' || (words[at] == u'\\' && next.unicode() < 0x80 && next.isPunct());
        if (mark)
            safe += u'\\';
        safe += words[at];
    }
    return safe;
}

QString marked(const QString& words, bool bold, bool italic)
{
    const auto begin = std::find_if_not(words.begin(), words.end(), isEmpty);
    if (begin == words.end())
        return words;
    const auto end = std::find_if_not(words.rbegin(), words.rend(), isEmpty).base();
    const QString mark(QStringLiteral("***").left((bold ? 2 : 0) + (italic ? 1 : 0)));
    return QString(words.begin(), begin - words.begin()) + mark + escaped(QString(begin, end - begin)) + mark + QString(end, words.end() - end);
}

} // namespace

void HtmlParagraph::add(const QString& words, bool bold, bool italic, bool exact)
{
    if (m_runs.empty() || m_runs.back().bold != bold || m_runs.back().italic != italic)
        m_runs.push_back({{}, bold, italic});
    QString& run = m_runs.back().words;
    for (const QChar c : words) {
        if (exact)
            run += c == u'\n' ? Break : c;
        else if (!isBlankChar(c))
            run += c;
        else if (run.isEmpty() ? (m_runs.size() > 1 && !isBlankChar(m_runs[m_runs.size() - 2].words.back())) : (run.back() != u' ' && run.back() != Break))
            run += u' ';
    }
    if (run.isEmpty())
        m_runs.pop_back();
}

void HtmlParagraph::addBreak()
{
    if (m_runs.empty())
        m_runs.push_back({});
    m_runs.back().words += Break;
}

bool HtmlParagraph::isBlank() const
{
    return std::all_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return std::all_of(run.words.begin(), run.words.end(), isEmpty); });
}

bool HtmlParagraph::isMarked() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return (run.bold || run.italic) && !std::all_of(run.words.begin(), run.words.end(), isEmpty); });
}

QString HtmlParagraph::source(const QString& lineBreak, bool marks) const
{
    QString text;
    for (const Run& run : m_runs)
        text += marked(run.words, run.bold && marks, run.italic && marks);
    while (!text.isEmpty() && isEmpty(text.back()))
        text.chop(1);
    qsizetype begin = 0;
    while (begin < text.size() && (isBlankChar(text[begin]) || text[begin] == Break))
        ++begin;
    return text.mid(begin).replace(QString(Break), lineBreak);
}

} // namespace ungcuu::models
