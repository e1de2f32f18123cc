// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/// UTF-8 ↔ QString one to one, for text that must come back byte for byte. A byte that is not part of valid UTF-8
/// (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF) becomes the lone surrogate U+DC80…U+DCFF and back;
/// a BOM stays U+FEFF. encoded(decoded(b)) == b for any bytes.
namespace ungcuu::base {

QString decoded(QByteArrayView bytes);

/// Any other lone surrogate, which no bytes decode to, is written as U+FFFD.
QByteArray encoded(QStringView text);

/// One code point and the bytes it takes. An invalid byte is `valid == false`, 1 byte long, code U+DC80…U+DCFF.
struct CodePoint {
    char32_t code = 0;
    int length = 1;
    bool valid = true;
};

/// The code point that begins at `at` (< `end`) where that is no ASCII letter.
CodePoint longCodePointAt(const char* at, const char* end);

/// The code point that begins at `at` (< `end`).
inline CodePoint codePointAt(const char* at, const char* end)
{
    const auto first = static_cast<unsigned char>(*at);
    return first < 0x80 ? CodePoint{first, 1, true} : longCodePointAt(at, end);
}

/// Writes the UTF-8 of a UTF-16 unit that is no half of a surrogate pair, at most 3 bytes; answers where the next one goes.
inline char* putUtf8(char16_t unit, char* to)
{
    if (unit < 0x80) {
        *to++ = static_cast<char>(unit);
        return to;
    }
    if (unit < 0x800) {
        *to++ = static_cast<char>(0xC0 | (unit >> 6));
    } else {
        *to++ = static_cast<char>(0xE0 | (unit >> 12));
        *to++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
    }
    *to++ = static_cast<char>(0x80 | (unit & 0x3F));
    return to;
}

/// Offset of the first byte that is not valid UTF-8, or −1.
qsizetype firstInvalidByte(QByteArrayView bytes);

} // namespace ungcuu::base
