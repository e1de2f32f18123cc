// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reading.h"

#include "base/word_table.h"

#include <QHashFunctions>

namespace ungcuu::text {
namespace {

/// Seeded by the process, so that no text can be made to collide.
size_t hashOf(QStringView word)
{
    return size_t(base::wordHash(word, QHashSeed::globalSeed()));
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

void dropLeadingZeros(base::Folded& id)
{
    qsizetype to = 0;
    for (qsizetype from = 0; from < id.size(); ++from) {
        const bool leading = id[from] == u'0' && (to == 0 || !isDigit(id[to - 1])) && from + 1 < id.size() && isDigit(id[from + 1]);
        if (!leading)
            id[to++] = id[from];
    }
    id.resize(to);
}

} // namespace

Symbols::Symbols(std::vector<QString>& words)
    : m_words(words)
    , m_table(256, -1)
{
}

qint32 Symbols::of(QByteArrayView utf8)
{
    base::fold(utf8, m_word);
    return of(m_word);
}

qint32 Symbols::ofId(QByteArrayView utf8)
{
    base::fold(utf8, m_word);
    dropLeadingZeros(m_word);
    return of(m_word);
}

qint32 Symbols::of(const base::Folded& word)
{
    const QStringView view(word.data(), word.size());
    size_t slot = hashOf(view) & (m_table.size() - 1);
    for (; m_table[slot] >= 0; slot = (slot + 1) & (m_table.size() - 1)) {
        if (base::isSameWord(m_words[size_t(m_table[slot])], view))
            return m_table[slot];
    }
    m_table[slot] = qint32(m_words.size());
    m_words.push_back(view.toString());
    if (m_words.size() * 2 > m_table.size())
        grow();
    return qint32(m_words.size()) - 1;
}

void Symbols::grow()
{
    m_table.assign(m_table.size() * 4, -1);
    for (size_t i = 0; i < m_words.size(); ++i) {
        size_t slot = hashOf(m_words[i]) & (m_table.size() - 1);
        while (m_table[slot] >= 0)
            slot = (slot + 1) & (m_table.size() - 1);
        m_table[slot] = qint32(i);
    }
}

QString comparedId(QByteArrayView utf8)
{
    base::Folded id;
    base::fold(utf8, id);
    dropLeadingZeros(id);
    return QStringView(id.data(), id.size()).toString();
}

Reading::Reading(model::Scenario& into, model::Findings& found)
    : source(into.source)
    , scenario(into)
    , findings(found)
    , symbols(into.symbols)
{
}

model::Finding& Reading::complain(Code code, Span span, const QString& word)
{
    return findings.emplace_back(finding(code, span, word));
}

QString Reading::shortWords(Span span) const
{
    static constexpr qsizetype longest = 40;
    const QString words = scenario.words({span.begin, std::min(span.end, span.begin + longest * 4)});
    return words.size() > longest ? QString(words.left(longest) + QChar(0x2026)) : words;
}

model::TextEdit insertion(qsizetype at, const QByteArray& bytes)
{
    return {{at, at}, bytes};
}

} // namespace ungcuu::text
