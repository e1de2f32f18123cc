// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/lexer.h"

#include <algorithm>

namespace ungcuu::pdf {
namespace {

constexpr int deepest = 100;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

bool isRegular(char c)
{
    return !isSpace(c) && !isDelimiter(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::optional<base::Span> valueOf(const Dictionary& dictionary, QByteArrayView key)
{
    const auto found = std::find_if(dictionary.begin(), dictionary.end(), [&](const DictionaryEntry& entry) { return entry.key == key; });
    return found == dictionary.end() ? std::nullopt : std::optional(found->value);
}

void Lexer::skipSpace()
{
    while (!atEnd() && isSpace(m_bytes[m_at]))
        ++m_at;
}

void Lexer::skipLines()
{
    for (skipSpace(); !atEnd() && m_bytes[m_at] == '%'; skipSpace()) {
        while (!atEnd() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
            ++m_at;
    }
}

bool Lexer::skip(QByteArrayView word)
{
    if (atEnd() || !m_bytes.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool Lexer::skipEndOfLine()
{
    return skip("\r\n") || skip("\n") || skip("\r");
}

bool Lexer::skipBytes(qsizetype count)
{
    if (count < 0 || count > m_bytes.size() - m_at)
        return false;
    m_at += count;
    return true;
}

std::optional<qint64> Lexer::integer()
{
    skipSpace();
    qint64 value = 0;
    const qsizetype begin = m_at;
    for (; !atEnd() && isDigit(m_bytes[m_at]); ++m_at) {
        if (m_at - begin >= 12)
            return {};
        value = value * 10 + (m_bytes[m_at] - '0');
    }
    if (m_at == begin)
        return {};
    return value;
}

std::optional<std::pair<qint64, qint64>> Lexer::reference()
{
    const std::optional<qint64> number = integer();
    const std::optional<qint64> generation = number ? integer() : std::nullopt;
    skipSpace();
    if (!generation || !skip("R") || (!atEnd() && isRegular(m_bytes[m_at])))
        return {};
    return std::pair(*number, *generation);
}

std::optional<base::Span> Lexer::object(int depth)
{
    skipLines();
    const qsizetype begin = m_at;
    if (!skipObject(depth))
        return {};
    return base::Span{begin, m_at};
}

bool Lexer::skipObject(int depth)
{
    if (atEnd() || depth > deepest)
        return false;
    if (skip("<<"))
        return skipUntil(">>", depth + 1);
    if (skip("["))
        return skipUntil("]", depth + 1);
    if (skip("<"))
        return skipHexString();
    if (skip("("))
        return skipLiteralString();
    if (m_bytes[m_at] == '/')
        return name().has_value();
    return isDigit(m_bytes[m_at]) ? skipNumberOrReference() : skipWord();
}

bool Lexer::skipUntil(QByteArrayView close, int depth)
{
    for (skipLines(); !skip(close); skipLines()) {
        if (!skipObject(depth))
            return false;
    }
    return true;
}

bool Lexer::skipLiteralString()
{
    for (int open = 1; !atEnd(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++open;
        else if (c == ')' && --open == 0) {
            ++m_at;
            return true;
        }
    }
    return false;
}

bool Lexer::skipHexString()
{
    while (!atEnd() && (hexValue(m_bytes[m_at]) >= 0 || isSpace(m_bytes[m_at])))
        ++m_at;
    return skip(">");
}

bool Lexer::skipNumberOrReference()
{
    const qsizetype begin = m_at;
    if (reference())
        return true;
    m_at = begin;
    return skipWord();
}

/// A number, true, false or null: whatever libqpdf makes of it, it has no inner structure.
bool Lexer::skipWord()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isRegular(m_bytes[m_at]))
        ++m_at;
    const QByteArrayView word = m_bytes.sliced(begin, m_at - begin);
    return word == "true" || word == "false" || word == "null"
        || (!word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.' || c == '-' || c == '+'; }));
}

std::optional<QByteArray> Lexer::name()
{
    if (!skip("/"))
        return {};
    QByteArray value;
    for (; !atEnd() && isRegular(m_bytes[m_at]); ++m_at) {
        char c = m_bytes[m_at];
        if (c == '#') {
            if (m_at + 2 >= m_bytes.size() || hexValue(m_bytes[m_at + 1]) < 0 || hexValue(m_bytes[m_at + 2]) < 0)
                return {};
            c = char(hexValue(m_bytes[m_at + 1]) * 16 + hexValue(m_bytes[m_at + 2]));
            m_at += 2;
        }
        value.append(c);
    }
    return value;
}

std::optional<Dictionary> Lexer::dictionary()
{
    skipLines();
    if (!skip("<<"))
        return {};
    Dictionary entries;
    for (skipLines(); !skip(">>"); skipLines()) {
        std::optional<QByteArray> key = name();
        const std::optional<base::Span> value = key ? object(1) : std::nullopt;
        if (!value || valueOf(entries, *key))
            return {};
        entries.push_back({*std::move(key), *value});
    }
    return entries;
}

} // namespace ungcuu::pdf
