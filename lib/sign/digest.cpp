// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/digest.h"

#include "sign/openssl.h"

namespace ungcuu::sign {

QByteArray digestOf(std::span<const QByteArrayView> pieces, const char* name)
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), EVP_get_digestbyname(name), nullptr);
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), value.data(), &size);
    return {reinterpret_cast<const char*>(value.data()), qsizetype(size)};
}

} // namespace ungcuu::sign
