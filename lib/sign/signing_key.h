// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sign/secret.h"
#include "sign/signer.h"

namespace ungcuu::sign {

/// A private key in memory with its certificate: RSA from 2048 bits or P-256 … P-521. Copies share the key, which
/// OpenSSL clears when the last copy goes. A key whose certificate is of another key cannot exist.
class SigningKey final : public Signer
{
public:
    /// From a PKCS#12 file (RFC 7292). Errors: "key.passphrase" (wrong one), "key.unreadable", "key.weak".
    static base::Result<SigningKey> fromPkcs12(QByteArrayView bytes, const Secret& passphrase);
    /// A new P-256 key with a certificate that it signs itself, without end (RFC 5280 4.1.2.5), in this name. Such a
    /// key only shows that the same key signed; it proves nobody's identity.
    static base::Result<SigningKey> makeSelfMade(const QString& personName, base::UtcMs now);
    /// From an EncryptedPrivateKeyInfo (RFC 5958) in DER and the certificate of the key. Errors as fromPkcs12.
    static base::Result<SigningKey> fromPkcs8(QByteArrayView encrypted, QByteArrayView certificateDer,
                                              const Secret& passphrase);

    /// The key as EncryptedPrivateKeyInfo in DER: AES-256-CBC under scrypt (N 16384, r 8, p 1; RFC 7914).
    base::Result<QByteArray> toEncryptedPkcs8(const Secret& passphrase) const;

    const Certificate& certificate() const override { return m_certificate; }
    const std::vector<Certificate>& chain() const override { return m_chain; }
    SignatureAlgorithm algorithm() const override;
    base::Result<QByteArray> signature(QByteArrayView bytes) const override;

private:
    SigningKey(std::shared_ptr<evp_pkey_st> key, Certificate certificate, std::vector<Certificate> chain);
    static base::Result<SigningKey> joined(std::shared_ptr<evp_pkey_st> key, QByteArrayView certificateDer,
                                           std::vector<Certificate> chain);

    std::shared_ptr<evp_pkey_st> m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

} // namespace ungcuu::sign
