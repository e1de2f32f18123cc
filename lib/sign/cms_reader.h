// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace ungcuu::sign {

/// How a signature was computed, as far as we accept it.
struct SignatureScheme {
    enum Kind : quint8 { Rsa, RsaPss, Ecdsa };
    Kind kind = Rsa;
    const char* digest = nullptr;    ///< OpenSSL's name of the hash, "SHA256"; null where we refuse it
};

/// A detached CMS SignedData with its one signer, taken apart without judging it. Views point into the bytes read.
struct SignedData {
    std::vector<QByteArrayView> certificates;   ///< whole DER each
    QByteArrayView signerId;                    ///< SEQUENCE { issuer, serial } or [0] key identifier, whole
    const char* digest = nullptr;               ///< OpenSSL's name of the content's hash; null where we refuse it
    QByteArray signedAttributes;                ///< with the tag that is signed, 0x31
    std::optional<QByteArrayView> contentType;
    std::optional<QByteArrayView> messageDigest;
    std::optional<QByteArrayView> signingCertificate;   ///< SigningCertificateV2, whole
    SignatureScheme scheme;
    QByteArrayView signature;
};

/// Nothing where the bytes are not exactly one such structure: BER, another number of signers, content inside,
/// unsigned or repeated attributes, attributes with more than one value.
std::optional<SignedData> readSignedData(QByteArrayView cms);

/// SEQUENCE { issuer, serial } of a certificate, taken from its bytes; empty where it is none.
QByteArray issuerAndSerialOf(QByteArrayView certificate);

/// OpenSSL's name of a hash that we accept, by its AlgorithmIdentifier; null for any other.
const char* digestName(QByteArrayView algorithm);

} // namespace ungcuu::sign
