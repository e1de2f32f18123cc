// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <array>
#include <memory>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

/// Owners for OpenSSL's objects. Only sources of `sign` include this.
namespace ungcuu::sign {

template <auto release> struct Releases {
    template <class T> void operator()(T* object) const { release(object); }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Releases<X509_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Releases<EVP_MD_CTX_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Releases<PKCS12_free>>;
using EncryptedKeyPtr = std::unique_ptr<X509_SIG, Releases<X509_SIG_free>>;
using PlainKeyPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Releases<PKCS8_PRIV_KEY_INFO_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Releases<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Releases<X509_STORE_CTX_free>>;

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), Releases<freeCertificates>>;

inline void freeCrls(STACK_OF(X509_CRL) * stack)
{
    sk_X509_CRL_pop_free(stack, X509_CRL_free);
}
using CrlsPtr = std::unique_ptr<STACK_OF(X509_CRL), Releases<freeCrls>>;

/// The DER of an object by its i2d function; empty where OpenSSL fails.
template <class T> QByteArray encoded(int (*i2d)(const T*, unsigned char**), const T* object)
{
    const int size = i2d(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    i2d(object, &out);
    return bytes;
}

/// An object from exactly these bytes by its d2i function; null where they are not one whole object.
template <class T, class Bytes>
T* decoded(T* (*d2i)(T**, const unsigned char**, long), void (*release)(T*), const Bytes& bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = at + bytes.size();
    T* const object = d2i(nullptr, &at, long(bytes.size()));
    if (at == end)
        return object;
    release(object);
    return nullptr;
}

} // namespace ungcuu::sign
