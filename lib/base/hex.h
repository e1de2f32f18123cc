// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

namespace ungcuu::base {

/// What each character is worth as a lower-case hexadecimal digit; 16 and more for every other.
inline constexpr std::array<unsigned char, 256> hexValues = [] {
    std::array<unsigned char, 256> values{};
    values.fill(0xff);
    for (unsigned char digit = 0; digit < 16; ++digit)
        values[static_cast<unsigned char>("0123456789abcdef"[digit])] = digit;
    return values;
}();

/// The byte that two lower-case digits spell; 256 and more where they are none.
constexpr unsigned hexByte(char high, char low)
{
    const unsigned above = hexValues[static_cast<unsigned char>(high)];
    const unsigned below = hexValues[static_cast<unsigned char>(low)];
    return (above | below) < 16 ? 16 * above + below : 256;
}

} // namespace ungcuu::base
