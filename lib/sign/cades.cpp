// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContentInfo  ::= SEQUENCE { signedData, [0] SignedData }
// SignedData   ::= SEQUENCE { 1, SET { SHA-256 }, SEQUENCE { data }, [0] SET OF Certificate, SET { SignerInfo } }
// SignerInfo   ::= SEQUENCE { 1, SEQUENCE { issuer, serialNumber }, SHA-256, [0] SET OF Attribute, algorithm,
//                             OCTET STRING signature }
// Attributes   ::= content-type { data }, message-digest { OCTET STRING },
//                  signing-certificate-v2 { SEQUENCE { SEQUENCE { SEQUENCE { OCTET STRING hash } } } }
// What is signed is the SET OF Attribute with its universal tag 0x31 (RFC 5652 5.4).
#include "sign/cades.h"

#include "sign/cms_names.h"
#include "sign/der.h"
#include "sign/digest.h"
#include "sign/openssl.h"

namespace ungcuu::sign {
namespace {

QByteArray oidElement(const QByteArray& id)
{
    return der::element(der::ObjectId, id);
}

/// Without parameters, as RFC 5754 2 wants SHA-2 written.
QByteArray sha256Algorithm()
{
    return der::constructed(der::Sequence, {oidElement(oid::sha256)});
}

/// RFC 4055 3.1: hash, mask generation, salt length; the trailer field has its default.
QByteArray pssParameters()
{
    const QByteArray mask = der::constructed(der::Sequence, {oidElement(oid::mgf1), sha256Algorithm()});
    return der::constructed(der::Sequence, {der::element(der::Context0, sha256Algorithm()), der::element(der::Context1, mask),
                                            der::element(der::Context2, der::element(der::Integer, QByteArray(1, 32)))});
}

QByteArray algorithmElement(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::RsaPssSha256: return der::constructed(der::Sequence, {oidElement(oid::rsaPss), pssParameters()});
    case SignatureAlgorithm::EcdsaSha256: return der::constructed(der::Sequence, {oidElement(oid::ecdsaWithSha256)});
    }
    Q_UNREACHABLE();
}

QByteArray attribute(const QByteArray& id, const QByteArray& value)
{
    return der::constructed(der::Sequence, {oidElement(id), der::setOf(der::Set, {value})});
}

/// SigningCertificateV2 (RFC 5035 3): the hash of the certificate, SHA-256 by default and therefore unnamed.
QByteArray signingCertificate(const Certificate& certificate)
{
    const QByteArray hash = der::element(der::OctetString, base::Sha256::of(certificate.der()).raw());
    const QByteArray certId = der::constructed(der::Sequence, {hash});
    return der::constructed(der::Sequence, {der::constructed(der::Sequence, {certId})});
}

std::vector<QByteArray> attributes(const Certificate& certificate, const base::Sha256& contentHash)
{
    return {attribute(oid::contentType, oidElement(oid::data)),
            attribute(oid::messageDigest, der::element(der::OctetString, contentHash.raw())),
            attribute(oid::signingCertificateV2, signingCertificate(certificate))};
}

QByteArray issuerAndSerial(const Certificate& certificate)
{
    X509* const x509 = certificate.handle();
    return der::constructed(der::Sequence, {encoded(i2d_X509_NAME, X509_get_issuer_name(x509)),
                                            encoded(i2d_ASN1_INTEGER, X509_get0_serialNumber(x509))});
}

QByteArray certificateSet(const Signer& signer)
{
    std::vector<QByteArray> certificates{signer.certificate().der()};
    for (const Certificate& issuer : signer.chain())
        certificates.push_back(issuer.der());
    return der::setOf(der::Context0, std::move(certificates));
}

QByteArray version1()
{
    return der::element(der::Integer, QByteArray(1, 1));
}

QByteArray signerInfo(const Signer& signer, const base::Sha256& contentHash, const QByteArray& signature)
{
    return der::constructed(der::Sequence, {version1(), issuerAndSerial(signer.certificate()), sha256Algorithm(),
                                            der::setOf(der::Context0, attributes(signer.certificate(), contentHash)),
                                            algorithmElement(signer.algorithm()), der::element(der::OctetString, signature)});
}

QByteArray contentInfo(const Signer& signer, const QByteArray& info)
{
    const QByteArray data = der::constructed(der::Sequence, {oidElement(oid::data)});
    const QByteArray signedData = der::constructed(
        der::Sequence, {version1(), der::setOf(der::Set, {sha256Algorithm()}), data, certificateSet(signer), der::setOf(der::Set, {info})});
    return der::constructed(der::Sequence, {oidElement(oid::signedData), der::element(der::Context0, signedData)});
}

} // namespace

base::Result<QByteArray> cadesDetached(const Signer& signer, const base::Sha256& contentHash)
{
    auto signature = signer.signature(der::setOf(der::Set, attributes(signer.certificate(), contentHash)));
    if (!signature)
        return signature.error();
    return contentInfo(signer, signerInfo(signer, contentHash, *signature));
}

base::Result<QByteArray> cadesDetached(const Signer& signer, QByteArrayView content)
{
    return cadesDetached(signer, *base::Sha256::fromRaw(digestOf({&content, 1}, "SHA256")));
}

} // namespace ungcuu::sign
