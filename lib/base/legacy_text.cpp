// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legacy_text.h"

#include "base/syllable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace ungcuu::base {
namespace {

constexpr QStringView Letters = u"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
constexpr QStringView Tcvn3 = u"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõø ö÷ùúýûüþ";
constexpr QStringView Tcvn3Capitals = u"¡¢£¤¥¦§";
constexpr QStringView CapitalsOfTcvn3 = u"ĂÂÊÔƠƯĐ";
/// Letters that Vietnamese in Unicode shares with Latin-1: seeing one of them proves nothing.
constexpr QStringView Shared = u"àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";
constexpr double Certain = 0.9;

QChar asLatin1(QChar c)
{
    return c.unicode() >= 0xDC80 && c.unicode() <= 0xDCFF ? QChar(char16_t(c.unicode() - 0xDC00)) : c;
}

using Table = QHash<QString, QString>;

/// TCVN3 byte → letter.
const QHash<QChar, QChar>& tcvn3Table()
{
    static const QHash<QChar, QChar> table = [] {
        QHash<QChar, QChar> made;
        const QString bytes = Tcvn3.toString().remove(u' ');
        Q_ASSERT(bytes.size() == Letters.size());
        for (qsizetype at = 0; at < bytes.size(); ++at)
            made.insert(bytes[at], Letters[at]);
        for (qsizetype at = 0; at < Tcvn3Capitals.size(); ++at)
            made.insert(Tcvn3Capitals[at], CapitalsOfTcvn3[at]);
        return made;
    }();
    return table;
}

/// A vowel of VNI and the marks that may follow it, each with the letter they make.
struct VniVowel {
    QStringView base;
    QStringView marks;
    QStringView letters;
};

constexpr std::array<VniVowel, 8> VniVowels{{
    {u"a", u"øùûõïêèéúüëâàáåãä", u"àáảãạăằắẳẵặâầấẩẫậ"},
    {u"e", u"øùûõïâàáåãä", u"èéẻẽẹêềếểễệ"},
    {u"o", u"øùûõïâàáåãä", u"òóỏõọôồốổỗộ"},
    {u"ô", u"øùûõï", u"ờớởỡợ"},
    {u"u", u"øùûõï", u"ùúủũụ"},
    {u"ö", u"øùûõï", u"ừứửữự"},
    {u"y", u"øùûõ", u"ỳýỷỹ"},
    {u"", u"ñìíæóòôöî", u"đìíỉĩịơưỵ"},
}};

/// One or two VNI characters → letter. A capital is told by its base; the mark's own case does not matter.
const Table& vniTable()
{
    static const Table table = [] {
        Table made;
        for (const VniVowel& vowel : VniVowels) {
            for (qsizetype at = 0; at < vowel.marks.size(); ++at) {
                const QString base = vowel.base.toString();
                const QString letter(vowel.letters[at]);
                const QString mark(vowel.marks[at]);
                made.insert(base + mark, letter);
                made.insert(base.toUpper() + mark.toUpper(), letter.toUpper());
                if (base.isEmpty())
                    continue;
                made.insert(base.toUpper() + mark, letter.toUpper());
                made.insert(base + mark.toUpper(), letter);
            }
        }
        return made;
    }();
    return table;
}

QString fromVni(QStringView text)
{
    QString unicode;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString one(asLatin1(text[at]));
        const QString two = at + 1 < text.size() ? QString(one + asLatin1(text[at + 1])) : QString();
        const auto pair = vniTable().constFind(two);
        if (!two.isEmpty() && pair != vniTable().constEnd()) {
            unicode += *pair;
            ++at;
        } else {
            unicode += vniTable().value(one, one);
        }
    }
    return unicode;
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

bool isPartOfWord(QChar c)
{
    return isAsciiLetter(c) || (asLatin1(c).unicode() >= 0xA1 && asLatin1(c).unicode() <= 0xFF);
}

/// The second font of TCVN3: a word without small plain letters and with a capital behind its first letter is of capitals.
QString withCapitals(QStringView before, const QString& word)
{
    const bool small = std::any_of(before.begin(), before.end(), [](QChar c) { return isAsciiLetter(c) && c.isLower(); });
    const bool capital = before.size() > 1 && std::any_of(before.begin() + 1, before.end(), [](QChar c) { return isAsciiLetter(c); });
    return !small && capital ? word.toUpper() : word;
}

QString fromTcvn3(QStringView text)
{
    QString unicode;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        QString word;
        for (const QChar c : text.sliced(at, end - at))
            word += tcvn3Table().value(asLatin1(c), asLatin1(c));
        unicode += withCapitals(text.sliced(at, end - at), word);
        if (end < text.size())
            unicode += text[end++];
        at = end;
    }
    return unicode;
}

