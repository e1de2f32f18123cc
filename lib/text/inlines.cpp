// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inlines.h"

#include "text/code_points.h"
#include "text/lines.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace ungcuu::text {
namespace {

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// What may stand beside an emphasis mark (CommonMark 0.31, 6.2).
enum class Side : quint8 { Space, Punctuation, Letter };

Side sideOf(char32_t code)
{
    if (QChar::isSpace(code) || code == '\n')
        return Side::Space;
    return QChar::isPunct(code) || QChar::isSymbol(code) ? Side::Punctuation : Side::Letter;
}

/// A run of stars that may open or close emphasis.
struct Delimiter {
    size_t index;   ///< of its first star's Inline
    int left;       ///< stars not yet used
    int length;
    bool opens;
    bool closes;
};

/// Bytes that may mean more than themselves: those of InlineParser::step.
constexpr std::array<bool, 256> meaningful()
{
    std::array<bool, 256> bytes{};
    for (const char c : {'\\', '`', '*', '@', '{', '!', '<', '\n', '\r', '\xE2', '\xEF'})
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}

bool isMeaningful(char c)
{
    static constexpr std::array<bool, 256> bytes = meaningful();
    return bytes[static_cast<unsigned char>(c)];
}

/// Reads one paragraph from left to right; stars are settled at the end.
class InlineParser
{
public:
    InlineParser(QByteArrayView source, Span span)
        : m_source(source)
        , m_span(span)
        , m_text(span.begin)
    {
    }

    Inlines read()
    {
        qsizetype at = m_span.begin;
        while (at < m_span.end) {
            if (isMeaningful(m_source[at]))
                at = step(at);
            else
                ++at;
        }
        flush(m_span.end);
        settleStars();
        return std::move(m_inlines);
    }

private:
    qsizetype step(qsizetype at)
    {
        switch (m_source[at]) {
        case '\\': return escape(at);
        case '`': return code(at);
        case '*': return stars(at);
        case '@': return mention(at);
        case '{': return placeholder(at);
        case '!': return picture(at);
        case '<': return lineBreak(at);
        case '\n':
        case '\r': return lineEnd(at, terminatorLength(m_source, at));
        case '\xE2':
        case '\xEF': {
            const int length = terminatorLength(m_source, at);
            return length ? lineEnd(at, length) : at + 1;
        }
        default: return at + 1;
        }
    }

    void flush(qsizetype at)
    {
        if (m_text < at)
            add(InlineKind::Text, {m_text, at});
    }

    Inline& add(InlineKind kind, Span span, Span content = {})
    {
        Inline& piece = m_inlines.emplace_back();
        piece.kind = kind;
        piece.span = span;
        piece.content = content;
        return piece;
    }

    qsizetype put(qsizetype at, qsizetype next, InlineKind kind, Span content)
    {
        flush(at);
        add(kind, {at, next}, content);
        m_text = next;
        return next;
    }

    qsizetype escape(qsizetype at)
    {
        if (at + 1 >= m_span.end)
            return at + 1;
        if (terminatorLength(m_source, at + 1))
            return breakLine(at, at + 1);
        if (!isPunctuation(m_source[at + 1]))
            return at + 1;
        flush(at);
        m_text = at + 1;
        return at + 2;
    }

    qsizetype code(qsizetype at)
    {
        qsizetype open = at;
        while (open < m_span.end && m_source[open] == '`')
            ++open;
        const qsizetype close = closingTicks(open, open - at);
        if (close < 0)
            return open;
        return put(at, close + (open - at), InlineKind::Code, {open, close});
    }

    /// A run of exactly `length` back ticks, or −1. A length that was once not found is not searched again.
    qsizetype closingTicks(qsizetype from, qsizetype length)
    {
        if (std::find(m_missingTicks.begin(), m_missingTicks.end(), length) != m_missingTicks.end())
            return -1;
        for (qsizetype at = from; at < m_span.end;) {
            if (m_source[at] != '`') {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_span.end && m_source[end] == '`')
                ++end;
            if (end - at == length)
                return at;
            at = end;
        }
        m_missingTicks.push_back(length);
        return -1;
    }

    qsizetype stars(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_span.end && m_source[end] == '*')
            ++end;
        const char32_t before = codeBefore(m_source, m_span.begin, at);
        const char32_t after = codeAt(m_source, end, m_span.end);
        if (before == '(' && after == ')')
            return end;
        const Side left = sideOf(before);
        const Side right = sideOf(after);
        const bool opens = right != Side::Space && (right == Side::Letter || left != Side::Letter);
        const bool closes = left != Side::Space && (left == Side::Letter || right != Side::Letter);
        if (!opens && !closes)
            return end;
        flush(at);
        m_delimiters.push_back({m_inlines.size(), int(end - at), int(end - at), opens, closes});
        for (qsizetype star = at; star < end; ++star)
            add(InlineKind::Text, {star, star + 1});
        m_text = end;
        return end;
    }

    qsizetype mention(qsizetype at)
    {
        const qsizetype end = mentionEnd(m_source, m_span.begin, at, m_span.end);
        return end < 0 ? at + 1 : put(at, end, InlineKind::Mention, {at + 1, end});
    }

    qsizetype placeholder(qsizetype at)
    {
        if (at > m_span.begin && m_source[at - 1] == '$')
            return at + 1;
        const qsizetype end = placeholderEnd(m_source, at, m_span.end);
        return end < 0 ? at + 1 : put(at, end, InlineKind::Placeholder, trimmed(m_source, {at + 1, end - 1}));
    }

