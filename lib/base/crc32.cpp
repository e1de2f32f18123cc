// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crc32.h"

#include <array>

namespace ungcuu::base {
namespace {

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? (value >> 1) ^ 0xedb88320u : value >> 1;
        table[i] = value;
    }
    return table;
}

} // namespace

quint32 crc32(QByteArrayView bytes)
{
    static constexpr std::array<quint32, 256> table = makeTable();
    quint32 value = 0xffffffffu;
    for (const char c : bytes)
        value = (value >> 8) ^ table[(value ^ static_cast<unsigned char>(c)) & 0xff];
    return ~value;
}

} // namespace ungcuu::base
