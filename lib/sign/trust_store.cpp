// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/trust_store.h"

#include "sign/openssl.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

namespace ungcuu::sign {
namespace {

constexpr int longestPath = 10;

base::Error unreadable()
{
    ERR_clear_error();
    return {"trust.unreadable", QCoreApplication::translate("sign", "Tệp không chứa chứng thư số hoặc danh sách thu hồi đọc được.")};
}

/// All objects of a PEM file, or the one of a DER file.
template <class T> std::vector<std::shared_ptr<T>> readAll(QByteArrayView bytes, T* (*fromPem)(BIO*, T**, pem_password_cb*, void*),
                                                           T* (*fromDer)(T**, const unsigned char**, long), void (*release)(T*))
{
    std::vector<std::shared_ptr<T>> objects;
    if (T* const one = decoded(fromDer, release, bytes)) {
        objects.emplace_back(one, release);
        return objects;
    }
    const std::unique_ptr<BIO, Releases<BIO_free_all>> input(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
    while (T* const one = fromPem(input.get(), nullptr, nullptr, nullptr))
        objects.emplace_back(one, release);
    ERR_clear_error(); // the end of a PEM file is an error to OpenSSL
    return objects;
}

ChainAnswer::State stateOf(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED: return ChainAnswer::NoChain;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID: return ChainAnswer::OutOfPeriod;
    case X509_V_ERR_CERT_REVOKED: return ChainAnswer::Revoked;
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE: return ChainAnswer::NoRevocationAnswer;
    default: return ChainAnswer::Broken;
    }
}

const char* wordsOf(ChainAnswer::State state)
{
    switch (state) {
    case ChainAnswer::Trusted: return QT_TRANSLATE_NOOP("sign", "Chứng thư số còn giá trị, chưa bị thu hồi.");
    case ChainAnswer::NoChain: return QT_TRANSLATE_NOOP("sign", "Chứng thư số không nối được tới nơi cấp nào đã được tin cậy trên máy này.");
    case ChainAnswer::OutOfPeriod: return QT_TRANSLATE_NOOP("sign", "Chứng thư số ngoài thời hạn và không có gì chứng minh đã ký trong thời hạn.");
    case ChainAnswer::Revoked: return QT_TRANSLATE_NOOP("sign", "Chứng thư số đã bị thu hồi và không có gì chứng minh đã ký trước khi thu hồi.");
    case ChainAnswer::NoRevocationAnswer: return QT_TRANSLATE_NOOP("sign", "Không có câu trả lời còn hiệu lực về việc thu hồi chứng thư số.");
    case ChainAnswer::NotForSigning: return QT_TRANSLATE_NOOP("sign", "Chứng thư số không được cấp để ký văn bản.");
    case ChainAnswer::Broken: return QT_TRANSLATE_NOOP("sign", "Chuỗi chứng thư số có chỗ sai hoặc quá yếu.");
    }
    Q_UNREACHABLE();
}

ChainAnswer answer(ChainAnswer::State state, const QString& anchorName = {})
{
    return {state, QCoreApplication::translate("sign", wordsOf(state)), anchorName};
}

/// The anchor is trusted as it is: no list is asked about it.
int forgiveAnchor(int ok, X509_STORE_CTX* context)
{
    const int last = sk_X509_num(X509_STORE_CTX_get0_chain(context)) - 1;
    if (!ok && X509_STORE_CTX_get_error(context) == X509_V_ERR_UNABLE_TO_GET_CRL && X509_STORE_CTX_get_error_depth(context) == last) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return 1;
    }
    return ok;
}

CertificatesPtr linksFrom(const std::vector<QByteArray>& others)
{
    CertificatesPtr links(sk_X509_new_null());
    for (const QByteArray& der : others) {
        X509* const certificate = decoded(d2i_X509, X509_free, der);
        if (certificate && (sk_X509_num(links.get()) >= longestPath || !sk_X509_push(links.get(), certificate)))
            X509_free(certificate);
    }
    ERR_clear_error();
    return links;
}

void setParameters(X509_STORE_CTX* context, base::UtcMs time)
{
    X509_VERIFY_PARAM* const parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL | X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(parameters, time_t(time / 1000));
    X509_VERIFY_PARAM_set_depth(parameters, longestPath);
    X509_VERIFY_PARAM_set_auth_level(parameters, 2); // 112 bits: RSA 2048, SHA-256
    X509_STORE_CTX_set_verify_cb(context, forgiveAnchor);
}

QString nameOfAnchor(X509_STORE_CTX* context)
{
    const STACK_OF(X509)* const chain = X509_STORE_CTX_get0_chain(context);
    const auto anchor = Certificate::fromDer(encoded(i2d_X509, sk_X509_value(chain, sk_X509_num(chain) - 1)));
    return anchor ? anchor->commonName() : QString();
}

} // namespace

QByteArray ChainAnswer::code() const
{
    switch (state) {
    case Trusted: return {};
    case NoChain: return "NO_CERTIFICATE_CHAIN_FOUND";
    case OutOfPeriod: return "OUT_OF_BOUNDS_NO_POE";
    case Revoked: return "REVOKED_NO_POE";
    case NoRevocationAnswer: return "TRY_LATER";
    case NotForSigning: return "CHAIN_CONSTRAINTS_FAILURE";
    case Broken: return "CERTIFICATE_CHAIN_GENERAL_FAILURE";
    }
    Q_UNREACHABLE();
}

base::Result<void> TrustStore::addAnchors(QByteArrayView bytes)
{
    const auto anchors = readAll<X509>(bytes, PEM_read_bio_X509, d2i_X509, X509_free);
    if (anchors.empty())
        return unreadable();
    m_anchors.insert(m_anchors.end(), anchors.begin(), anchors.end());
    return {};
}

base::Result<void> TrustStore::addRevocationLists(QByteArrayView bytes)
{
    const auto lists = readAll<X509_CRL>(bytes, PEM_read_bio_X509_CRL, d2i_X509_CRL, X509_CRL_free);
    if (lists.empty())
        return unreadable();
    m_lists.insert(m_lists.end(), lists.begin(), lists.end());
    return {};
}

ChainAnswer TrustStore::judge(const Certificate& signer, const std::vector<QByteArray>& others, base::UtcMs time) const
{
    if (!signer.maySign())
        return answer(ChainAnswer::NotForSigning);
    const StorePtr store(X509_STORE_new());
    for (const auto& anchor : m_anchors)
        X509_STORE_add_cert(store.get(), anchor.get());
    const CrlsPtr lists(sk_X509_CRL_new_null());
    for (const auto& list : m_lists) {
        if (X509_CRL_up_ref(list.get()) && !sk_X509_CRL_push(lists.get(), list.get()))
            X509_CRL_free(list.get());
    }
    const CertificatesPtr links = linksFrom(others);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!X509_STORE_CTX_init(context.get(), store.get(), signer.handle(), links.get()))
        return answer(ChainAnswer::Broken);
    X509_STORE_CTX_set0_crls(context.get(), lists.get());
    setParameters(context.get(), time);
    const bool trusted = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    return trusted ? answer(ChainAnswer::Trusted, nameOfAnchor(context.get())) : answer(stateOf(error));
}

} // namespace ungcuu::sign
