// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sign/certificate.h"

#include <vector>

namespace ungcuu::sign {

enum class SignatureAlgorithm : quint8 {
    RsaPssSha256,   ///< RSASSA-PSS, SHA-256, MGF1 with SHA-256, salt of 32 bytes (TT 15/2025/TT-BKHCN, Phụ lục I)
    EcdsaSha256,    ///< the DER form of (r, s)
};

/// Whoever can give a signature over bytes: a key in memory now, a token or a remote service by the same door.
/// The private key itself is never asked for.
class Signer
{
public:
    virtual ~Signer() = default;

    virtual const Certificate& certificate() const = 0;
    /// Issuers of the certificate, nearest first, as far as the key's holder has them; goes into the signature.
    virtual const std::vector<Certificate>& chain() const = 0;
    virtual SignatureAlgorithm algorithm() const = 0;
    /// The signature over `bytes`, which are hashed by the signer.
    virtual base::Result<QByteArray> signature(QByteArrayView bytes) const = 0;

protected:
    Signer() = default;
    Signer(const Signer&) = default;
    Signer& operator=(const Signer&) = default;
};

} // namespace ungcuu::sign
