// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/duration_spelling.h"

#include "base/fold.h"
#include "text/lines.h"
#include "text/value_lexer.h"

namespace ungcuu::text {
namespace {

QByteArrayView unitOf(Word word)
{
    switch (word) {
    case Word::Second: return "giây";
    case Word::Minute: return "phút";
    case Word::Hour: return "giờ";
    case Word::Day: return "ngày";
    case Word::Week: return "tuần";
    case Word::Month: return "tháng";
    default: return {};
    }
}

/// Writes a time again, token by token.
class DurationSpeller
{
public:
    DurationSpeller(QByteArrayView source, Span text)
        : m_source(source)
        , m_text(text)
        , m_tokens(tokensOf(source, text))
        , m_at(text.begin)
    {
    }

    QByteArray written()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            write(i);
        return m_out + m_source.sliced(m_at, m_text.end - m_at);
    }

private:
    Word word(qsizetype index) const
    {
        return index >= 0 && index < m_tokens.size() ? m_tokens[index].word : Word::Other;
    }

    void write(qsizetype index)
    {
        const Token& token = m_tokens[index];
        m_out += m_source.sliced(m_at, token.span.begin - m_at);
        m_at = token.span.end;
        const QByteArrayView typed = m_source.sliced(token.span.begin, token.span.length());
        const QByteArrayView unit = word(index - 1) == Word::Number ? unitOf(token.word) : QByteArrayView();
        if (!unit.isEmpty()) {
            putBlank();
            m_out += base::folded(typed) == base::folded(unit) ? typed : unit;
        } else if (token.word == Word::Plus && word(index - 1) == Word::T0) {
            putBlank();
            m_out += '+';
        } else if (token.word == Word::Number) {
            writeNumber(index, typed);
        } else {
            m_out += typed;
        }
    }

    /// A bare number right behind hours counts minutes.
    void writeNumber(qsizetype index, QByteArrayView typed)
    {
        const bool joined = index > 0 && m_tokens[index - 1].span.end == m_tokens[index].span.begin;
        const bool afterUnit = joined && word(index - 2) == Word::Number && !unitOf(word(index - 1)).isEmpty();
        const bool afterPlus = joined && word(index - 1) == Word::Plus && word(index - 2) == Word::T0;
        if (afterUnit || afterPlus)
            putBlank();
        m_out += typed;
        if (afterUnit && word(index - 1) == Word::Hour && unitOf(word(index + 1)).isEmpty() && word(index + 1) != Word::Working)
            m_out += " phút";
    }

    void putBlank()
    {
        if (!m_out.isEmpty() && !isSpace(m_out.back()) && m_out.back() != '\n' && m_out.back() != '\r')
            m_out += ' ';
    }

    QByteArrayView m_source;
    Span m_text;
    Tokens m_tokens;
    qsizetype m_at;
    QByteArray m_out;
};

} // namespace

QByteArray durationSpelled(QByteArrayView source, base::Span text)
{
    return DurationSpeller(source, text).written();
}

} // namespace ungcuu::text
