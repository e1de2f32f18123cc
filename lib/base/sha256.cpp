// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/hex.h"

#include <openssl/evp.h>

namespace ungcuu::base {
namespace {

/// Fetched once for the whole run: OpenSSL 3 otherwise looks it up by name for every hash.
const EVP_MD* algorithm()
{
    static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

Sha256 Sha256::of(QByteArrayView bytes)
{
    Sha256 value;
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), value.m_bytes.data(), nullptr, algorithm(), nullptr) != 1)
        qFatal("OpenSSL gives no SHA-256");
    return value;
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
    Sha256 value;
    if (hex.size() != 2 * qsizetype(value.m_bytes.size()))
        return {};
    for (size_t i = 0; i < value.m_bytes.size(); ++i) {
        const unsigned byte = hexByte(hex.data()[2 * i], hex.data()[2 * i + 1]);
        if (byte > 255)
            return {};
        value.m_bytes[i] = static_cast<unsigned char>(byte);
    }
    return value;
}

QByteArray Sha256::raw() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size())};
}

QByteArray Sha256::hex() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size())).toHex();
}

} // namespace ungcuu::base
