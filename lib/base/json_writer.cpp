// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON, RFC 8785 in the profile of json.h:
//   value   = string | integer | "true" | "false" | array | object
//   object  = "{" [ string ":" value *( "," string ":" value ) ] "}"     keys ASCII, ascending by byte, none twice
//   array   = "[" [ value *( "," value ) ] "]"
//   integer = "0" | digit1-9 *digit                                       ≤ 9007199254740991
//   string  = %x22 *char %x22
//   char    = \" | \\ | \b | \t | \n | \f | \r | \u00 2(lower-case hex)   for other characters below U+0020
//           | any other character as its UTF-8 bytes                      never normalised
// Keys are ASCII, so the byte order of std::map is the UTF-16 order the RFC asks for.
#include "base/json.h"

#include "base/utf8.h"

namespace ungcuu::base {
namespace {

QByteArray escape(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\t': return "\\t";
    case '\n': return "\\n";
    case '\f': return "\\f";
    case '\r': return "\\r";
    default: return "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
    }
}

bool plain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void write(QByteArray& out, const Json& value);

void writeArray(QByteArray& out, const Json::Array& array)
{
    out += '[';
    for (size_t i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, array[i]);
    }
    out += ']';
}

void writeObject(QByteArray& out, const Json::Object& object)
{
    char separator = '{';
    if (object.empty())
        out += separator;
    for (const auto& [key, value] : object) {
        out += std::exchange(separator, ',');
        appendJsonString(out, key);
        out += ':';
        write(out, value);
    }
    out += '}';
}

void write(QByteArray& out, const Json& value)
{
    if (const auto* text = value.utf8())
        appendJsonString(out, *text);
    else if (const auto* number = value.integer())
        out += QByteArray::number(*number);
    else if (const auto* truth = value.boolean())
        out += *truth ? "true" : "false";
    else if (const auto* array = value.array())
        writeArray(out, *array);
    else
        writeObject(out, *value.object());
}

} // namespace

Json::Json(qint64 value)
    : m_value(value)
{
    Q_ASSERT(value >= 0 && value <= largestInteger);
}

void appendJsonString(QByteArray& out, QByteArrayView utf8)
{
    out += '"';
    auto from = utf8.begin();
    while (from != utf8.end()) {
        const auto to = std::find_if_not(from, utf8.end(), plain);
        out.append(from, to - from);
        from = to;
        if (from != utf8.end())
            out += escape(*from++);
    }
    out += '"';
}

void appendJsonString(QByteArray& out, QStringView text)
{
    const qsizetype begin = out.size();
    out.resize(begin + 2 + 3 * text.size());
    char* to = out.data() + begin;
    *to++ = '"';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (c.isSurrogate() || (unit < 0x80 && !plain(static_cast<char>(unit)))) {
            out.truncate(begin);
            return appendJsonString(out, text.toUtf8());
        }
        to = putUtf8(unit, to);
    }
    *to++ = '"';
    out.truncate(to - out.constData());
}

QByteArray canonicalJson(const Json& value)
{
    QByteArray out;
    out.reserve(1024);   // most records are smaller
    write(out, value);
    return out;
}

} // namespace ungcuu::base
