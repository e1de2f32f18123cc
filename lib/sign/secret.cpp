// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/secret.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace ungcuu::sign {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(new char[size_t(bytes.size()) + 1])
    , m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    m_bytes[size_t(m_size)] = '\0';
}

Secret::~Secret()
{
    wipe(m_bytes.get(), m_size);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

void Secret::wipe(char* bytes, qsizetype size)
{
    if (bytes)
        OPENSSL_cleanse(bytes, size_t(size));
}

} // namespace ungcuu::sign