struct Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString unicode;
    bool foreign = false;  ///< has letters beyond ASCII
    bool telling = false;  ///< has a letter that Vietnamese in Unicode never has
    bool syllable = false; ///< of Vietnamese, once converted
};

bool isTelling(QChar c)
{
    return asLatin1(c).unicode() >= 0x80 && !Shared.contains(asLatin1(c));
}

std::vector<Word> wordsOf(QStringView line, LegacyCode code)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!isPartOfWord(line[at]))
            continue;
        Word word{at, at, {}, false, false, false};
        while (word.end < line.size() && isPartOfWord(line[word.end]))
            ++word.end;
        const QStringView letters = line.sliced(at, word.end - at);
        word.foreign = std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() >= 0x80; });
        word.telling = std::any_of(letters.begin(), letters.end(), isTelling);
        word.unicode = word.foreign ? fromLegacy(letters, code) : letters.toString();
        word.syllable = letters.size() > 1 && isSyllable(word.unicode);
        at = word.end;
        words.push_back(std::move(word));
    }
    return words;
}

/// Letters of Vietnamese that no old code can stand for.
bool onlyUnicodeHas(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x100 && code < 0x250) || (code >= 0x300 && code < 0x370) || (code >= 0x1E00 && code < 0x1F00);
}

struct Reading {
    std::vector<Word> words;
    qsizetype syllables = 0;
};

std::optional<Reading> readAs(QStringView line, LegacyCode code)
{
    Reading reading{wordsOf(line, code), 0};
    const auto foreign = std::count_if(reading.words.begin(), reading.words.end(), [](const Word& word) { return word.foreign; });
    reading.syllables = std::count_if(reading.words.begin(), reading.words.end(), [](const Word& word) { return word.foreign && word.syllable; });
    const bool telling = std::any_of(reading.words.begin(), reading.words.end(), [](const Word& word) { return word.telling && word.syllable; });
    if (!telling || double(reading.syllables) < Certain * double(foreign))
        return {};
    return reading;
}

std::vector<LegacyPlace> joined(QStringView line, const std::vector<Word>& words, LegacyCode code)
{
    std::vector<LegacyPlace> places;
    bool open = false; // only words that need no change since the last place
    for (const Word& word : words) {
        if (!word.foreign)
            continue;
        if (word.syllable && open) {
            LegacyPlace& last = places.back();
            last.unicode += line.sliced(last.end, word.begin - last.end) + word.unicode;
            last.end = word.end;
        } else if (word.syllable) {
            places.push_back({word.begin, word.end, word.unicode, code});
        }
        open = word.syllable;
    }
    return places;
}

} // namespace

QString fromLegacy(QStringView text, LegacyCode code)
{
    return code == LegacyCode::Vni ? fromVni(text) : fromTcvn3(text);
}

QString toLegacy(QStringView text, LegacyCode code)
{
    QString old;
    for (const QChar c : text) {
        if (code == LegacyCode::Vni) {
            const QString found = vniTable().key(QString(c));
            old += found.isEmpty() ? QString(c) : c.isUpper() ? found.toUpper() : found.toLower();
            continue;
        }
        QChar found = tcvn3Table().key(c);
        if (found.isNull())
            found = tcvn3Table().key(c.toLower());
        old += found.isNull() ? c : found;
    }
    return old;
}

std::vector<LegacyPlace> legacyPlaces(QStringView line)
{
    if (std::none_of(line.begin(), line.end(), isTelling) || std::any_of(line.begin(), line.end(), onlyUnicodeHas))
        return {};
    const auto tcvn3 = readAs(line, LegacyCode::Tcvn3);
    const auto vni = readAs(line, LegacyCode::Vni);
    if (!tcvn3 && !vni)
        return {};
    const bool asVni = vni && (!tcvn3 || vni->syllables > tcvn3->syllables);
    return asVni ? joined(line, vni->words, LegacyCode::Vni) : joined(line, tcvn3->words, LegacyCode::Tcvn3);
}

} // namespace ungcuu::base
