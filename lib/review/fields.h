// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/canonical_json.h"
#include "base/json.h"
#include "base/sha256.h"
#include "base/uuid.h"

#include <optional>
#include <vector>

namespace ungcuu::review {

using Hashes = std::vector<base::Sha256>;

/// "" or the 64 digits.
base::Json hashField(const std::optional<base::Sha256>& hash);
base::Json hashesField(const Hashes& hashes);
base::Json textField(const QByteArray& ascii);

/// Takes the fields out of a stored object whose keys are all known beforehand. The first missing or unfit field, and
/// any field left over, makes `complete` false; values read until then mean nothing.
class Fields
{
public:
    /// From canonical bytes, which must live as long as this; `format` is what the key "format" must say, where the
    /// object has one.
    explicit Fields(QByteArrayView canonical, QByteArrayView format = {});
    explicit Fields(const base::Json::Object& object);

    QByteArray text(const char* key, qsizetype longest = 48 * 1024);
    QString words(const char* key) { return QString::fromUtf8(text(key)); }
    qint64 integer(const char* key);
    base::Sha256 hash(const char* key);
    std::optional<base::Sha256> optionalHash(const char* key);
    /// Ascending, none twice: a set has one spelling.
    Hashes sortedHashes(const char* key);
    base::Uuid uuid(const char* key);
    base::Json::Array array(const char* key);
    base::Json::Object object(const char* key);

    void require(bool condition) { m_good = m_good && condition; }
    bool complete() const { return m_good && m_left == 0; }

private:
    void look(QByteArrayView canonical);
    /// The bytes of the value; empty where the field is missing or was taken.
    QByteArrayView take(const char* key);
    /// What stands between the quotes of a string without escapes; empty for any other value, which is then unfit.
    QByteArrayView plainText(const char* key);

    QByteArray m_own;   ///< what the members lie in, where no one else keeps it
    std::vector<base::JsonMember> m_members;   ///< a member that was taken has no key any more
    size_t m_left = 0;
    bool m_good = true;
};

/// What every reader of a stored object answers when its bytes are not one: code "record.malformed".
base::Error malformed(const char* what);

} // namespace ungcuu::review
