// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vietnamese.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ungcuu::base {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// 0 where it is composed for sure, without asking the tables of Unicode: Latin letters, Vietnamese ones among them, dashes
/// and quotation marks. All of U+0000–02FF, 1E00–1EFF and 2010–2027 have NFC_Quick_Check=Yes and combining class 0
/// (UAX #15). It does not branch: compilers ask many units at once.
quint16 isOther(quint16 c)
{
    return quint16(quint16(c >= 0x300) & quint16(quint16(c - 0x1E00) >= 0x100) & quint16(quint16(c - 0x2010) >= 0x18));
}

bool isComposedLetter(QChar c)
{
    return isOther(c.unicode()) == 0;
}

bool isComposed(QStringView text)
{
    constexpr qsizetype stretch = 64;
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    for (; end - at >= stretch; at += stretch) {
        quint16 others = 0;
        for (qsizetype i = 0; i < stretch; ++i)
            others |= isOther(at[i]);
        if (others != 0)
            return false;
    }
    return std::all_of(at, end, isComposedLetter);
}

/// Nothing joins this character to what stands before it: those above, ideographs, syllables of Hangul.
bool isBoundary(QChar given)
{
    const char16_t c = given.unicode();
    return isComposedLetter(given) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
}

/// In pieces: QString::normalized moves the whole rest of the text at each letter it joins or takes apart, half a minute
/// for 2 MB.
QString normalized(const QString& text, QString::NormalizationForm form)
{
    constexpr qsizetype Piece = 512;
    if (text.size() <= Piece)
        return text.normalized(form);
    QString whole;
    whole.reserve(text.size());
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = std::min(begin + Piece, text.size());
        while (end < text.size() && !isBoundary(text[end]))
            ++end;
        whole += text.sliced(begin, end - begin).normalized(form);
    }
    return whole;
}

/// The five tone marks as they stand in decomposed text.
bool isTone(QChar c)
{
    return c == QChar(0x300) || c == QChar(0x301) || c == QChar(0x303) || c == QChar(0x309) || c == QChar(0x323);
}

/// Moves the tone of a final "oà", "oè", "uỳ" to the first vowel. `word` is decomposed and in lower case.
void moveTone(QString& text, qsizetype tone)
{
    if (tone < 2)
        return;
    const QChar second = text[tone - 1];
    const QChar first = text[tone - 2];
    const bool movable = (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
    const bool ends = tone + 1 == text.size() || !(text[tone + 1].isLetter() || text[tone + 1].isMark());
    const bool afterQ = first == u'u' && tone >= 3 && text[tone - 3] == u'q';
    if (movable && ends && !afterQ)
        std::swap(text[tone - 1], text[tone]);
}

} // namespace

QString nfc(QStringView text)
{
    return nfc(text.toString());
}

QString nfc(const QString& text)
{
    return isComposed(text) ? text : normalized(text, QString::NormalizationForm_C);
}

QString searchFolded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString apart = normalized(text.toString(), QString::NormalizationForm_D).toLower();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        folded += c == QChar(0x111) ? QChar(u'd') : c;
    }
    return folded;
}

QString toneFolded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString apart = normalized(text.toString().toLower(), QString::NormalizationForm_D);
    for (qsizetype i = 0; i < apart.size(); ++i) {
        if (isTone(apart[i]))
            moveTone(apart, i);
    }
    return normalized(apart, QString::NormalizationForm_C);
}

QString officialNumber(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString officialDate(QDate date)
{
    const QString month = date.month() <= 2 ? officialNumber(date.month()) : QString::number(date.month());
    return QStringLiteral("ngày %1 tháng %2 năm %3").arg(officialNumber(date.day()), month).arg(date.year());
}

QString shortDate(QDate date)
{
    const QString month = date.month() <= 2 ? officialNumber(date.month()) : QString::number(date.month());
    return QStringLiteral("%1/%2/%3").arg(officialNumber(date.day()), month).arg(date.year());
}

QString countedKey(QStringView code)
{
    constexpr qsizetype longest = 12;
    QString key;
    QString digits;
    const auto takeDigits = [&] {
        key += digits.isEmpty() ? digits : digits.rightJustified(longest, u'0');
        digits.clear();
    };
    for (const QChar c : searchFolded(code)) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        takeDigits();
        key += c;
    }
    takeDigits();
    return key;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, QLatin1String>, 13> digits{{
        {1000, QLatin1String("M")}, {900, QLatin1String("CM")}, {500, QLatin1String("D")}, {400, QLatin1String("CD")},
        {100, QLatin1String("C")}, {90, QLatin1String("XC")}, {50, QLatin1String("L")}, {40, QLatin1String("XL")},
        {10, QLatin1String("X")}, {9, QLatin1String("IX")}, {5, QLatin1String("V")}, {4, QLatin1String("IV")},
        {1, QLatin1String("I")},
    }};
    QString text;
    for (const auto& [value, letters] : digits) {
        for (; number >= value; number -= value)
            text += letters;
    }
    return text;
}

} // namespace ungcuu::base
