// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/cms_reader.h"

#include "sign/cms_names.h"
#include "sign/der.h"

namespace ungcuu::sign {
namespace {

using der::Element;
using der::Reader;

struct Algorithm {
    QByteArrayView id;
    QByteArrayView parameters;   ///< whole element, empty where absent
};

std::optional<Algorithm> readAlgorithm(QByteArrayView content)
{
    Reader reader(content);
    const std::optional<Element> id = reader.next(der::ObjectId);
    if (!id)
        return {};
    Algorithm algorithm{id->value, reader.rest()};
    if (!reader.finished() && (!reader.next() || !reader.finished()))
        return {};
    return algorithm;
}

bool plain(const Algorithm& algorithm)
{
    return algorithm.parameters.isEmpty() || algorithm.parameters == QByteArrayView("\x05\x00", 2);
}

const char* digestOf(const Algorithm& algorithm)
{
    if (!plain(algorithm))
        return nullptr;
    return algorithm.id == oid::sha256 ? "SHA256" : algorithm.id == oid::sha384 ? "SHA384" : algorithm.id == oid::sha512 ? "SHA512" : nullptr;
}

/// RSASSA-PSS-params: one hash for message and mask, a salt as long as the hash, the default trailer.
const char* pssDigest(QByteArrayView parameters)
{
    const std::optional<Element> sequence = der::only(parameters, der::Sequence);
    if (!sequence)
        return nullptr;
    Reader reader(sequence->value);
    const std::optional<Element> hash = reader.next(der::Context0);
    const std::optional<Element> mask = reader.next(der::Context1);
    const std::optional<Element> salt = reader.next(der::Context2);
    if (!hash || !mask || !salt || !reader.finished())
        return nullptr;
    const char* const name = digestName(hash->value);
    const std::optional<Element> maskSequence = der::only(mask->value, der::Sequence);
    const std::optional<Algorithm> generation = maskSequence ? readAlgorithm(maskSequence->value) : std::nullopt;
    const std::optional<Element> length = der::only(salt->value, der::Integer);
    if (!name || !generation || generation->id != oid::mgf1 || digestName(generation->parameters) != name || !length)
        return nullptr;
    const int expected = QByteArrayView(name) == "SHA256" ? 32 : QByteArrayView(name) == "SHA384" ? 48 : 64;
    return length->value.size() == 1 && length->value[0] == char(expected) ? name : nullptr;
}

SignatureScheme schemeOf(const Algorithm& algorithm, const char* contentDigest)
{
    const auto named = [&](const QByteArray& id) { return algorithm.id == id && plain(algorithm); };
    if (algorithm.id == oid::rsaPss)
        return {SignatureScheme::RsaPss, pssDigest(algorithm.parameters)};
    if (named(oid::rsaEncryption))
        return {SignatureScheme::Rsa, contentDigest};
    if (named(oid::sha256WithRsa) || named(oid::ecdsaWithSha256))
        return {named(oid::sha256WithRsa) ? SignatureScheme::Rsa : SignatureScheme::Ecdsa, "SHA256"};
    if (named(oid::sha384WithRsa) || named(oid::ecdsaWithSha384))
        return {named(oid::sha384WithRsa) ? SignatureScheme::Rsa : SignatureScheme::Ecdsa, "SHA384"};
    if (named(oid::sha512WithRsa) || named(oid::ecdsaWithSha512))
        return {named(oid::sha512WithRsa) ? SignatureScheme::Rsa : SignatureScheme::Ecdsa, "SHA512"};
    return {};
}

bool setOnce(std::optional<QByteArrayView>& place, QByteArrayView value)
{
    if (place)
        return false;
    place = value;
    return true;
}

bool readAttribute(const Element& attribute, std::vector<QByteArrayView>& seen, SignedData& data)
{
    Reader reader(attribute.value);
    const std::optional<Element> id = reader.next(der::ObjectId);
    const std::optional<Element> values = reader.next(der::Set);
    if (attribute.tag != der::Sequence || !id || !values || !reader.finished())
        return false;
    const std::optional<std::vector<Element>> all = der::all(values->value);
    if (!all || all->size() != 1 || std::find(seen.begin(), seen.end(), id->value) != seen.end())
        return false;
    seen.push_back(id->value);
    const Element& value = all->front();
    if (id->value == oid::contentType)
        return value.tag == der::ObjectId && setOnce(data.contentType, value.value);
    if (id->value == oid::messageDigest)
        return value.tag == der::OctetString && setOnce(data.messageDigest, value.value);
    if (id->value == oid::signingCertificateV2)
        return value.tag == der::Sequence && setOnce(data.signingCertificate, value.whole);
    return true;
}

bool readAttributes(const Element& attributes, SignedData& data)
{
    const std::optional<std::vector<Element>> all = der::all(attributes.value);
    std::vector<QByteArrayView> seen;
    if (!all || !std::all_of(all->begin(), all->end(), [&](const Element& one) { return readAttribute(one, seen, data); }))
        return false;
    data.signedAttributes = der::element(der::Set, attributes.value);
    return true;
}

bool isSmallInteger(const std::optional<Element>& element)
{
    return element && element->value.size() == 1 && element->value[0] >= 1 && element->value[0] <= 5;
}

bool readSignerInfo(QByteArrayView content, SignedData& data)
{
    Reader reader(content);
    if (!isSmallInteger(reader.next(der::Integer)))
        return false;
    const std::optional<Element> byKeyId = reader.optional(der::Implicit0);
    const std::optional<Element> id = byKeyId ? byKeyId : reader.next(der::Sequence);
    const std::optional<Element> digest = reader.next(der::Sequence);
    const std::optional<Element> attributes = reader.next(der::Context0);
    const std::optional<Element> algorithm = reader.next(der::Sequence);
    const std::optional<Element> signature = reader.next(der::OctetString);
    reader.optional(der::Context1); // unsigned attributes prove nothing by themselves
    if (!id || !digest || !attributes || !algorithm || !signature || !reader.finished())
        return false;
    const std::optional<Algorithm> scheme = readAlgorithm(algorithm->value);
    if (!scheme || !readAttributes(*attributes, data))
        return false;
    data.signerId = id->whole;
    data.digest = digestName(digest->whole);
    data.scheme = schemeOf(*scheme, data.digest);
    data.signature = signature->value;
    return true;
}

bool readCertificates(const std::optional<Element>& set, SignedData& data)
{
    if (!set)
        return true;
    const std::optional<std::vector<Element>> all = der::all(set->value);
    if (!all)
        return false;
    for (const Element& one : *all) {
        if (one.tag != der::Sequence)
            return false;
        data.certificates.push_back(one.whole);
    }
    return true;
}

bool isDetachedData(const std::optional<Element>& content)
{
    const std::optional<Element> type = content ? der::only(content->value, der::ObjectId) : std::nullopt;
    return type && type->value == oid::data;
}

bool readContent(QByteArrayView content, SignedData& data)
{
    Reader reader(content);
    if (!isSmallInteger(reader.next(der::Integer)) || !reader.next(der::Set) || !isDetachedData(reader.next(der::Sequence)))
        return false;
    const std::optional<Element> certificates = reader.optional(der::Context0);
    reader.optional(der::Context1); // revocation lists are taken from the verifier's own places only
    const std::optional<Element> signers = reader.next(der::Set);
    const std::optional<Element> signer = signers ? der::only(signers->value, der::Sequence) : std::nullopt;
    return reader.finished() && signer && readCertificates(certificates, data) && readSignerInfo(signer->value, data);
}

} // namespace

const char* digestName(QByteArrayView algorithm)
{
    const std::optional<Element> sequence = der::only(algorithm, der::Sequence);
    const std::optional<Algorithm> read = sequence ? readAlgorithm(sequence->value) : std::nullopt;
    return read ? digestOf(*read) : nullptr;
}

std::optional<SignedData> readSignedData(QByteArrayView cms)
{
    const std::optional<Element> info = der::only(cms, der::Sequence);
    if (!info)
        return {};
    Reader reader(info->value);
    const std::optional<Element> type = reader.next(der::ObjectId);
    const std::optional<Element> content = reader.next(der::Context0);
    if (!type || type->value != oid::signedData || !content || !reader.finished())
        return {};
    const std::optional<Element> sequence = der::only(content->value, der::Sequence);
    SignedData data;
    if (!sequence || !readContent(sequence->value, data))
        return {};
    return data;
}

QByteArray issuerAndSerialOf(QByteArrayView certificate)
{
    const std::optional<Element> whole = der::only(certificate, der::Sequence);
    Reader outer(whole ? whole->value : QByteArrayView());
    const std::optional<Element> body = outer.next(der::Sequence);
    Reader reader(body ? body->value : QByteArrayView());
    reader.optional(der::Context0);
    const std::optional<Element> serial = reader.next(der::Integer);
    reader.next(der::Sequence);
    const std::optional<Element> issuer = reader.next(der::Sequence);
    if (!serial || !issuer)
        return {};
    return der::constructed(der::Sequence, {issuer->whole.toByteArray(), serial->whole.toByteArray()});
}

} // namespace ungcuu::sign
