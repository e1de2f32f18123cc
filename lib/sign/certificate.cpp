// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/certificate.h"

#include "sign/openssl.h"

#include <QCoreApplication>

#include <openssl/x509v3.h>

#include <ctime>

namespace ungcuu::sign {
namespace {

base::UtcMs milliseconds(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return 0;
    return base::UtcMs(::timegm(&parts)) * 1000;
}

QString namePart(const X509_NAME* name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString part = size > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return part;
}

bool knownCurve(EVP_PKEY* key)
{
    std::array<char, 64> group{};
    if (!EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr))
        return false;
    const QByteArrayView name(group.data());
    return name == "prime256v1" || name == "secp384r1" || name == "secp521r1" || name.startsWith("P-");
}

} // namespace

base::Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    X509Ptr x509(decoded(d2i_X509, X509_free, der));
    if (!x509 || !X509_get0_pubkey(x509.get()))
        return base::Error{"certificate.unreadable", QCoreApplication::translate("sign", "Không đọc được chứng thư số.")};
    Certificate certificate;
    certificate.m_der = der.toByteArray();
    certificate.m_keyId = base::Sha256::of(encoded(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(x509.get())));
    certificate.m_x509 = std::shared_ptr<X509>(x509.release(), X509_free);
    return certificate;
}

EVP_PKEY* Certificate::key() const
{
    return X509_get0_pubkey(m_x509.get());
}

QString Certificate::commonName() const
{
    const X509_NAME* const subject = X509_get_subject_name(m_x509.get());
    const QString name = namePart(subject, NID_commonName);
    if (!name.isEmpty())
        return name;
    const QString body = namePart(subject, NID_organizationName);
    return body.isEmpty() ? QString::fromLatin1(serial()) : body;
}

QString Certificate::organisation() const
{
    return namePart(X509_get_subject_name(m_x509.get()), NID_organizationName);
}

QString Certificate::issuerName() const
{
    const X509_NAME* const issuer = X509_get_issuer_name(m_x509.get());
    const QString name = namePart(issuer, NID_commonName);
    return name.isEmpty() ? namePart(issuer, NID_organizationName) : name;
}

QByteArray Certificate::serial() const
{
    const ASN1_INTEGER* const number = X509_get0_serialNumber(m_x509.get());
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(number)), ASN1_STRING_length(number)).toHex();
}

base::UtcMs Certificate::notBefore() const
{
    return milliseconds(X509_get0_notBefore(m_x509.get()));
}

base::UtcMs Certificate::notAfter() const
{
    return milliseconds(X509_get0_notAfter(m_x509.get()));
}

bool Certificate::selfIssued() const
{
    return X509_NAME_cmp(X509_get_subject_name(m_x509.get()), X509_get_issuer_name(m_x509.get())) == 0;
}

bool Certificate::maySign() const
{
    const quint32 usage = X509_get_key_usage(m_x509.get()); // all bits where the extension is absent
    return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0 && X509_check_ca(m_x509.get()) != 1;
}

bool Certificate::strongKey() const
{
    switch (EVP_PKEY_get_base_id(key())) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS: return EVP_PKEY_get_bits(key()) >= 2048 && EVP_PKEY_get_bits(key()) <= 16384;
    case EVP_PKEY_EC: return knownCurve(key());
    default: return false;
    }
}

} // namespace ungcuu::sign
