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
    look(canonical);
    if (m_good && !format.isEmpty())
        require(text("format") == format);
}

Fields::Fields(const Json::Object& object)
    : m_own(base::canonicalJson(object))
{
    look(m_own);
}

void Fields::look(QByteArrayView canonical)
{
    std::optional<std::vector<base::JsonMember>> members = base::canonicalMembers(canonical);
    require(members.has_value());
    m_members = std::move(members).value_or(std::vector<base::JsonMember>());
    m_left = m_members.size();
}

QByteArrayView Fields::take(const char* key)
{
    const QByteArrayView wanted(key);
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const base::JsonMember& member) { return member.key == wanted; });
    require(found != m_members.end());
    if (found == m_members.end())
        return {};
    found->key = {};
    --m_left;
    return found->value;
}

QByteArray Fields::text(const char* key, qsizetype longest)
{
    std::optional<QByteArray> utf8 = base::canonicalString(take(key));
    require(utf8 && utf8->size() <= longest);
    return std::move(utf8).value_or(QByteArray());
}

QByteArrayView Fields::plainText(const char* key)
{
    const QByteArrayView inner = base::plainString(take(key));
    require(!inner.isNull());
    return inner;
}

qint64 Fields::integer(const char* key)
{
    const std::optional<qint64> number = base::canonicalInteger(take(key));
    require(number.has_value());
    return number.value_or(0);
}

std::optional<Sha256> Fields::optionalHash(const char* key)
{
    const QByteArrayView hex = plainText(key);
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
    const std::optional<std::vector<QByteArrayView>> items = base::canonicalItems(take(key));
    require(items.has_value());
    Hashes hashes;
    for (const QByteArrayView item : items.value_or(std::vector<QByteArrayView>())) {
        const std::optional<Sha256> hash = Sha256::fromHex(base::plainString(item));
        require(hash && (hashes.empty() || hashes.back() < *hash));
        hashes.push_back(hash.value_or(Sha256()));
    }
    return hashes;
}

Uuid Fields::uuid(const char* key)
{
    const std::optional<Uuid> uuid = Uuid::fromText(plainText(key));
    require(uuid.has_value());
    return uuid.value_or(Uuid());
}

Json::Array Fields::array(const char* key)
{
    const base::Result<Json> value = base::readJson(take(key));
    require(value && value->array());
    return value && value->array() ? *value->array() : Json::Array();
}

Json::Object Fields::object(const char* key)
{
    const base::Result<Json> value = base::readJson(take(key));
    require(value && value->object());
    return value && value->object() ? *value->object() : Json::Object();
}

base::Error malformed(const char* what)
{
    return {"record.malformed", QCoreApplication::translate("review", "Kho dữ liệu có một bản ghi không đúng khuôn dạng (%1).")
                                    .arg(QLatin1String(what))};
}

} // namespace ungcuu::review
