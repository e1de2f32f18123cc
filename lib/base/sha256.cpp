// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>

namespace ungcuu::base {

Sha256 Sha256::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return *fromRaw(hash.result());
}

std::optional<Sha256> Sha256::fromRaw(QByteArrayView raw)
{
    Sha256 value;
    if (raw.size() != qsizetype(value.m_bytes.size()))
        return {};
    std::copy(raw.begin(), raw.end(), value.m_bytes.begin());
    return value;
}

std::optional<Sha256> Sha256::fromHex(QByteArrayView hex)
{
    const auto digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hex.size() != 64 || !std::all_of(hex.begin(), hex.end(), digit))
        return {};
    return fromRaw(QByteArray::fromHex(hex.toByteArray()));
}

QByteArray Sha256::raw() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size())};
}

QByteArray Sha256::hex() const
{
    return raw().toHex();
}

} // namespace ungcuu::base
