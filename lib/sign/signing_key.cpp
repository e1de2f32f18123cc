// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/signing_key.h"

#include "sign/openssl.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <climits>

namespace ungcuu::sign {
namespace {

base::Error wrongPassphrase()
{
    return {"key.passphrase", QCoreApplication::translate("sign", "Mật khẩu của khóa không đúng. Chưa ký gì.")};
}

base::Error unreadableKey()
{
    return {"key.unreadable",
            QCoreApplication::translate("sign", "Không đọc được khóa: tệp hỏng hoặc dùng kiểu mã hóa đã cũ. Chưa ký gì. "
                                                "Xuất lại khóa ở dạng PKCS#12 với AES rồi làm lại.")};
}

base::Error weakKey()
{
    return {"key.weak", QCoreApplication::translate("sign", "Khóa quá yếu hoặc thuộc loại không dùng được. Cần RSA từ "
                                                            "2048 bit hoặc đường cong P-256, P-384, P-521.")};
}

base::Error failedKey()
{
    ERR_clear_error();
    return {"key.failed", QCoreApplication::translate("sign", "Chưa ký được: thư viện mật mã báo lỗi.")};
}

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY* key)
{
    return {key, EVP_PKEY_free};
}

/// PKCS#12 gives the other certificates in any order; the chain goes from the signer's issuer upwards.
std::vector<Certificate> chainFrom(const STACK_OF(X509) * others, X509* first)
{
    std::vector<Certificate> chain;
    X509* last = first;
    for (int round = 0; others && round < sk_X509_num(others); ++round) {
        X509* issuer = nullptr;
        for (int i = 0; i < sk_X509_num(others) && !issuer; ++i) {
            X509* const candidate = sk_X509_value(others, i);
            if (candidate != last && X509_check_issued(candidate, last) == X509_V_OK)
                issuer = candidate;
        }
        auto certificate = issuer ? Certificate::fromDer(encoded(i2d_X509, issuer)) : base::Error{};
        if (!certificate || certificate->selfIssued())
            break; // the root is the verifier's to have; it would prove nothing here
        chain.push_back(*std::move(certificate));
        last = issuer;
    }
    return chain;
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

bool setRandomSerial(X509* certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive and always 16 bytes
    const std::unique_ptr<BIGNUM, Releases<BN_free>> number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setNames(X509* certificate, const QString& personName)
{
    const QByteArray utf8 = personName.left(64).toUtf8(); // ub-common-name
    X509_NAME* const name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(utf8.constData()), int(utf8.size()), -1, 0)
        && X509_set_issuer_name(certificate, name);
}

bool setPeriod(X509* certificate, base::UtcMs now)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(now / 1000))
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "99991231235959Z");
}

X509Ptr selfSigned(EVP_PKEY* key, const QString& personName, base::UtcMs now)
{
    X509Ptr certificate(X509_new());
    const bool made = certificate && X509_set_version(certificate.get(), X509_VERSION_3) && setRandomSerial(certificate.get())
        && setNames(certificate.get(), personName) && setPeriod(certificate.get(), now)
        && X509_set_pubkey(certificate.get(), key)
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation")
        && addExtension(certificate.get(), NID_subject_key_identifier, "hash")
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : X509Ptr();
}

bool usePss(EVP_PKEY_CTX* context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) > 0;
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<EVP_PKEY> key, Certificate certificate, std::vector<Certificate> chain)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_chain(std::move(chain))
{
}

base::Result<SigningKey> SigningKey::joined(std::shared_ptr<EVP_PKEY> key, QByteArrayView certificateDer,
                                            std::vector<Certificate> chain)
{
    auto certificate = Certificate::fromDer(certificateDer);
    if (!certificate)
        return certificate.error();
    if (EVP_PKEY_eq(certificate->key(), key.get()) != 1)
        return unreadableKey();
    if (!certificate->strongKey())
        return weakKey();
    return SigningKey(std::move(key), *std::move(certificate), std::move(chain));
}

base::Result<SigningKey> SigningKey::fromPkcs12(QByteArrayView bytes, const Secret& passphrase)
{
    const Pkcs12Ptr container(decoded(d2i_PKCS12, PKCS12_free, bytes));
    if (!container)
        return unreadableKey();
    if (!PKCS12_verify_mac(container.get(), passphrase.text(), int(passphrase.view().size()))) {
        ERR_clear_error();
        return wrongPassphrase();
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    const int parsed = PKCS12_parse(container.get(), passphrase.text(), &key, &certificate, &others);
    ERR_clear_error();
    const KeyPtr ownedKey(key);
    const X509Ptr ownedCertificate(certificate);
    const CertificatesPtr ownedOthers(others);
    if (parsed != 1 || !key || !certificate)
        return unreadableKey();
    EVP_PKEY_up_ref(key);
    return joined(shared(key), encoded(i2d_X509, certificate), chainFrom(others, certificate));
}

base::Result<SigningKey> SigningKey::makeSelfMade(const QString& personName, base::UtcMs now)
{
    const std::shared_ptr<EVP_PKEY> key = shared(EVP_EC_gen("P-256"));
    if (!key)
        return failedKey();
    const X509Ptr certificate = selfSigned(key.get(), personName, now);
    if (!certificate)
        return failedKey();
    return joined(key, encoded(i2d_X509, certificate.get()), {});
}

base::Result<SigningKey> SigningKey::fromPkcs8(QByteArrayView encrypted, QByteArrayView certificateDer,
                                               const Secret& passphrase)
{
    const EncryptedKeyPtr container(decoded(d2i_X509_SIG, X509_SIG_free, encrypted));
    if (!container)
        return unreadableKey();
    const PlainKeyPtr plain(PKCS8_decrypt(container.get(), passphrase.text(), int(passphrase.view().size())));
    ERR_clear_error();
    if (!plain)
        return wrongPassphrase();
    EVP_PKEY* const key = EVP_PKCS82PKEY(plain.get());
    if (!key)
        return unreadableKey();
    return joined(shared(key), certificateDer, {});
}

base::Result<QByteArray> SigningKey::toEncryptedPkcs8(const Secret& passphrase) const
{
    const PlainKeyPtr plain(EVP_PKEY2PKCS8(m_key.get()));
    // The library draws salt and vector; the cost is the largest its own memory limit lets everyone read again.
    X509_ALGOR* const kdf = PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, 16384, 8, 1);
    if (!plain || !kdf) {
        X509_ALGOR_free(kdf);
        return failedKey();
    }
    const EncryptedKeyPtr container(PKCS8_set0_pbe(passphrase.text(), int(passphrase.view().size()), plain.get(), kdf));
    if (!container) {
        X509_ALGOR_free(kdf);
        return failedKey();
    }
    return encoded(i2d_X509_SIG, container.get());
}

SignatureAlgorithm SigningKey::algorithm() const
{
    return EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_EC ? SignatureAlgorithm::EcdsaSha256
                                                            : SignatureAlgorithm::RsaPssSha256;
}

base::Result<QByteArray> SigningKey::signature(QByteArrayView bytes) const
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr; // owned by the context
    if (EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, m_key.get()) != 1)
        return failedKey();
    if (algorithm() == SignatureAlgorithm::RsaPssSha256 && !usePss(parameters))
        return failedKey();
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
    size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size())) != 1)
        return failedKey();
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data, size_t(bytes.size())) != 1)
        return failedKey();
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace ungcuu::sign
