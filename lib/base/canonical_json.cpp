// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar stands in json_writer.cpp. A string has one spelling, so two keys are the same only when their bytes are;
// their order is that of what the bytes mean, because an escape («\n») sorts otherwise than the backslash it begins with.
#include "base/canonical_json.h"

#include "base/json.h"
#include "base/utf8.h"

#include <charconv>

namespace ungcuu::base {
namespace {

constexpr int deepest = 32;

bool plain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

bool escaped(QByteArrayView inner)
{
    return inner.contains('\\');
}

/// What a canonical string means; `inner` is what stands between its quotes.
QByteArray meaningOf(QByteArrayView inner)
{
    if (!escaped(inner))
        return inner.toByteArray();
    const QByteArray quoted = '"' + inner.toByteArray() + '"';
    return *readJson(quoted, quoted.size())->utf8();
}

bool ascending(QByteArrayView before, QByteArrayView key)
{
    if (!escaped(before) && !escaped(key))
        return before < key;
    return meaningOf(before) < meaningOf(key);
}

/// One walk over the bytes. Every `skip` answers false at the first byte that the writer would not have written there,
/// and leaves the place behind what it accepted.
class Walk
{
public:
    explicit Walk(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool skipValue(int depth = 0);
    /// Of an object, after its "{".
    template <class Found> bool skipMembers(int depth, Found found);
    /// Of an array, after its "[".
    template <class Found> bool skipItems(int depth, Found found);
    bool take(char c)
    {
        const bool there = m_at != m_end && *m_at == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool atEnd() const { return m_at == m_end; }

private:
    bool takeWord(QByteArrayView word)
    {
        const bool there = m_end - m_at >= word.size() && std::equal(word.begin(), word.end(), m_at);
        m_at += there ? word.size() : 0;
        return there;
    }
    bool skipString();
    bool skipEscape();
    bool skipKey(QByteArrayView& key);
    bool skipInteger();

    const char* m_at;
    const char* m_end;
};

bool Walk::skipValue(int depth)
{
    if (depth > deepest)
        return false;
    const auto ignore = [](const auto&...) {};
    if (take('"'))
        return skipString();
    if (take('{'))
        return skipMembers(depth, ignore);
    if (take('['))
        return skipItems(depth, ignore);
    return takeWord("true") || takeWord("false") || skipInteger();
}

template <class Found> bool Walk::skipMembers(int depth, Found found)
{
    std::optional<QByteArrayView> before;
    bool more = !take('}');
    while (more) {
        QByteArrayView key;
        if (!skipKey(key) || (before && !ascending(*before, key)))
            return false;
        const char* const value = m_at;
        if (!skipValue(depth + 1))
            return false;
        found(key, QByteArrayView(value, m_at));
        before = key;
        more = take(',');
        if (!more && !take('}'))
            return false;
    }
    return true;
}

template <class Found> bool Walk::skipItems(int depth, Found found)
{
    bool more = !take(']');
    while (more) {
        const char* const item = m_at;
        if (!skipValue(depth + 1))
            return false;
        found(QByteArrayView(item, m_at));
        more = take(',');
        if (!more && !take(']'))
            return false;
    }
    return true;
}

bool Walk::skipKey(QByteArrayView& key)
{
    const char* const first = m_at + 1;
    if (!take('"') || !skipString())
        return false;
    key = QByteArrayView(first, m_at - 1);
    return std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x7e; }) && take(':');
}

bool Walk::skipString()
{
    while (true) {
        m_at = std::find_if_not(m_at, m_end, plain);
        if (take('"'))
            return true;
        if (!take('\\') || !skipEscape())
            return false;
    }
}

/// The short escapes, and «\u00» with two lower-case digits for the control characters that have no short one.
bool Walk::skipEscape()
{
    static constexpr QByteArrayView letters = "\"\\bfnrt";
    static constexpr QByteArrayView shorter = "89acd";   // the last digits of \b \t \n \f \r
    if (m_at != m_end && letters.contains(*m_at)) {
        ++m_at;
        return true;
    }
    if (!takeWord("u00") || m_end - m_at < 2)
        return false;
    const char high = *m_at++;
    const char low = *m_at++;
    const bool digit = (low >= '0' && low <= '9') || (low >= 'a' && low <= 'f');
    return digit && (high == '1' || (high == '0' && !shorter.contains(low)));
}

bool Walk::skipInteger()
{
    const char* const first = m_at;
    qint64 number = 0;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && number <= Json::largestInteger)
        number = number * 10 + (*m_at++ - '0');
    const bool padded = m_at - first > 1 && *first == '0';
    return m_at != first && !padded && number <= Json::largestInteger;
}

bool readable(QByteArrayView text, qsizetype limit)
{
    return text.size() <= limit && firstInvalidByte(text) < 0;
}

} // namespace

bool isCanonicalJson(QByteArrayView text, qsizetype limit)
{
    Walk walk(text);
    return readable(text, limit) && walk.skipValue() && walk.atEnd();
}

std::optional<std::vector<JsonMember>> canonicalMembers(QByteArrayView text, qsizetype limit)
{
    std::vector<JsonMember> members;
    members.reserve(20);   // the longest record has 17
    Walk walk(text);
    const auto collect = [&](QByteArrayView key, QByteArrayView value) { members.push_back({key, value}); };
    const bool whole = readable(text, limit) && walk.take('{') && walk.skipMembers(0, collect) && walk.atEnd();
    return whole ? std::optional(std::move(members)) : std::nullopt;
}

QByteArrayView plainString(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return {};
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    return escaped(inner) ? QByteArrayView() : inner;
}

std::optional<QByteArray> canonicalString(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return {};
    return meaningOf(value.sliced(1, value.size() - 2));
}

std::optional<qint64> canonicalInteger(QByteArrayView value)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(value.begin(), value.end(), number);
    return error == std::errc() && end == value.end() ? std::optional(number) : std::nullopt;
}

std::optional<std::vector<QByteArrayView>> canonicalItems(QByteArrayView value)
{
    std::vector<QByteArrayView> items;
    Walk walk(value);
    const bool array = walk.take('[') && walk.skipItems(0, [&](QByteArrayView item) { items.push_back(item); });
    return array ? std::optional(std::move(items)) : std::nullopt;
}

} // namespace ungcuu::base
