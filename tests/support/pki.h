// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

struct evp_pkey_st;
struct x509_st;

/// A throw-away certificate authority, made anew by each test program.
namespace ungcuu::testing {

inline constexpr const char* passphrase = "mật khẩu thử";

struct Period {
    qint64 from = 0;   ///< UTC, ms
    qint64 to = 0;
};

/// A certificate with its private key.
class Holder
{
public:
    QByteArray der() const;
    QByteArray pem() const;
    /// With the issuers given, under `passphrase`.
    QByteArray pkcs12(const QList<Holder>& issuers = {}) const;

    std::shared_ptr<evp_pkey_st> key;
    std::shared_ptr<x509_st> certificate;
};

struct Subject {
    QString name;
    Period period;
    QByteArray key = "P-256";          ///< or "RSA:2048"
    bool authority = false;
    QByteArray usage = "digitalSignature,nonRepudiation";
};

/// Signed by `issuer`, or by itself where there is none.
Holder certified(const Subject& subject, const Holder* issuer = nullptr);

/// A revocation list of `issuer` in PEM.
QByteArray revocationList(const Holder& issuer, Period period, const QList<Holder>& revoked = {});

} // namespace ungcuu::testing