    /// ![caption](name) on one line
    qsizetype picture(qsizetype at)
    {
        if (at + 1 >= m_span.end || m_source[at + 1] != '[')
            return at + 1;
        const QByteArrayView rest = m_source.first(m_span.end);
        const qsizetype close = findOnLine(rest, at + 2, ']');
        if (close < 0 || close + 1 >= m_span.end || m_source[close + 1] != '(')
            return at + 2;
        const qsizetype end = findOnLine(rest, close + 2, ')');
        if (end < 0)
            return at + 2;
        put(at, end + 1, InlineKind::Picture, {at + 2, close});
        m_inlines.back().target = trimmed(m_source, {close + 2, end});
        return end + 1;
    }

    static qsizetype findOnLine(QByteArrayView source, qsizetype from, char wanted)
    {
        for (qsizetype at = from; at < source.size() && source[at] != '\n' && source[at] != '['; ++at) {
            if (source[at] == wanted)
                return at;
        }
        return -1;
    }

    qsizetype lineBreak(qsizetype at)
    {
        for (const QByteArrayView word : {QByteArrayView("<br>"), QByteArrayView("<br/>"), QByteArrayView("<br />")}) {
            if (m_source.sliced(at, m_span.end - at).startsWith(word))
                return put(at, at + word.size(), InlineKind::Break, {});
        }
        return at + 1;
    }

    qsizetype lineEnd(qsizetype at, int terminator)
    {
        qsizetype last = at;
        while (last > m_text && isSpace(m_source[last - 1]))
            --last;
        const bool forced = at - last >= 2 && m_source[at - 1] == ' ' && m_source[at - 2] == ' ';
        if (forced)
            return breakLine(last, at);
        return joinLine(last, at + terminator, InlineKind::Space);
    }

    qsizetype breakLine(qsizetype from, qsizetype terminator)
    {
        return joinLine(from, terminator + terminatorLength(m_source, terminator), InlineKind::Break);
    }

    /// Ends the text at `from` and goes on behind the next line's indentation.
    qsizetype joinLine(qsizetype from, qsizetype next, InlineKind kind)
    {
        while (next < m_span.end && isSpace(m_source[next]))
            ++next;
        return put(from, next, kind, {});
    }

    /// Pairs stars from the inside out (CommonMark's "process emphasis", with its rule of three).
    void settleStars()
    {
        if (m_delimiters.empty())
            return;
        std::vector<size_t> openers;
        for (size_t i = 0; i < m_delimiters.size(); ++i) {
            if (m_delimiters[i].closes)
                closeWith(openers, i);
            if (m_delimiters[i].opens && m_delimiters[i].left > 0)
                openers.push_back(i);
        }
        applyPairs();
        const auto used = [](const Inline& piece) { return piece.span.empty(); };
        m_inlines.erase(std::remove_if(m_inlines.begin(), m_inlines.end(), used), m_inlines.end());
    }

    static constexpr qsizetype mostOpeners = 16; ///< looked at for one closer, so that no text takes longer than its length

    void closeWith(std::vector<size_t>& openers, size_t closer)
    {
        Delimiter& close = m_delimiters[closer];
        while (close.left > 0 && !openers.empty()) {
            const auto last = openers.rbegin() + std::min<qsizetype>(mostOpeners, qsizetype(openers.size()));
            const auto found = std::find_if(openers.rbegin(), last, [&](size_t o) { return fits(m_delimiters[o], close); });
            if (found == last)
                return;
            openers.erase(found.base(), openers.end());
            Delimiter& open = m_delimiters[openers.back()];
            pair(open, close, open.left >= 2 && close.left >= 2 ? 2 : 1);
            if (open.left == 0)
                openers.pop_back();
        }
    }

    static bool fits(const Delimiter& open, const Delimiter& close)
    {
        const bool both = (open.closes || close.opens) && (open.length + close.length) % 3 == 0;
        return !both || (open.length % 3 == 0 && close.length % 3 == 0);
    }

    /// Uses the opener's last and the closer's first stars up.
    void pair(Delimiter& open, Delimiter& close, int stars)
    {
        open.left -= stars;
        const size_t first = open.index + size_t(open.left);
        const size_t last = close.index + size_t(close.length - close.left);
        close.left -= stars;
        for (size_t i = 0; i < size_t(stars); ++i)
            m_inlines[first + i].span = m_inlines[last + i].span = {};
        m_pairs.push_back({first, last, stars == 2});
    }

    void applyPairs()
    {
        std::vector<int> bold(m_inlines.size() + 1);
        std::vector<int> italic(m_inlines.size() + 1);
        for (const Pair& pair : m_pairs) {
            std::vector<int>& change = pair.bold ? bold : italic;
            ++change[pair.open];
            --change[pair.close];
        }
        int boldDepth = 0;
        int italicDepth = 0;
        for (size_t i = 0; i < m_inlines.size(); ++i) {
            m_inlines[i].bold = (boldDepth += bold[i]) > 0;
            m_inlines[i].italic = (italicDepth += italic[i]) > 0;
        }
    }

    struct Pair {
        size_t open;
        size_t close;
        bool bold;
    };

    QByteArrayView m_source;
    Span m_span;
    qsizetype m_text;
    Inlines m_inlines;
    std::vector<Delimiter> m_delimiters;
    std::vector<qsizetype> m_missingTicks;
    std::vector<Pair> m_pairs;
};

} // namespace

bool isWords(QByteArrayView stretch)
{
    return std::none_of(stretch.begin(), stretch.end(), isMeaningful);
}

Inlines inlinesOf(QByteArrayView source, Span span)
{
    return InlineParser(source, span).read();
}

} // namespace ungcuu::text
