// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "base/sha256.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct x509_st;
struct evp_pkey_st;

namespace ungcuu::sign {

/// An X.509 certificate (RFC 5280), immutable and cheap to copy. It only says what stands in it; whether anyone should
/// believe it is `TrustStore`'s answer. Names come from outside: show them as plain text.
class Certificate
{
public:
    /// From exactly one DER certificate, whose key OpenSSL can read. Error "certificate.unreadable".
    static base::Result<Certificate> fromDer(QByteArrayView der);

    const QByteArray& der() const { return m_der; }
    /// SHA-256 of the SubjectPublicKeyInfo: the same for a key whichever certificate carries it.
    const base::Sha256& keyId() const { return m_keyId; }

    QString commonName() const;     ///< subject CN; where there is none, O; else the serial number
    QString organisation() const;   ///< subject O, or empty
    QString issuerName() const;     ///< issuer CN, else O
    QByteArray serial() const;      ///< lower-case hex
    base::UtcMs notBefore() const;
    base::UtcMs notAfter() const;
    bool validAt(base::UtcMs time) const { return notBefore() <= time && time <= notAfter(); }
    bool selfIssued() const;
    /// The key may make signatures on documents: no KeyUsage, or digitalSignature or nonRepudiation in it (RFC 5280
    /// 4.2.1.3), and it is not a certification authority's.
    bool maySign() const;
    /// RSA of at least 2048 bits or an elliptic curve P-256, P-384 or P-521 (TT 15/2025/TT-BKHCN, Phụ lục I).
    bool strongKey() const;

    x509_st* handle() const { return m_x509.get(); }
    evp_pkey_st* key() const;

    friend bool operator==(const Certificate& a, const Certificate& b) { return a.m_der == b.m_der; }

private:
    Certificate() = default;

    QByteArray m_der;
    base::Sha256 m_keyId;
    std::shared_ptr<x509_st> m_x509;
};

} // namespace ungcuu::sign
