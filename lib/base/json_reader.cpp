// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical_json.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace ungcuu::base {
namespace {

constexpr int deepest = 32;

Error refused(const char* why)
{
    return {QByteArray("json.") + why,
            QCoreApplication::translate("base", "Dữ liệu JSON không dùng được (%1).").arg(QLatin1String(why))};
}

bool validUtf8(QByteArrayView text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    // The decoder drops a leading byte order mark, which is no JSON either.
    return !decoder.hasError() && !text.startsWith("\xef\xbb\xbf") && (decoded.isEmpty() == text.isEmpty());
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Recursive descent over valid UTF-8. The first trouble is kept and everything after it answers false.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    Result<Json> read()
    {
        Json value;
        skipSpace();
        if (!readValue(value, 0))
            return refused(m_trouble);
        skipSpace();
        if (m_at != m_end)
            return refused("trailing");
        return value;
    }

private:
    bool fail(const char* why)
    {
        m_trouble = why;
        return false;
    }
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QByteArrayView word)
    {
        if (m_end - m_at < word.size() || !std::equal(word.begin(), word.end(), m_at))
            return false;
        m_at += word.size();
        return true;
    }
    bool takeSeparated(char c)
    {
        skipSpace();
        const bool taken = take(c);
        skipSpace();
        return taken;
    }

    bool readValue(Json& value, int depth);
    bool readObject(Json& value, int depth);
    bool readArray(Json& value, int depth);
    bool readNumber(Json& value);
    bool readString(QByteArray& text);
    bool readEscape(QByteArray& text);
    bool readUnicode(QByteArray& text);
    bool readUnit(char32_t& unit);

    const char* m_at;
    const char* m_end;
    const char* m_trouble = "syntax";
};

bool Reader::readValue(Json& value, int depth)
{
    if (depth > deepest)
        return fail("depth");
    if (take('{'))
        return readObject(value, depth);
    if (take('['))
        return readArray(value, depth);
    if (take('"')) {
        QByteArray text;
        if (!readString(text))
            return false;
        value = Json::fromUtf8(std::move(text));
        return true;
    }
    if (takeWord("true") || takeWord("false")) {
        value = Json::fromBool(m_at[-2] == 'u');
        return true;
    }
    return takeWord("null") ? fail("null") : readNumber(value);
}

bool Reader::readObject(Json& value, int depth)
{
    Json::Object object;
    bool more = !takeSeparated('}');
    while (more) {
        QByteArray key;
        if (!take('"') || !readString(key) || !takeSeparated(':'))
            return false;
        if (std::any_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7e; }))
            return fail("key");
        Json member;
        if (!readValue(member, depth + 1))
            return false;
        const size_t before = object.size();
        object.emplace_hint(object.end(), std::move(key), std::move(member));   // keys mostly come in order
        if (object.size() == before)
            return fail("repeated-key");
        more = takeSeparated(',');
        if (!more && !take('}'))
            return false;
    }
    value = Json(std::move(object));
    return true;
}

bool Reader::readArray(Json& value, int depth)
{
    Json::Array array;
    bool more = !takeSeparated(']');
    while (more) {
        Json item;
        if (!readValue(item, depth + 1))
            return false;
        array.push_back(std::move(item));
        more = takeSeparated(',');
        if (!more && !take(']'))
            return false;
    }
    value = Json(std::move(array));
    return true;
}

bool Reader::readNumber(Json& value)
{
    const char* const first = m_at;
    qint64 number = 0;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9') {
        number = number * 10 + (*m_at++ - '0');
        if (number > Json::largestInteger)
            return fail("number");
    }
    const bool padded = m_at - first > 1 && *first == '0';
    const bool continues = m_at != m_end && (*m_at == '.' || *m_at == 'e' || *m_at == 'E');
    if (m_at == first)
        return fail(m_at != m_end && *m_at == '-' ? "number" : "syntax");
    if (padded || continues)
        return fail("number");
    value = Json(number);
    return true;
}

bool Reader::readString(QByteArray& text)
{
    const auto ends = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    while (true) {
        const char* const plain = std::find_if(m_at, m_end, ends);
        text.append(m_at, plain - m_at);
        m_at = plain;
        if (m_at == m_end || *m_at == '"')
            return take('"');
        if (*m_at != '\\')
            return fail("control");
        if (!readEscape(text))
            return false;
    }
}

bool Reader::readEscape(QByteArray& text)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    ++m_at;
    if (take('u'))
        return readUnicode(text);
    const qsizetype which = m_at == m_end ? -1 : letters.indexOf(*m_at);
    if (which < 0)
        return fail("escape");
    text += meanings[which];
    ++m_at;
    return true;
}

bool Reader::readUnit(char32_t& unit)
{
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = m_at == m_end ? -1 : hexDigit(*m_at++);
        if (digit < 0)
            return fail("escape");
        unit = unit * 16 + char32_t(digit);
    }
    return true;
}

bool Reader::readUnicode(QByteArray& text)
{
    char32_t unit = 0;
    char32_t low = 0;
    if (!readUnit(unit))
        return false;
    if (QChar::isLowSurrogate(unit))
        return fail("surrogate");
    if (QChar::isHighSurrogate(unit)) {
        if (!takeWord("\\u") || !readUnit(low) || !QChar::isLowSurrogate(low))
            return fail("surrogate");
        unit = QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
    }
    text += QString::fromUcs4(&unit, 1).toUtf8();
    return true;
}

} // namespace

Result<Json> readJson(QByteArrayView text, qsizetype limit)
{
    if (text.size() > limit)
        return refused("too-large");
    if (!validUtf8(text))
        return refused("utf8");
    return Reader(text).read();
}

Result<Json> readCanonicalJson(QByteArrayView text, qsizetype limit)
{
    if (isCanonicalJson(text, limit))
        return Reader(text).read();
    const Result<Json> value = readJson(text, limit);
    return value ? refused("not-canonical") : value.error();
}

} // namespace ungcuu::base
