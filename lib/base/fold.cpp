// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/utf8.h"
#include "base/vietnamese.h"

#include <array>

namespace ungcuu::base {
namespace {

constexpr QStringView toneOfA = u"àáảãạ";
constexpr QStringView toneOfE = u"èéẻẽẹ";
constexpr QStringView toneOfY = u"ỳýỷỹỵ";
constexpr QStringView toneOfO = u"òóỏõọ";
constexpr QStringView toneOfU = u"ùúủũụ";

bool isBlank(char32_t code)
{
    return code == ' ' || code == '\t' || code == 0xA0 || code == '\n' || code == '\r';
}

/// Latin letters that Vietnamese is written with, precomposed; others take the slow way through QString.
bool isPlain(char32_t code)
{
    return code < 0x250 || (code >= 0x1EA0 && code <= 0x1EFF) || (code >= 0x2010 && code <= 0x2027);
}

char16_t lowered(char32_t code)
{
    if (code < 0x80)
        return static_cast<char16_t>(code >= 'A' && code <= 'Z' ? code + 32 : code);
    if (code >= 0x1EA0 && code <= 0x1EF9)
        return static_cast<char16_t>(code | 1U); // small letters stand behind their capitals
    return static_cast<char16_t>(code >= 0xDF && code <= 0xFF ? code : QChar::toLower(code));
}

/// "oà" → "òa": `at` is the second letter.
void moveTone(Folded& word, qsizetype at)
{
    const char16_t first = word[at - 1];
    const QStringView tones = first == u'o' ? toneOfA : toneOfY;
    qsizetype tone = tones.indexOf(QChar(word[at]));
    char16_t plain = first == u'o' ? u'a' : u'y';
    if (tone < 0 && first == u'o') {
        tone = toneOfE.indexOf(QChar(word[at]));
        plain = u'e';
    }
    const bool ends = at + 1 == word.size() || !QChar::isLetter(word[at + 1]);
    if (tone < 0 || !ends || (first == u'u' && at >= 2 && word[at - 2] == u'q'))
        return;
    word[at - 1] = (first == u'o' ? toneOfO : toneOfU)[tone].unicode();
    word[at] = plain;
}

void unifyTones(Folded& word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (word[at] >= 0x80 && (word[at - 1] == u'o' || word[at - 1] == u'u'))
            moveTone(word, at);
    }
}

bool isMark(char16_t unit)
{
    return unit == u'*' || unit == u'_';
}

void appendOneSpace(Folded& result, bool& pending)
{
    if (pending && !result.isEmpty())
        result.append(u' ');
    pending = false;
}

void stripMarks(Folded& word)
{
    qsizetype begin = 0;
    qsizetype end = word.size();
    while (begin < end && (isMark(word[begin]) || word[begin] == u' '))
        ++begin;
    while (end > begin && (isMark(word[end - 1]) || word[end - 1] == u' '))
        --end;
    if (begin > 0 && begin < end)
        std::copy(word.begin() + begin, word.begin() + end, word.begin());
    word.resize(end - begin);
}

/// False where a letter outside the plain ranges was met.
bool foldPlain(QByteArrayView utf8, Folded& result)
{
    bool pending = false;
    const char* const end = utf8.data() + utf8.size();
    for (const char* at = utf8.data(); at < end;) {
        const CodePoint point = codePointAt(at, end);
        at += point.length;
        if (isBlank(point.code)) {
            pending = true;
            continue;
        }
        if (!isPlain(point.code) && point.valid)
            return false;
        appendOneSpace(result, pending);
        result.append(lowered(point.code));
    }
    return true;
}

void foldSlowly(QStringView text, Folded& result)
{
    bool pending = false;
    const QString plain = toneFolded(nfc(text));
    for (const QChar c : plain) {
        if (isBlank(c.unicode())) {
            pending = true;
            continue;
        }
        appendOneSpace(result, pending);
        result.append(c.unicode());
    }
}

} // namespace

void fold(QByteArrayView utf8, Folded& result)
{
    result.clear();
    if (!foldPlain(utf8, result)) {
        result.clear();
        foldSlowly(decoded(utf8), result);
    }
    stripMarks(result);
    unifyTones(result);
}

QString folded(QByteArrayView utf8)
{
    Folded result;
    fold(utf8, result);
    return QString::fromUtf16(result.constData(), result.size());
}

QString folded(QStringView text)
{
    return folded(encoded(text));
}

} // namespace ungcuu::base
