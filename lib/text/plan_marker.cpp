// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "text/lines.h"
#include "text/plan_reader.h"

#include <array>

namespace ungcuu::text {
namespace {

using model::Marker;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isRoman(char c)
{
    return c == 'I' || c == 'V' || c == 'X';
}

template <class Test> qsizetype skip(QByteArrayView source, qsizetype at, qsizetype end, const Test& test)
{
    while (at < end && test(source[at]))
        ++at;
    return at;
}

/// Walks one line.
struct Walk {
    QByteArrayView source;
    qsizetype begin;
    qsizetype end;
    qsizetype at = begin;

    char here() const { return at < end ? source[at] : '\0'; }
    bool onGap() const { return at == end || isSpace(source[at]); }
    bool takeSpaces()
    {
        const qsizetype from = at;
        at = skip(source, at, end, isSpace);
        return at > from;
    }
    template <class Test> bool takeAll(const Test& test)
    {
        const qsizetype from = at;
        at = skip(source, at, end, test);
        return at > from;
    }
    MarkedLine found(Marker marker)
    {
        const Span number{begin, at};
        takeSpaces();
        return {marker, number, {at, end}};
    }
};

struct Word {
    Marker marker;
    const char16_t* folded;
    int words;
};
constexpr std::array<Word, 5> levelWords{{
    {Marker::Part, u"phần", 1},
    {Marker::Chapter, u"chương", 1},
    {Marker::Section, u"mục", 1},
    {Marker::SubSection, u"tiểu mục", 2},
    {Marker::Article, u"điều", 1},
}};

/// Behind `words` words, the blanks between them and one blank behind; false where there are fewer.
bool takeWords(Walk& walk, int words)
{
    for (int i = 0; i < words; ++i) {
        if (!walk.takeAll([](char c) { return !isSpace(c); }) || !walk.takeSpaces())
            return false;
    }
    return true;
}

/// "Phần I", "Chương II", "Mục 1", "Tiểu mục 1", "Điều 1."
MarkedLine wordMarker(QByteArrayView source, Span line, const Word& word, bool inHeading)
{
    Walk walk{source, line.begin, line.end};
    if (!takeWords(walk, word.words))
        return {};
    const QByteArrayView typed = source.sliced(line.begin, walk.at - line.begin);
    if (base::folded(typed) != QStringView(word.folded))
        return {};
    if (!walk.takeAll(isDigit) && (word.marker == Marker::Article || !walk.takeAll(isRoman)))
        return {};
    const bool pointed = walk.here() == '.' || walk.here() == ':';
    if (pointed)
        ++walk.at;
    const bool mayLackPoint = inHeading || (word.marker != Marker::Article && walk.at == walk.end);
    return walk.onGap() && (pointed || mayLackPoint) ? walk.found(word.marker) : MarkedLine{};
}

/// Only a line that begins with one of these letters (or with a byte above ASCII, for "đ" and "Đ") can begin with a word.
bool mayBeWord(char c)
{
    return c == 'P' || c == 'p' || c == 'C' || c == 'c' || c == 'M' || c == 'm' || c == 'T' || c == 't' || (c & 0x80);
}

/// "1.", "1.1.", "1.1"
MarkedLine numberMarker(Walk walk)
{
    int levels = 0;
    bool pointed = false;
    while (walk.takeAll(isDigit)) {
        ++levels;
        pointed = walk.here() == '.';
        if (!pointed)
            break;
        ++walk.at;
    }
    if (!walk.onGap() || levels == 0 || (levels == 1 && !pointed))
        return {};
    return walk.found(levels == 1 ? Marker::Number : Marker::SubNumber);
}

/// The length of the one letter at `at`: ASCII, or "đ", "Đ"; 0 for anything else.
int letterLength(const Walk& walk)
{
    const char c = walk.here();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return 1;
    const QByteArrayView two = walk.source.sliced(walk.at, std::min<qsizetype>(2, walk.end - walk.at));
    return two == QByteArrayView("\xC4\x90") || two == QByteArrayView("\xC4\x91") ? 2 : 0;
}

/// "a)", "đ)"
MarkedLine pointMarker(Walk walk)
{
    const bool capital = walk.here() >= 'A' && walk.here() <= 'Z';
    walk.at += letterLength(walk);
    if (capital || walk.at == walk.begin || walk.here() != ')')
        return {};
    ++walk.at;
    return walk.onGap() ? walk.found(Marker::Point) : MarkedLine{};
}

/// "I." (roman numbers of I, V and X) and "A."
MarkedLine capitalMarker(Walk walk)
{
    const qsizetype from = walk.at;
    const bool roman = walk.takeAll(isRoman);
    if (!roman || walk.here() != '.') {
        walk.at = from;
        const bool capital = (walk.here() >= 'A' && walk.here() <= 'Z') || walk.here() == '\xC4';
        walk.at += capital ? letterLength(walk) : 0;
        if (walk.at == from || walk.source[walk.at - 1] == '\x91')
            return {};
    }
    if (walk.here() != '.')
        return {};
    const Marker marker = roman && walk.at > from && isRoman(walk.source[from]) ? Marker::Roman : Marker::Capital;
    ++walk.at;
    return walk.onGap() ? walk.found(marker) : MarkedLine{};
}

} // namespace

MarkedLine markedLine(QByteArrayView source, Span line, bool inHeading)
{
    const MarkedLine none{Marker::None, {line.begin, line.begin}, line};
    if (line.empty())
        return none;
    const Walk walk{source, line.begin, line.end};
    MarkedLine found;
    for (size_t i = 0; mayBeWord(walk.here()) && i < levelWords.size() && found.marker == Marker::None; ++i)
        found = wordMarker(source, line, levelWords[i], inHeading);
    for (const auto read : {numberMarker, pointMarker, capitalMarker}) {
        if (found.marker == Marker::None)
            found = read(walk);
    }
    return found.marker == Marker::None ? none : found;
}

} // namespace ungcuu::text
