// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/fields.h"

#include <QCoreApplication>

namespace ungcuu::review {

using base::Json;
using base::Sha256;
using base::Uuid;

Json hashField(const std::optional<Sha256>& hash)
{
    return Json::fromUtf8(hash ? hash->hex() : QByteArray());
}

Json hashesField(const Hashes& hashes)
{
    Json::Array array;
    for (const Sha256& hash : hashes)
        array.push_back(hashField(hash));
    return array;
}

Json textField(const QByteArray& ascii)
{
    return Json::fromUtf8(ascii);
}

Fields::Fields(QByteArrayView canonical, QByteArrayView format)
{
    base::Result<Json> value = base::readCanonicalJson(canonical);
    if (!value || !value->object()) {
        m_good = false;
        return;
    }
    m_object = std::move(*value->object());
    if (!format.isEmpty())
        require(text("format") == format);
}

std::optional<Json> Fields::take(const char* key)
{
    auto node = m_object.extract(QByteArray::fromRawData(key, qsizetype(qstrlen(key))));
    if (node.empty()) {
        m_good = false;
        return {};
    }
    return std::move(node.mapped());
}

QByteArray Fields::text(const char* key, qsizetype longest)
{
    const std::optional<Json> value = take(key);
    const QByteArray* const utf8 = value ? value->utf8() : nullptr;
    require(utf8 && utf8->size() <= longest);
    return utf8 ? *utf8 : QByteArray();
}

qint64 Fields::integer(const char* key)
{
    const std::optional<Json> value = take(key);
    const qint64* const number = value ? value->integer() : nullptr;
    require(number);
    return number ? *number : 0;
}

std::optional<Sha256> Fields::optionalHash(const char* key)
{
    const QByteArray hex = text(key);
    const std::optional<Sha256> hash = Sha256::fromHex(hex);
    require(hash || hex.isEmpty());
    return hash;
}

Sha256 Fields::hash(const char* key)
{
    const std::optional<Sha256> hash = optionalHash(key);
    require(hash.has_value());
    return hash.value_or(Sha256());
}

Hashes Fields::sortedHashes(const char* key)
{
    Hashes hashes;
    for (const Json& item : array(key)) {
        const std::optional<Sha256> hash = item.utf8() ? Sha256::fromHex(*item.utf8()) : std::nullopt;
        require(hash && (hashes.empty() || hashes.back() < *hash));
        hashes.push_back(hash.value_or(Sha256()));
    }
    return hashes;
}

Uuid Fields::uuid(const char* key)
{
    const std::optional<Uuid> uuid = Uuid::fromText(text(key));
    require(uuid.has_value());
    return uuid.value_or(Uuid());
}

Json::Array Fields::array(const char* key)
{
    const std::optional<Json> value = take(key);
    require(value && value->array());
    return value && value->array() ? *value->array() : Json::Array();
}

Json::Object Fields::object(const char* key)
{
    const std::optional<Json> value = take(key);
    require(value && value->object());
    return value && value->object() ? *value->object() : Json::Object();
}

base::Error malformed(const char* what)
{
    return {"record.malformed", QCoreApplication::translate("review", "Kho dữ liệu có một bản ghi không đúng khuôn dạng (%1).")
                                    .arg(QLatin1String(what))};
}

} // namespace ungcuu::review
