// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <map>
#include <variant>
#include <vector>

namespace ungcuu::base {

/// A JSON value of the narrow profile in which records are kept: strings, integers 0 … 2^53−1, booleans, arrays and
/// objects with ASCII keys. No null, no fraction, no negative number. A string is kept as valid UTF-8, as it was typed.
class Json
{
public:
    using Array = std::vector<Json>;
    using Object = std::map<QByteArray, Json>;
    static constexpr qint64 largestInteger = (qint64(1) << 53) - 1;

    Json() : m_value(Object()) {}
    Json(Object value) : m_value(std::move(value)) {}
    Json(Array value) : m_value(std::move(value)) {}
    /// Requires 0 ≤ value ≤ largestInteger.
    Json(qint64 value);
    Json(const QString& text) : m_value(text.toUtf8()) {}
    /// Requires valid UTF-8.
    static Json fromUtf8(QByteArray text) { return Json(Value(std::move(text))); }
    static Json fromBool(bool value) { return Json(Value(value)); }

    /// The half asked for, or nothing when the value is of another kind.
    const QByteArray* utf8() const { return std::get_if<QByteArray>(&m_value); }
    const qint64* integer() const { return std::get_if<qint64>(&m_value); }
    const bool* boolean() const { return std::get_if<bool>(&m_value); }
    const Array* array() const { return std::get_if<Array>(&m_value); }
    const Object* object() const { return std::get_if<Object>(&m_value); }
    Object* object() { return std::get_if<Object>(&m_value); }

    friend bool operator==(const Json&, const Json&) = default;

private:
    using Value = std::variant<QByteArray, qint64, bool, Array, Object>;
    explicit Json(Value value) : m_value(std::move(value)) {}
    Value m_value;
};

/// Reads any JSON text (RFC 8259) whose values fit the profile; white space may stand between tokens.
/// Refused, with code "json.<why>": what is not UTF-8, a lone surrogate, a repeated or non-ASCII key, null, a fraction,
/// an exponent, a negative or larger number, NaN, more than 32 levels, more than `limit` bytes, anything after the value.
Result<Json> readJson(QByteArrayView text, qsizetype limit = 64 * 1024);

/// Reads canonical JSON: as readJson, and writing the value again gives the same bytes, else "json.not-canonical".
Result<Json> readCanonicalJson(QByteArrayView text, qsizetype limit = 64 * 1024);

/// RFC 8785 (JCS): no white space, keys in order, the shortest escapes, integers in plain decimal digits.
QByteArray canonicalJson(const Json& value);

/// For who writes canonical JSON without making a value of it: this string as it stands there, quotes included.
void appendJsonString(QByteArray& out, QByteArrayView utf8);
/// The same of `text.toUtf8()`.
void appendJsonString(QByteArray& out, QStringView text);

} // namespace ungcuu::base
