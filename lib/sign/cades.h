// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sign/signer.h"

#include <QHash>
#include <span>

/// Detached CAdES signatures (ETSI EN 319 122-1, profile of PAdES baseline B in EN 319 142-1): one CMS SignedData
/// (RFC 5652) in DER with one signer and the signed attributes content-type, message-digest and
/// signing-certificate-v2 (RFC 5035). No signing-time: PAdES forbids it, and an event says its time itself.
namespace ungcuu::sign {

/// The signature of `content`. It carries the signer's certificate and the chain that the signer has.
base::Result<QByteArray> cadesDetached(const Signer& signer, QByteArrayView content);
/// The same over a SHA-256 that was computed elsewhere, for content in several pieces.
base::Result<QByteArray> cadesDetached(const Signer& signer, const base::Sha256& contentHash);

/// Who signed. That the key belongs to the person named is not proved by this: see `TrustStore`, or the key bindings
/// of a workspace.
struct VerifiedSigner {
    Certificate certificate;
    std::vector<QByteArray> otherCertificates;   ///< DER, unread, as they came
};

/// Verifies many signatures: certificates met before are not read again. Not for two threads at once.
///
/// Strict: DER only, nothing after it, exactly one signer with its certificate inside, detached, each attribute once,
/// content type data, the digest and the signature over exactly this content, signing-certificate-v2 of exactly this
/// certificate, SHA-256 or stronger, strong keys. Errors: "cms.malformed", "cms.weak", "cms.certificate" (absent, or
/// not the one the signature names), "cms.unnamed-certificate" (no signing-certificate-v2), "cms.digest" (the content
/// is not what was signed), "cms.signature".
class CadesVerifier
{
public:
    base::Result<VerifiedSigner> verifiedSigner(QByteArrayView cms, QByteArrayView content);
    base::Result<VerifiedSigner> verifiedSigner(QByteArrayView cms, std::span<const QByteArrayView> pieces);

private:
    base::Result<Certificate> known(QByteArrayView der);

    QHash<QByteArray, Certificate> m_certificates;
};

/// One signature, without anything kept.
base::Result<VerifiedSigner> verifiedSigner(QByteArrayView cms, QByteArrayView content);

} // namespace ungcuu::sign
