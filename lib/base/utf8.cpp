// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <array>

namespace ungcuu::base {
namespace {

bool isTail(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Bytes that a sequence beginning with `first` has, 0 where none may begin so.
int sequenceLength(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Refuses overlong forms, surrogates and codes past the end of Unicode.
bool isScalar(char32_t code, int length)
{
    static constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
}

/// Length of the sequences that need no look at their value, by first byte; 0 for the others.
constexpr std::array<quint8, 256> plainLengths()
{
    std::array<quint8, 256> lengths{};
    for (size_t first = 0; first < 256; ++first)
        lengths[first] = first < 0x80 ? 1 : first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE1 && first <= 0xEC ? 3 : 0;
    return lengths;
}

/// Length of the sequence at `at` where it is whole and plain, else 0.
int plainLength(const char* at, const char* end)
{
    static constexpr std::array<quint8, 256> lengths = plainLengths();
    const int length = lengths[static_cast<unsigned char>(*at)];
    if (length == 1)
        return 1;
    const bool whole = length && end - at >= length && isTail(at[1]) && (length == 2 || isTail(at[2]));
    return whole ? length : 0;
}

/// What such a sequence of 1 to 3 bytes says.
char16_t plainCode(const char* at, int length)
{
    const auto bits = [at](int i, unsigned mask) { return static_cast<unsigned char>(at[i]) & mask; };
    if (length == 1)
        return char16_t(bits(0, 0x7F));
    if (length == 2)
        return char16_t(bits(0, 0x1F) << 6U | bits(1, 0x3F));
    return char16_t(bits(0, 0x0F) << 12U | bits(1, 0x3F) << 6U | bits(2, 0x3F));
}

} // namespace

CodePoint longCodePointAt(const char* at, const char* end)
{
    if (const int plain = plainLength(at, end))
        return {plainCode(at, plain), plain, true};
    const auto first = static_cast<unsigned char>(*at);
    const CodePoint invalid{char32_t(0xDC00U + first), 1, false};
    const int length = sequenceLength(first);
    if (length == 0 || end - at < length)
        return invalid;
    char32_t code = first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if (!isTail(at[i]))
            return invalid;
        code = (code << 6U) | (static_cast<unsigned char>(at[i]) & 0x3FU);
    }
    return isScalar(code, length) ? CodePoint{code, length, true} : invalid;
}

QString decoded(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    const auto* const start = out;
    const char* const end = bytes.data() + bytes.size();
    for (const char* at = bytes.data(); at < end;) {
        if (const int plain = plainLength(at, end)) {
            *out++ = plainCode(at, plain);
            at += plain;
            continue;
        }
        const CodePoint point = codePointAt(at, end);
        at += point.length;
        if (QChar::requiresSurrogates(point.code)) {
            *out++ = QChar::highSurrogate(point.code);
            *out++ = QChar::lowSurrogate(point.code);
        } else {
            *out++ = static_cast<char16_t>(point.code);
        }
    }
    text.truncate(out - start);
    return text;
}

namespace {

void appendUtf8(QByteArray& bytes, char32_t code)
{
    const auto tail = [&](unsigned shift) { bytes += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        bytes += static_cast<char>(code);
    } else if (code < 0x800) {
        bytes += static_cast<char>(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        bytes += static_cast<char>(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        bytes += static_cast<char>(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

QByteArray encoded(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() + text.size() / 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            appendUtf8(bytes, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else if (unit >= 0xDC80 && unit <= 0xDCFF)
            bytes += static_cast<char>(unit - 0xDC00);
        else
            appendUtf8(bytes, QChar::isSurrogate(unit) ? 0xFFFDU : unit);
    }
    return bytes;
}

qsizetype firstInvalidByte(QByteArrayView bytes)
{
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    for (const char* at = begin; at < end;) {
        const int length = plainLength(at, end);
        if (length == 0 && !codePointAt(at, end).valid)
            return at - begin;
        at += length ? length : codePointAt(at, end).length;
    }
    return -1;
}

} // namespace ungcuu::base
