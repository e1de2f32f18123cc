// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/cades.h"
#include "sign/cms_names.h"
#include "sign/cms_reader.h"
#include "sign/der.h"
#include "sign/digest.h"
#include "sign/openssl.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace ungcuu::sign {
namespace {

base::Error malformed()
{
    return {"cms.malformed", QCoreApplication::translate("sign", "Khối chữ ký sai cấu trúc.")};
}

base::Error weak()
{
    return {"cms.weak", QCoreApplication::translate("sign", "Chữ ký dùng thuật toán hoặc khóa quá yếu.")};
}

base::Error noCertificate()
{
    return {"cms.certificate", QCoreApplication::translate("sign", "Chứng thư số trong chữ ký không phải chứng thư số mà chữ ký nêu.")};
}

base::Error unnamedCertificate()
{
    return {"cms.unnamed-certificate", QCoreApplication::translate("sign", "Chữ ký không ghi kèm mã băm của chứng thư số người ký.")};
}

base::Error otherContent()
{
    return {"cms.digest", QCoreApplication::translate("sign", "Nội dung đã bị thay đổi sau khi ký.")};
}

base::Error badSignature()
{
    ERR_clear_error();
    return {"cms.signature", QCoreApplication::translate("sign", "Chữ ký không khớp với khóa trong chứng thư số.")};
}

/// SigningCertificateV2 names the certificate if its first ESSCertIDv2 has its hash (and issuer and serial, where it
/// gives them, follow from the hash).
bool names(QByteArrayView signingCertificate, QByteArrayView certificate)
{
    const std::optional<der::Element> sequence = der::only(signingCertificate, der::Sequence);
    der::Reader outer(sequence ? sequence->value : QByteArrayView());
    const std::optional<der::Element> ids = outer.next(der::Sequence);
    der::Reader list(ids ? ids->value : QByteArrayView());
    const std::optional<der::Element> first = list.next(der::Sequence);
    der::Reader id(first ? first->value : QByteArrayView());
    const std::optional<der::Element> algorithm = id.optional(der::Sequence);
    const std::optional<der::Element> hash = id.next(der::OctetString);
    const char* const digest = algorithm ? digestName(algorithm->whole) : "SHA256";
    return hash && digest && digestOf({&certificate, 1}, digest) == hash->value;
}

bool fits(SignatureScheme::Kind kind, EVP_PKEY* key)
{
    const int id = EVP_PKEY_get_base_id(key);
    switch (kind) {
    case SignatureScheme::Rsa: return id == EVP_PKEY_RSA;
    case SignatureScheme::RsaPss: return id == EVP_PKEY_RSA || id == EVP_PKEY_RSA_PSS;
    case SignatureScheme::Ecdsa: return id == EVP_PKEY_EC;
    }
    return false;
}

bool signatureHolds(const SignedData& data, EVP_PKEY* key)
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr; // owned by the context
    const EVP_MD* const digest = digestNamed(data.scheme.digest);
    if (EVP_DigestVerifyInit(context.get(), &parameters, digest, nullptr, key) != 1)
        return false;
    if (data.scheme.kind == SignatureScheme::RsaPss
        && (EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) <= 0
            || EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, digest) <= 0
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(data.signature.data()), size_t(data.signature.size()),
                            reinterpret_cast<const unsigned char*>(data.signedAttributes.constData()),
                            size_t(data.signedAttributes.size())) == 1;
}

/// The certificate that the signer's id points to. A key identifier is not followed: signing-certificate-v2 decides
/// between the certificates then.
QByteArrayView certificateOf(const SignedData& data)
{
    for (const QByteArrayView certificate : data.certificates) {
        const bool meant = data.signerId.startsWith(char(der::Sequence))
            ? issuerAndSerialOf(certificate) == data.signerId
            : data.signingCertificate && names(*data.signingCertificate, certificate);
        if (meant)
            return certificate;
    }
    return {};
}

std::vector<QByteArray> othersThan(QByteArrayView signer, const SignedData& data)
{
    std::vector<QByteArray> others;
    for (const QByteArrayView certificate : data.certificates) {
        if (certificate.data() != signer.data())
            others.push_back(certificate.toByteArray());
    }
    return others;
}

/// What can be said without looking at keys; nothing where all is well.
std::optional<base::Error> contentTrouble(const SignedData& data, std::span<const QByteArrayView> pieces)
{
    if (!data.digest || !data.scheme.digest)
        return weak();
    if (!data.contentType || *data.contentType != oid::data || !data.messageDigest)
        return malformed();
    if (*data.messageDigest != digestOf(pieces, data.digest))
        return otherContent();
    return {};
}

std::optional<base::Error> keyTrouble(const SignedData& data, const Certificate& certificate)
{
    if (!certificate.strongKey())
        return weak();
    if (!fits(data.scheme.kind, certificate.key()) || !signatureHolds(data, certificate.key()))
        return badSignature();
    if (!data.signingCertificate)
        return unnamedCertificate();
    if (!names(*data.signingCertificate, certificate.der()))
        return noCertificate();
    return {};
}

} // namespace

base::Result<Certificate> CadesVerifier::known(QByteArrayView der)
{
    const auto found = m_certificates.constFind(QByteArray::fromRawData(der.data(), der.size()));
    if (found != m_certificates.constEnd())
        return *found;
    auto certificate = Certificate::fromDer(der);
    if (certificate)
        m_certificates.insert(certificate->der(), *certificate);
    return certificate;
}

base::Result<VerifiedSigner> CadesVerifier::verifiedSigner(QByteArrayView cms, std::span<const QByteArrayView> pieces)
{
    const std::optional<SignedData> data = readSignedData(cms);
    if (!data)
        return malformed();
    if (const auto trouble = contentTrouble(*data, pieces))
        return *trouble;
    const QByteArrayView der = certificateOf(*data);
    const auto certificate = known(der);
    if (der.isEmpty() || !certificate)
        return noCertificate();
    if (const auto trouble = keyTrouble(*data, *certificate))
        return *trouble;
    return VerifiedSigner{*certificate, othersThan(der, *data)};
}

base::Result<VerifiedSigner> CadesVerifier::verifiedSigner(QByteArrayView cms, QByteArrayView content)
{
    return verifiedSigner(cms, std::span(&content, 1));
}

base::Result<VerifiedSigner> verifiedSigner(QByteArrayView cms, QByteArrayView content)
{
    return CadesVerifier().verifiedSigner(cms, content);
}

} // namespace ungcuu::sign
