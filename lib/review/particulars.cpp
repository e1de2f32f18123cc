// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON (base/json.h), every key always there:
//   policy  {"format": "ungcuu-policy/1"}
//   person  {"format": "ungcuu-person/1", "name": text, "title": text, "unit": text, "salt": uuid}
//   key     {"format": "ungcuu-key/1", "key": hash, "certificate": hash, "person": uuid,
//            "check": "met" | "certificate" | "unchecked"}
//   reason  {"format": "ungcuu-reason/1", "text": text, "salt": uuid}
#include "review/particulars.h"

namespace ungcuu::review {

using base::Json;

namespace {

constexpr std::array<const char*, 3> checks{"met", "certificate", "unchecked"};

} // namespace

QByteArray encoded(const Policy&)
{
    return base::canonicalJson(Json::Object{{"format", textField("ungcuu-policy/1")}});
}

QByteArray encoded(const Person& person)
{
    return base::canonicalJson(Json::Object{
        {"format", textField("ungcuu-person/1")},
        {"name", Json(person.name)},
        {"title", Json(person.title)},
        {"unit", Json(person.unit)},
        {"salt", textField(person.salt.text())},
    });
}

QByteArray encoded(const BoundKey& key)
{
    return base::canonicalJson(Json::Object{
        {"format", textField("ungcuu-key/1")},
        {"key", hashField(key.key)},
        {"certificate", hashField(key.certificate)},
        {"person", textField(key.person.text())},
        {"check", textField(checks[size_t(key.check)])},
    });
}

QByteArray encoded(const Reason& reason)
{
    return base::canonicalJson(Json::Object{
        {"format", textField("ungcuu-reason/1")},
        {"text", Json(reason.text)},
        {"salt", textField(reason.salt.text())},
    });
}

base::Result<Policy> readPolicy(QByteArrayView bytes)
{
    if (!Fields(bytes, "ungcuu-policy/1").complete())
        return malformed("policy");
    return Policy();
}

base::Result<Person> readPerson(QByteArrayView bytes)
{
    Fields fields(bytes, "ungcuu-person/1");
    Person person{fields.words("name"), fields.words("title"), fields.words("unit"), fields.uuid("salt")};
    if (!fields.complete())
        return malformed("person");
    return person;
}

base::Result<BoundKey> readBoundKey(QByteArrayView bytes)
{
    Fields fields(bytes, "ungcuu-key/1");
    BoundKey key{fields.hash("key"), fields.hash("certificate"), fields.uuid("person"), IdentityCheck::Unchecked};
    const QByteArray check = fields.text("check");
    const auto* const found = std::find(checks.begin(), checks.end(), check);
    fields.require(found != checks.end());
    if (!fields.complete())
        return malformed("key");
    key.check = IdentityCheck(found - checks.begin());
    return key;
}

base::Result<Reason> readReason(QByteArrayView bytes)
{
    Fields fields(bytes, "ungcuu-reason/1");
    Reason reason{fields.words("text"), fields.uuid("salt")};
    if (!fields.complete())
        return malformed("reason");
    return reason;
}

} // namespace ungcuu::review
