// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/syllable.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace ungcuu::base {
namespace {

constexpr QChar Acute(0x301);
constexpr QChar Dot(0x323);
constexpr qsizetype Longest = 14; // "nghiêng" apart: letters and marks

bool isTone(QChar c)
{
    return c == QChar(0x300) || c == Acute || c == QChar(0x303) || c == QChar(0x309) || c == Dot;
}

const QSet<QString>& firstConsonants()
{
    static const QSet<QString> all = {
        QString(), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("ch"), QStringLiteral("d"), QStringLiteral("đ"), QStringLiteral("g"), QStringLiteral("gh"),
        QStringLiteral("gi"), QStringLiteral("h"), QStringLiteral("k"), QStringLiteral("kh"), QStringLiteral("l"), QStringLiteral("m"), QStringLiteral("n"),
        QStringLiteral("ng"), QStringLiteral("ngh"), QStringLiteral("nh"), QStringLiteral("p"), QStringLiteral("ph"), QStringLiteral("qu"), QStringLiteral("r"),
        QStringLiteral("s"), QStringLiteral("t"), QStringLiteral("th"), QStringLiteral("tr"), QStringLiteral("v"), QStringLiteral("x")};
    return all;
}

const QSet<QString>& vowelGroups()
{
    static const QSet<QString> all = [] {
        const QString words = QStringLiteral("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oao oay oe oeo oi oo ôi ơi "
                                             "ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu ye oau uă uao uai uau uay ue ueo");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return all;
}

const QSet<QString>& lastConsonants()
{
    static const QSet<QString> all = {QString(), QStringLiteral("c"), QStringLiteral("ch"), QStringLiteral("m"), QStringLiteral("n"),
                                      QStringLiteral("ng"), QStringLiteral("nh"), QStringLiteral("p"), QStringLiteral("t")};
    return all;
}

bool isVowel(QChar c)
{
    return QStringView(u"aăâeêioôơuưy").contains(c);
}

bool fits(const QString& first, const QString& rest, QChar tone)
{
    if (!firstConsonants().contains(first))
        return false;
    const auto end = std::find_if_not(rest.begin(), rest.end(), isVowel);
    const QString vowels(rest.left(end - rest.begin()));
    const QString last(rest.mid(end - rest.begin()));
    if (!vowelGroups().contains(vowels) || !lastConsonants().contains(last))
        return false;
    const bool stopped = last == u"c" || last == u"ch" || last == u"p" || last == u"t";
    return !stopped || tone == Acute || tone == Dot;
}

} // namespace

bool isSyllable(QStringView word)
{
    QString apart = word.toString().toLower().normalized(QString::NormalizationForm_D);
    if (apart.isEmpty() || apart.size() > Longest)
        return false;
    const auto tones = std::count_if(apart.begin(), apart.end(), isTone);
    const auto tone = std::find_if(apart.begin(), apart.end(), isTone);
    const QChar theTone = tone == apart.end() ? QChar() : *tone;
    apart.removeIf(isTone);
    const QString plain = apart.normalized(QString::NormalizationForm_C);
    if (tones > 1)
        return false;
    for (qsizetype first = 0; first <= std::min<qsizetype>(3, plain.size() - 1); ++first) {
        if (fits(plain.left(first), plain.mid(first), theTone))
            return true;
    }
    return plain == u"gi";
}

} // namespace ungcuu::base
