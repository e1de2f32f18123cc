// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>

namespace ungcuu::base {
namespace {

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

Sha256 Sha256::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return *fromRaw(hash.resultView());
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
        const int high = digitOf(hex[qsizetype(2 * i)]);
        const int low = digitOf(hex[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0)
            return {};
        value.m_bytes[i] = static_cast<unsigned char>(16 * high + low);
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
