// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pki.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace ungcuu::testing {
namespace {

void must(bool done, const char* what)
{
    if (!done)
        qFatal("throw-away authority: %s", what);
}

EVP_PKEY* newKey(const QByteArray& kind)
{
    return kind.startsWith("RSA:") ? EVP_RSA_gen(kind.mid(4).toUInt()) : EVP_EC_gen(kind.constData());
}

void setPeriod(ASN1_TIME* from, ASN1_TIME* to, Period period)
{
    must(ASN1_TIME_set(from, time_t(period.from / 1000)) && ASN1_TIME_set(to, time_t(period.to / 1000)), "period");
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    must(extension && X509_add_ext(certificate, extension, -1), value.constData());
    X509_EXTENSION_free(extension);
}

void setName(X509* certificate, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    must(X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(utf8.constData()), int(utf8.size()), -1, 0), "name");
}

QByteArray written(BIO* out)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(out);
    return bytes;
}

} // namespace

QByteArray Holder::der() const
{
    BIO* const out = BIO_new(BIO_s_mem());
    must(i2d_X509_bio(out, certificate.get()), "der");
    return written(out);
}

QByteArray Holder::pem() const
{
    BIO* const out = BIO_new(BIO_s_mem());
    must(PEM_write_bio_X509(out, certificate.get()), "pem");
    return written(out);
}

QByteArray Holder::pkcs12(const QList<Holder>& issuers) const
{
    STACK_OF(X509)* const others = sk_X509_new_null();
    for (const Holder& issuer : issuers)
        sk_X509_push(others, issuer.certificate.get());
    PKCS12* const container = PKCS12_create(passphrase, "key", key.get(), certificate.get(), others, 0, 0, 0, 0, 0);
    must(container != nullptr, "pkcs12");
    BIO* const out = BIO_new(BIO_s_mem());
    must(i2d_PKCS12_bio(out, container), "pkcs12");
    PKCS12_free(container);
    sk_X509_free(others);
    return written(out);
}

Holder certified(const Subject& subject, const Holder* issuer)
{
    static long serial = 1000;
    Holder holder;
    holder.key = {newKey(subject.key), EVP_PKEY_free};
    holder.certificate = {X509_new(), X509_free};
    X509* const certificate = holder.certificate.get();
    X509* const parent = issuer ? issuer->certificate.get() : certificate;
    must(X509_set_version(certificate, X509_VERSION_3) && ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial), "serial");
    setPeriod(X509_getm_notBefore(certificate), X509_getm_notAfter(certificate), subject.period);
    setName(certificate, subject.name);
    must(X509_set_issuer_name(certificate, X509_get_subject_name(parent)) && X509_set_pubkey(certificate, holder.key.get()), "names");
    addExtension(certificate, parent, NID_basic_constraints, subject.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, parent, NID_key_usage, subject.authority ? QByteArray("critical,keyCertSign,cRLSign") : subject.usage);
    addExtension(certificate, parent, NID_subject_key_identifier, "hash");
    must(X509_sign(certificate, issuer ? issuer->key.get() : holder.key.get(), EVP_sha256()) > 0, "signature");
    return holder;
}

QByteArray revocationList(const Holder& issuer, Period period, const QList<Holder>& revoked)
{
    X509_CRL* const list = X509_CRL_new();
    must(X509_CRL_set_version(list, X509_CRL_VERSION_2) && X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.certificate.get())), "list");
    ASN1_TIME* const from = ASN1_TIME_new();
    ASN1_TIME* const to = ASN1_TIME_new();
    setPeriod(from, to, period);
    X509_CRL_set1_lastUpdate(list, from);
    X509_CRL_set1_nextUpdate(list, to);
    for (const Holder& one : revoked) {
        X509_REVOKED* const entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one.certificate.get()));
        X509_REVOKED_set_revocationDate(entry, from);
        X509_CRL_add0_revoked(list, entry);
    }
    ASN1_TIME_free(from);
    ASN1_TIME_free(to);
    must(X509_CRL_sort(list) && X509_CRL_sign(list, issuer.key.get(), EVP_sha256()) > 0, "list");
    BIO* const out = BIO_new(BIO_s_mem());
    must(PEM_write_bio_X509_CRL(out, list), "list");
    X509_CRL_free(list);
    return written(out);
}

} // namespace ungcuu::testing
