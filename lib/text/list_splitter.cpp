// SPDX-License-Identifier: GPL-3.0-or-later
//
//   id   = 0…3 letters, 1…3 digits, [letter], { "." 1…2 digits }
//   code = capitals { "-" ( capitals | digits ) }            (with at least one "-" and one digit)
#include "base/utf8.h"
#include "text/value_reader.h"

#include <utility>

namespace ungcuu::text {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// " và " with any blanks around it, at `at` (a blank).
int lengthOfAnd(QByteArrayView source, qsizetype at, qsizetype end)
{
    static constexpr QByteArrayView word = "và";
    qsizetype begin = at;
    while (begin < end && isSpace(source[begin]))
        ++begin;
    if (!source.sliced(begin, end - begin).startsWith(word))
        return 0;
    const qsizetype after = begin + word.size();
    return after < end && isSpace(source[after]) ? int(after - at) : 0;
}

int separatorLength(QByteArrayView source, qsizetype at, qsizetype end, QByteArrayView separators, bool orAnd)
{
    if (source[at] == separators.front() || source[at] == separators.back())
        return 1;
    return orAnd && isSpace(source[at]) ? lengthOfAnd(source, at, end) : 0;
}

void addPart(QByteArrayView source, Span part, std::vector<Span>& parts)
{
    part = trimmed(source, part);
    if (!part.empty())
        parts.push_back(part);
}

base::CodePoint pointAt(QByteArrayView source, qsizetype at, qsizetype end)
{
    return at < end ? base::codePointAt(source.data() + at, source.data() + end) : base::CodePoint{' ', 1, true};
}

/// Bytes of up to `most` letters at `at`.
qsizetype letters(QByteArrayView source, qsizetype at, qsizetype end, int most)
{
    qsizetype next = at;
    for (int count = 0; count < most && next < end; ++count) {
        const base::CodePoint point = pointAt(source, next, end);
        if (!point.valid || !QChar::isLetter(point.code))
            break;
        next += point.length;
    }
    return next - at;
}

int digits(QByteArrayView source, qsizetype at, qsizetype end)
{
    int count = 0;
    while (at + count < end && isDigit(source[at + count]))
        ++count;
    return count;
}

bool goesOn(QByteArrayView source, qsizetype at, qsizetype end)
{
    const char32_t code = pointAt(source, at, end).code;
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

} // namespace

Span insideQuotes(QByteArrayView source, Span text)
{
    constexpr qsizetype length = 3;
    if (text.length() < 2 * length || source[text.begin] != '\xE2')
        return text;
    const Span inside{text.begin + length, text.end - length};
    for (const auto& [open, close] : {std::pair("“", "”"), std::pair("‘", "’")}) {
        const QByteArrayView words = source.sliced(inside.begin, inside.length());
        const bool wrapped = source.sliced(text.begin, length) == QByteArrayView(open) && source.sliced(inside.end, length) == QByteArrayView(close);
        if (wrapped && words.indexOf(QByteArrayView(open)) < 0 && words.indexOf(QByteArrayView(close)) < 0)
            return trimmed(source, inside);
    }
    return text;
}

void splitList(QByteArrayView source, Span text, QByteArrayView separators, bool orAnd, std::vector<Span>& parts)
{
    qsizetype begin = text.begin;
    int depth = 0;
    for (qsizetype at = text.begin; at < text.end; ++at) {
        const char c = source[at];
        if (c == '\\') {
            ++at;
        } else if (c == '{' || c == '(') {
            ++depth;
        } else if (c == '}' || c == ')') {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            if (const int length = separatorLength(source, at, text.end, separators, orAnd)) {
                addPart(source, {begin, at}, parts);
                begin = at + length;
                at = begin - 1;
            }
        }
    }
    addPart(source, {begin, text.end}, parts);
}

int idLength(QByteArrayView source, qsizetype at, qsizetype end)
{
    qsizetype next = at + letters(source, at, end, 3);
    const int number = digits(source, next, end);
    if (number < 1 || number > 3)
        return 0;
    next += number;
    next += letters(source, next, end, 1);
    while (next + 1 < end && source[next] == '.' && isDigit(source[next + 1])) {
        const int part = digits(source, next + 1, end);
        if (part > 2)
            return 0;
        next += 1 + part;
    }
    return goesOn(source, next, end) ? 0 : int(next - at);
}

int codeLength(QByteArrayView source, qsizetype at, qsizetype end)
{
    qsizetype next = at;
    bool dash = false;
    bool digit = false;
    bool afterDash = true;
    while (next < end) {
        const base::CodePoint point = pointAt(source, next, end);
        const bool capital = point.valid && QChar::isUpper(point.code);
        if (point.code == '-' ? afterDash : !capital && !(dash && point.code < 0x80 && isDigit(char(point.code))))
            break;
        afterDash = point.code == '-';
        dash |= afterDash;
        digit |= point.code < 0x80 && isDigit(char(point.code));
        next += point.length;
    }
    return dash && digit && !afterDash && !goesOn(source, next, end) ? int(next - at) : 0;
}

qsizetype skipStepWord(QByteArrayView source, qsizetype at, qsizetype end)
{
    static constexpr qsizetype longest = 12; // "BƯỚC", also decomposed
    if (at >= end || (source[at] != 'b' && source[at] != 'B'))
        return at;
    qsizetype word = at;
    while (word < end && word - at <= longest && !isSpace(source[word]))
        ++word;
    if (word >= end || word - at > longest || base::folded(source.sliced(at, word - at)) != u"bước")
        return at;
    while (word < end && isSpace(source[word]))
        ++word;
    return word;
}

} // namespace ungcuu::text
