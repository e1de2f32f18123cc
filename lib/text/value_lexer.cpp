// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/value_lexer.h"

#include "base/fold.h"
#include "base/word_table.h"
#include "text/lines.h"

#include <QList>
#include <QStringView>

namespace ungcuu::text {
namespace {

const base::WordTable<Word>& keywords()
{
    static const base::WordTable<Word> table = [] {
        base::WordTable<Word> all;
        const auto put = [&](Word word, QStringView spellings) {
            for (const QStringView spelling : spellings.split(u'|'))
                all.insert(spelling.toString(), word);
        };
        put(Word::Second, u"giây|s|sec|second|seconds");
        put(Word::Minute, u"phút|p|ph|min|minute|minutes");
        put(Word::Hour, u"giờ|h|hour|hours|tiếng");
        put(Word::Day, u"ngày|day|days|d");
        put(Word::Work, u"làm");
        put(Word::Working, u"việc|working|business");
        put(Word::Week, u"tuần|week|weeks");
        put(Word::Month, u"tháng|month|months");
        put(Word::Now, u"ngay|now|immediately");
        put(Word::Before, u"trước|before");
        put(Word::Within, u"trong|within|không");
        put(Word::Round, u"vòng|quá");
        put(Word::From, u"kể|tính|from");
        put(Word::Since, u"từ");
        put(Word::T0, u"t0");
        put(Word::Usually, u"thường|usually");
        return all;
    }();
    return table;
}

Word keywordOf(QByteArrayView bytes)
{
    base::Folded word;
    base::fold(bytes, word);
    const Word* const keyword = keywords().find(QStringView(word.data(), word.size()));
    return keyword ? *keyword : Word::Other;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Word signOf(QByteArrayView rest, int& length)
{
    length = 1;
    switch (rest.front()) {
    case '+': return Word::Plus;
    case ',': return Word::Comma;
    case '/': return Word::Slash;
    case '-': return Word::Dash;
    case ':': return Word::Colon;
    default: break;
    }
    length = 3;
    const bool dash = standsAt(rest, 0, rest.size(), "–") || standsAt(rest, 0, rest.size(), "—");
    return dash ? Word::Dash : Word::Other;
}

/// Cuts words, numbers and signs apart; "15p" is a number and a word. At most as many as any value of ours has.
class Lexer
{
public:
    Lexer(QByteArrayView source, Span text) : m_source(source), m_at(text.begin), m_end(text.end) {}

    Tokens read()
    {
        Tokens tokens;
        while (skipBlank() && tokens.size() < 24)
            tokens.append(next());
        return tokens;
    }

private:
    bool skipBlank()
    {
        for (;;) {
            const int terminator = m_at < m_end ? terminatorLength(m_source, m_at) : 0;
            if (m_at >= m_end || (!isSpace(m_source[m_at]) && terminator == 0))
                return m_at < m_end;
            m_at += std::max(1, terminator);
        }
    }

    Token next()
    {
        if (isDigit(m_source[m_at]))
            return number();
        int length = 0;
        const Word sign = signOf(m_source.sliced(m_at, m_end - m_at), length);
        if (sign != Word::Other) {
            m_at += length;
            return {sign, {m_at - length, m_at}, 0};
        }
        return word();
    }

    Token number()
    {
        Token token{Word::Number, {m_at, m_at}, 0};
        qint64 value = 0;
        int digits = 0;
        for (; m_at < m_end && isDigit(m_source[m_at]); ++m_at, ++digits)
            value = digits < 9 ? value * 10 + (m_source[m_at] - '0') : value;
        token.thousandths = value * 1000;
        if (m_at + 1 < m_end && m_source[m_at] == ',' && isDigit(m_source[m_at + 1]))
            token.thousandths += fraction();
        token.span.end = m_at;
        token.word = digits > 9 ? Word::Other : Word::Number;
        return token;
    }

    qint64 fraction()
    {
        qint64 value = 0;
        qint64 scale = 1000;
        for (++m_at; m_at < m_end && isDigit(m_source[m_at]); ++m_at) {
            scale /= 10;
            value += (m_source[m_at] - '0') * scale;
        }
        return value;
    }

    Token word()
    {
        const qsizetype begin = m_at;
        int length = 0;
        while (m_at < m_end && !isSpace(m_source[m_at]) && terminatorLength(m_source, m_at) == 0
               && (m_at == begin || signOf(m_source.sliced(m_at, m_end - m_at), length) == Word::Other)
               && !(isDigit(m_source[m_at]) && isUnitSoFar(begin)))
            ++m_at;
        return {keywordOf(m_source.sliced(begin, m_at - begin)), {begin, m_at}, 0};
    }

    /// "2h30": a digit ends a unit's letter.
    bool isUnitSoFar(qsizetype begin) const { return m_at - begin == 1 && (m_source[begin] == 'h' || m_source[begin] == 'H'); }

    QByteArrayView m_source;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace

Tokens tokensOf(QByteArrayView source, Span text)
{
    return Lexer(source, text).read();
}

} // namespace ungcuu::text
