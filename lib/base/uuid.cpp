// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QUuid>

namespace ungcuu::base {
namespace {

constexpr qsizetype textLength = 36;

bool dashAt(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

Uuid Uuid::random()
{
    return *fromText(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

std::optional<Uuid> Uuid::fromText(QByteArrayView text)
{
    if (text.size() != textLength)
        return {};
    Uuid value;
    qsizetype at = 0;
    for (unsigned char& byte : value.m_bytes) {
        if (dashAt(at) && text[at++] != '-')
            return {};
        const int high = digitOf(text[at++]);
        const int low = digitOf(text[at++]);
        if (high < 0 || low < 0)
            return {};
        byte = static_cast<unsigned char>(16 * high + low);
    }
    return value;
}

QByteArray Uuid::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text(textLength, '-');
    char* at = text.data();
    for (const unsigned char byte : m_bytes) {
        at += dashAt(at - text.constData()) ? 1 : 0;
        *at++ = digits[byte >> 4];
        *at++ = digits[byte & 15];
    }
    return text;
}

} // namespace ungcuu::base
