// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <array>
#include <compare>
#include <optional>

namespace ungcuu::base {

/// A SHA-256 value (FIPS 180-4), 32 bytes. Its written form is 64 lower-case hexadecimal digits.
class Sha256
{
public:
    Sha256() = default;

    /// The hash of `bytes`.
    static Sha256 of(QByteArrayView bytes);
    /// From 32 raw bytes; nothing for another length.
    static std::optional<Sha256> fromRaw(QByteArrayView raw);
    /// From exactly 64 lower-case hexadecimal digits; nothing for any other text.
    static std::optional<Sha256> fromHex(QByteArrayView hex);

    QByteArray raw() const;
    QByteArray hex() const;

    friend auto operator<=>(const Sha256&, const Sha256&) = default;
    friend size_t qHash(const Sha256& value, size_t seed = 0) noexcept { return qHashBits(value.m_bytes.data(), value.m_bytes.size(), seed); }

    /// For the standard library's tables.
    struct Hash {
        size_t operator()(const Sha256& value) const noexcept { return qHash(value); }
    };

private:
    std::array<unsigned char, 32> m_bytes{};
};

} // namespace ungcuu::base
