// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/vietnamese.h"

#include <algorithm>

namespace ungcuu::store {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}

/// Where a run of digits ends, its zeros in front skipped; `at` stands on it already where there is none.
qsizetype numberEnd(QByteArrayView text, qsizetype& at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (at + 1 < end && text[at] == '0')
        ++at;
    return end;
}

/// How many digits follow; beyond nine only that they are more.
char countOf(qsizetype digits)
{
    return char(std::min<qsizetype>('0' + digits, ':'));
}

/// Whether `counted` is countedDigits of a code in ASCII.
bool isCounted(QByteArrayView counted, QByteArrayView code)
{
    qsizetype to = 0;
    for (qsizetype at = 0; at < code.size();) {
        const qsizetype end = numberEnd(code, at);
        const QByteArrayView digits = code.sliced(at, end - at);
        if (counted.size() - to < digits.size() + 1 || counted[to++] != (digits.isEmpty() ? lower(code[at]) : countOf(digits.size())))
            return false;
        if (counted.sliced(to, digits.size()) != digits)
            return false;
        to += digits.size();
        at = digits.isEmpty() ? at + 1 : end;
    }
    return to == counted.size();
}

/// Numbers as people sort them, A2 before A10: how many digits they have, then the digits, zeros in front left out.
QByteArray countedDigits(const QByteArray& folded)
{
    QByteArray key;
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype end = numberEnd(folded, at);
        key += end == at ? folded[at] : countOf(end - at);
        key += folded.mid(at, end - at);
        at = std::max(end, at + 1);
    }
    return key;
}

} // namespace

QByteArray sortKey(const QString& code)
{
    return countedDigits(base::searchFolded(code).toUtf8()) + '\0' + code.toUtf8();
}

bool isSortKey(QByteArrayView key, QByteArrayView code)
{
    if (key.size() <= code.size() || key.last(code.size()) != code || key[key.size() - code.size() - 1] != '\0')
        return false;
    const QByteArrayView folded = key.first(key.size() - code.size() - 1);
    if (isAscii(code))
        return isCounted(folded, code) || std::equal(code.begin(), code.end(), folded.begin(), folded.end(), [](char c, char f) { return f == lower(c); });
    const QString words = QString::fromUtf8(code);
    return key == sortKey(words) || folded == QByteArrayView(base::searchFolded(words).toUtf8());
}

} // namespace ungcuu::store
