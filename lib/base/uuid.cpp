// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include "base/hex.h"
#include "base/sha256.h"

#include <QUuid>

namespace ungcuu::base {
namespace {

constexpr qsizetype textLength = 36;

bool dashAt(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

} // namespace

Uuid Uuid::random()
{
    return *fromText(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

Uuid Uuid::named(QByteArrayView bytes)
{
    const QByteArray hash = Sha256::of(bytes).raw();
    Uuid value;
    std::copy_n(hash.begin(), value.m_bytes.size(), value.m_bytes.begin());
    value.m_bytes[6] = static_cast<unsigned char>((value.m_bytes[6] & 0x0f) | 0x80); // version
    value.m_bytes[8] = static_cast<unsigned char>((value.m_bytes[8] & 0x0f) | 0x80); // variant
    return value;
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
        const unsigned two = hexByte(text[at], text[at + 1]);
        if (two > 255)
            return {};
        byte = static_cast<unsigned char>(two);
        at += 2;
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
