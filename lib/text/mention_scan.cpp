// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mention_scan.h"

#include "base/utf8.h"
#include "text/inlines.h"

#include <QCoreApplication>
#include <array>

namespace ungcuu::text {
namespace {

/// Bytes at which the scan must look closer.
constexpr std::array<bool, 256> specialBytes()
{
    std::array<bool, 256> special{};
    for (const char c : {'@', '{', '`', '\\', '_', '~', '<', '('})
        special[static_cast<unsigned char>(c)] = true;
    return special;
}
constexpr std::array<bool, 256> special = specialBytes();

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class InlineScan
{
public:
    InlineScan(Reading& reading, Span text) : m_reading(reading), m_source(reading.source), m_text(text) {}

    void run()
    {
        for (qsizetype at = m_text.begin; at < m_text.end;) {
            if (special[static_cast<unsigned char>(m_source[at])])
                at = look(at);
            else
                ++at;
        }
    }

private:
    qsizetype look(qsizetype at)
    {
        switch (m_source[at]) {
        case '@': return mention(at);
        case '{': return placeholder(at);
        case '`': return code(at);
        case '\\': return at + 2;
        case '_': return pair(at, m_underscore, at + run(at));
        case '~': return run(at) > 2 ? at + run(at) : pair(at, m_tilde, at + run(at));
        case '(': return bracketStar(at);
        case '<': return tag(at);
        default: return at + 1;
        }
    }

    qsizetype run(qsizetype at) const
    {
        qsizetype length = 0;
        while (at + length < m_text.end && m_source[at + length] == m_source[at])
            ++length;
        return length;
    }

    qsizetype mention(qsizetype at)
    {
        const qsizetype end = mentionEnd(m_source, m_text.begin, at, m_text.end);
        if (end < 0)
            return at + 1;
        const Span slug{at + 1, end};
        m_reading.scenario.mentions.push_back({{slug, m_reading.symbols.of(m_reading.bytes(slug))}, {at, end}});
        return end;
    }

    qsizetype placeholder(qsizetype at)
    {
        if (at > m_text.begin && m_source[at - 1] == '$')
            return at + 1;
        const qsizetype end = placeholderEnd(m_source, at, m_text.end);
        if (end < 0)
            return at + 1;
        const PlaceholderParts parts = placeholderParts(m_source, {at + 1, end - 1});
        std::vector<model::Extra>& extras = m_reading.scenario.extras;
        const auto begin = qint32(extras.size());
        for (const auto& option : parts.options)
            extras.push_back({option.key, option.value});
        const qint32 symbol = m_reading.symbols.ofId(m_reading.bytes(parts.head));
        m_reading.scenario.placeholders.push_back(
            {{parts.head, symbol}, parts.argument, {begin, qint32(extras.size())}, {at, end}});
        return end;
    }

    qsizetype code(qsizetype at)
    {
        const qsizetype length = run(at);
        if (length == m_unclosed)
            return at + length;
        for (qsizetype close = at + length; close < m_text.end; ++close) {
            if (m_source[close] != '`')
                continue;
            const qsizetype ticks = run(close);
            if (ticks == length)
                return close + length;
            close += ticks - 1;
        }
        m_unclosed = length;
        return at + length;
    }

    struct Mark {
        qsizetype at = -1;
        qsizetype length = 0;
    };

    bool isText(qsizetype at) const
    {
        return at >= m_text.begin && at < m_text.end && !isSpace(m_source[at]) && !terminatorLength(m_source, at);
    }
    bool isWord(qsizetype at) const
    {
        const char c = isText(at) ? m_source[at] : ' ';
        return isAsciiLetter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    }

    /// Two marks of a kind: a viewer may take them for emphasis or a strike. "_" works at a word's edges only.
    qsizetype pair(qsizetype at, Mark& opener, qsizetype end)
    {
        const bool tilde = m_source[at] == '~';
        const bool closes = isText(at - 1) && (tilde || !isWord(end));
        const bool opens = isText(end) && (tilde || !isWord(at - 1));
        if (opener.at >= 0 && closes && opener.length == end - at) {
            complainPair(opener.at, at, end);
            opener = {};
        } else if (opens) {
            opener = {at, end - at};
        }
        return end;
    }

    void complainPair(qsizetype open, qsizetype close, qsizetype end)
    {
        model::TextEdits edits;
        for (qsizetype mark = open; mark < open + (end - close); ++mark)
            edits.push_back(insertion(mark, "\\"));
        for (qsizetype mark = close; mark < end; ++mark)
            edits.push_back(insertion(mark, "\\"));
        eaten({open, end}, std::move(edits));
    }

    /// "(*) … (*)"
    qsizetype bracketStar(qsizetype at)
    {
        if (!m_source.sliced(at, m_text.end - at).startsWith("(*)"))
            return at + 1;
        if (m_star >= 0)
            eaten({m_star, at + 3}, {insertion(m_star + 1, "\\"), insertion(at + 1, "\\")});
        m_star = m_star >= 0 ? -1 : at;
        return at + 3;
    }

    /// "<tên>" looks like HTML to a viewer.
    qsizetype tag(qsizetype at)
    {
        qsizetype next = at + 1;
        if (next < m_text.end && m_source[next] == '/')
            ++next;
        if (next >= m_text.end || !isAsciiLetter(m_source[next]) || isBreak(at))
            return at + 1;
        while (next < m_text.end && m_source[next] != '>' && m_source[next] != '<' && next - at < 80
               && !terminatorLength(m_source, next))
            ++next;
        if (next < m_text.end && m_source[next] == '>')
            eaten({at, next + 1}, {insertion(at, "\\")});
        return next;
    }

    bool isBreak(qsizetype at) const
    {
        const QByteArrayView rest = m_source.sliced(at, m_text.end - at);
        return rest.startsWith("<br>") || rest.startsWith("<br/>") || rest.startsWith("<br />");
    }

    void eaten(Span span, model::TextEdits edits)
    {
        model::Finding& found = m_reading.complain(Code::Eaten, span, m_reading.shortWords(span));
        found.fixes.push_back({QCoreApplication::translate("text", "Giữ nguyên ký hiệu"), std::move(edits)});
    }

    Reading& m_reading;
    QByteArrayView m_source;
    Span m_text;
    Mark m_underscore;
    Mark m_tilde;
    qsizetype m_star = -1;
    qsizetype m_unclosed = 0;
};

/// Where a mention at `at` ends when it is `slug` (folded, with spaces), or −1.
qsizetype slugEnd(const Reading& reading, qsizetype at, QStringView slug)
{
    const qsizetype limit = std::min(reading.source.size(), at + slug.size() * 6 + 8);
    qsizetype words = 1 + std::count(slug.begin(), slug.end(), u' ');
    qsizetype end = at;
    while (end < limit && words > 0) {
        while (end < limit && isSpace(reading.at(end)))
            ++end;
        while (end < limit) {
            const auto point = base::codePointAt(reading.source.data() + end, reading.source.data() + limit);
            if (!point.valid || !(QChar::isLetterOrNumber(point.code) || QChar::isMark(point.code) || point.code == '-'))
                break;
            end += point.length;
        }
        --words;
    }
    return base::folded(reading.bytes({at, end})) == slug ? end : -1;
}

/// The slug that a whole value is, or −1.
qint32 spacedSlug(const Reading& reading, Span text, const std::vector<qint32>& spaced)
{
    const QString word = base::folded(reading.bytes(text));
    const auto found = std::find_if(spaced.begin(), spaced.end(),
                                    [&](qint32 symbol) { return reading.scenario.symbols[size_t(symbol)] == word; });
    return found == spaced.end() ? -1 : *found;
}

} // namespace

void scanInline(Reading& reading, Span text)
{
    InlineScan(reading, text).run();
}

void widenMentions(Reading& reading)
{
    std::vector<qint32> spaced;
    for (const model::Role& role : reading.scenario.roles) {
        if (role.slug.symbol >= 0 && reading.scenario.symbols[size_t(role.slug.symbol)].contains(u' '))
            spaced.push_back(role.slug.symbol);
    }
    if (spaced.empty() || spaced.size() > 64)
        return;
    const auto length = [&](qint32 symbol) { return reading.scenario.symbols[size_t(symbol)].size(); };
    std::stable_sort(spaced.begin(), spaced.end(), [&](qint32 a, qint32 b) { return length(a) > length(b); });
    for (model::Value& value : reading.scenario.values) {
        if (value.symbol < 0 && reading.at(value.text.begin) == '@')
            value.symbol = spacedSlug(reading, {value.text.begin + 1, value.text.end}, spaced);
    }
    for (model::Mention& mention : reading.scenario.mentions) {
        const QString& first = reading.scenario.symbols[size_t(mention.slug.symbol)];
        for (const qint32 symbol : spaced) {
            if (!reading.scenario.symbols[size_t(symbol)].startsWith(first))
                continue;
            const qsizetype end = slugEnd(reading, mention.slug.text.begin, reading.scenario.symbols[size_t(symbol)]);
            if (end < 0)
                continue;
            mention.slug = {{mention.slug.text.begin, end}, symbol};
            mention.span.end = end;
            break;
        }
    }
}

} // namespace ungcuu::text
