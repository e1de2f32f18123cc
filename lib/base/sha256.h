// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QtEndian>
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

    friend bool operator==(const Sha256&, const Sha256&) = default;
    /// By their bytes. The first eight tell nearly any two apart, and many thousand are sorted.
    friend std::strong_ordering operator<=>(const Sha256& one, const Sha256& other) noexcept
    {
        const auto first = [](const Sha256& value) { return qFromBigEndian<quint64>(value.m_bytes.data()); };
        return first(one) != first(other) ? first(one) <=> first(other) : one.m_bytes <=> other.m_bytes;
    }
    friend size_t qHash(const Sha256& value, size_t seed = 0) noexcept { return qHashBits(value.m_bytes.data(), value.m_bytes.size(), seed); }

    /// For the standard library's tables.
    struct Hash {
        size_t operator()(const Sha256& value) const noexcept { return qHash(value); }
    };

private:
    std::array<unsigned char, 32> m_bytes{};
};

} // namespace ungcuu::base
