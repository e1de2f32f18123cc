// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

/// Canonical JSON (json.h) looked at where it stands: one walk over its bytes, no value made and nothing written again.
namespace ungcuu::base {

/// Whether `text` is, byte for byte, what canonicalJson() writes for some value of the profile. Exactly the texts for
/// which readJson() gives a value whose canonicalJson() is the text again.
bool isCanonicalJson(QByteArrayView text, qsizetype limit = 64 * 1024);

/// One member of an object: its key without quotes but still escaped, and the bytes of its value. Views into the text.
struct JsonMember {
    QByteArrayView key;
    QByteArrayView value;
};

/// The members of an object in canonical JSON, keys ascending; nothing where the text is not canonical, or no object.
std::optional<std::vector<JsonMember>> canonicalMembers(QByteArrayView text, qsizetype limit = 64 * 1024);

/// Of the value of a member or an item, or of nothing: the answer is then nothing too.
///
/// What stands between the quotes of a string that needs no escape; null for every other value.
QByteArrayView plainString(QByteArrayView value);
/// The UTF-8 of a canonical string; nothing for a value of another kind.
std::optional<QByteArray> canonicalString(QByteArrayView value);
/// A canonical integer; nothing for a value of another kind.
std::optional<qint64> canonicalInteger(QByteArrayView value);
/// The items of a canonical array; nothing for a value of another kind.
std::optional<std::vector<QByteArrayView>> canonicalItems(QByteArrayView value);

} // namespace ungcuu::base
