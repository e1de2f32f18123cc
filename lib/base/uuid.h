// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <compare>
#include <optional>

namespace ungcuu::base {

/// The name of a document, system or person: 128 random bits (RFC 9562, version 4). A default value is "none".
/// Its written form is "8-4-4-4-12" lower-case hexadecimal digits and nothing else is read.
class Uuid
{
public:
    Uuid() = default;

    /// From the operating system's random source.
    static Uuid random();
    /// The same for the same bytes, everywhere (RFC 9562, version 8): the beginning of their SHA-256.
    static Uuid named(QByteArrayView bytes);
    static std::optional<Uuid> fromText(QByteArrayView text);

    QByteArray text() const;
    bool none() const { return *this == Uuid(); }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    std::array<unsigned char, 16> m_bytes{};
};

} // namespace ungcuu::base
