// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/fields.h"

#include <QString>

/// Objects that events name by their hash in the field `file` or `reason`. What says something about a human being
/// stands here and not in the event, salted, so that it can be destroyed or left out while the event stays whole.
namespace ungcuu::review {

/// The workspace's rules, named by its genesis. They say nothing yet beyond their version.
struct Policy {
    friend bool operator==(const Policy&, const Policy&) = default;
};

struct Person {
    QString name;
    QString title;   ///< chức vụ
    QString unit;    ///< đơn vị
    base::Uuid salt;

    friend bool operator==(const Person&, const Person&) = default;
};

/// How the one who bound a key knew whose it is: gặp trực tiếp | chứng thư | chưa.
enum class IdentityCheck : quint8 { Met, Certificate, Unchecked };

struct BoundKey {
    base::Sha256 key;           ///< SHA-256 of its SubjectPublicKeyInfo
    base::Sha256 certificate;   ///< the object that is the certificate, DER
    base::Uuid person;
    IdentityCheck check = IdentityCheck::Unchecked;

    friend bool operator==(const BoundKey&, const BoundKey&) = default;
};

/// Why somebody did something, in words.
struct Reason {
    QString text;
    base::Uuid salt;

    friend bool operator==(const Reason&, const Reason&) = default;
};

QByteArray encoded(const Policy& policy);
QByteArray encoded(const Person& person);
QByteArray encoded(const BoundKey& key);
QByteArray encoded(const Reason& reason);
base::Result<Policy> readPolicy(QByteArrayView bytes);
base::Result<Person> readPerson(QByteArrayView bytes);
base::Result<BoundKey> readBoundKey(QByteArrayView bytes);
base::Result<Reason> readReason(QByteArrayView bytes);

} // namespace ungcuu::review
