// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/digest.h"

#include "sign/openssl.h"

namespace ungcuu::sign {

const EVP_MD* digestNamed(const char* name)
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static const EVP_MD* const sha384 = EVP_MD_fetch(nullptr, "SHA384", nullptr);
    static const EVP_MD* const sha512 = EVP_MD_fetch(nullptr, "SHA512", nullptr);
    const QByteArrayView wanted(name);
    return wanted == "SHA256" ? sha256 : wanted == "SHA384" ? sha384 : wanted == "SHA512" ? sha512 : nullptr;
}

QByteArray digestOf(std::span<const QByteArrayView> pieces, const char* name)
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), digestNamed(name), nullptr);
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), value.data(), &size);
    return {reinterpret_cast<const char*>(value.data()), qsizetype(size)};
}

} // namespace ungcuu::sign
