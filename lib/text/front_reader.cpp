// SPDX-License-Identifier: GPL-3.0-or-later
//
//   front  = "---" EOL { key ":" [SP values] EOL | [SP] "-" SP value EOL | SP text EOL | blank | "#" text EOL }
//            ( "---" | "..." ) EOL
//   values = value { " | " value }
//   value  = '"' { char | '\"' | '\\' } '"' | text
//
// "- " adds a value to the key above, a line that begins with SP continues the value above. A quoted value is one value
// and never split, {…} neither. A key without value and items is empty.
#include "text/front_reader.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "text/codes.h"
#include "text/lines.h"
#include "text/value_reader.h"

namespace ungcuu::text {
namespace {

using model::FrontEntry;
using model::FrontValue;

/// Behind the quoted value that begins at `from`, or −1 where the quote never closes.
qsizetype quoteEnd(QByteArrayView source, Span text)
{
    for (qsizetype at = text.begin + 1; at < text.end; ++at) {
        if (source[at] == '\\')
            ++at;
        else if (source[at] == '"')
            return at + 1;
    }
    return -1;
}

QString unquoted(QByteArrayView source, Span inside)
{
    QByteArray plain;
    for (qsizetype at = inside.begin; at < inside.end; ++at) {
        const bool escape = source[at] == '\\' && at + 1 < inside.end && (source[at + 1] == '"' || source[at + 1] == '\\');
        at += escape ? 1 : 0;
        plain += source[at];
    }
    return base::decoded(plain);
}

FrontValue valueOf(QByteArrayView source, Span text)
{
    const bool quoted = !text.empty() && source[text.begin] == '"' && quoteEnd(source, text) == text.end;
    if (quoted)
        return {unquoted(source, {text.begin + 1, text.end - 1}), text};
    if (const Span inside = insideQuotes(source, text); inside != text)
        return {base::decoded(source.sliced(inside.begin, inside.length())), text};
    return {base::decoded(source.sliced(text.begin, text.length())), text};
}

/// Where the value that begins at text.begin ends: before a " | " outside braces, or the end.
qsizetype valueEnd(QByteArrayView source, Span text)
{
    qsizetype at = text.begin;
    if (!text.empty() && source[at] == '"')
        at = std::max(at, quoteEnd(source, text));
    for (int depth = 0; at < text.end; ++at) {
        depth += source[at] == '{' ? 1 : source[at] == '}' && depth > 0 ? -1 : 0;
        if (depth == 0 && standsAt(source, at, text.end, " | "))
            return at;
    }
    return text.end;
}

class FrontReader
{
public:
    FrontReader(QByteArrayView source, model::Front& front, model::Findings& findings)
        : m_source(source)
        , m_front(front)
        , m_findings(findings)
    {
    }

    void take(const Line& line)
    {
        const Span text = trimmed(m_source, line.text());
        if (text.empty() || m_source[text.begin] == '#')
            return;
        if (m_source[text.begin] == '-' && (text.length() == 1 || isSpace(m_source[text.begin + 1])))
            takeItem(line, text);
        else if (isSpace(m_source[line.begin]))
            takeContinuation(line, text);
        else
            takeKey(line, text);
    }

private:
    void takeKey(const Line& line, Span text)
    {
        const qsizetype colon = m_source.first(text.end).indexOf(':', text.begin);
        if (colon <= text.begin) {
            complain(text);
            return;
        }
        FrontEntry& entry = m_front.entries.emplace_back();
        entry.name = trimmed(m_source, {text.begin, colon});
        entry.key = base::folded(m_source.sliced(entry.name.begin, entry.name.length()));
        entry.span = line.whole();
        takeValues(entry, trimmed(m_source, {colon + 1, text.end}));
    }

    void takeValues(FrontEntry& entry, Span text)
    {
        while (!text.empty()) {
            const qsizetype end = valueEnd(m_source, text);
            entry.values.push_back(valueOf(m_source, trimmed(m_source, {text.begin, end})));
            text = trimmed(m_source, {std::min(end + 3, text.end), text.end});
        }
    }

    void takeItem(const Line& line, Span text)
    {
        if (m_front.entries.empty()) {
            complain(text);
            return;
        }
        FrontEntry& entry = m_front.entries.back();
        entry.values.push_back(valueOf(m_source, trimmed(m_source, {text.begin + 1, text.end})));
        entry.span.end = line.next;
    }

    void takeContinuation(const Line& line, Span text)
    {
        if (m_front.entries.empty()) {
            complain(text);
            return;
        }
        FrontEntry& entry = m_front.entries.back();
        entry.span.end = line.next;
        if (entry.values.empty()) {
            entry.values.push_back(valueOf(m_source, text));
            return;
        }
        FrontValue& value = entry.values.back();
        value.words += u' ' + base::decoded(m_source.sliced(text.begin, text.length()));
        value.span.end = text.end;
    }

    void complain(Span text) { m_findings.push_back(finding(Code::FrontLine, text)); }

    QByteArrayView m_source;
    model::Front& m_front;
    model::Findings& m_findings;
};

} // namespace

model::Front readFront(QByteArrayView source, Span span, model::Findings& findings)
{
    model::Front front;
    front.span = span;
    if (span.empty())
        return front;
    const QByteArrayView upTo = source.first(span.end);
    LineScanner scanner(upTo, span.begin);
    scanner.next();
    FrontReader reader(source, front, findings);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        if (!scanner.atEnd())
            reader.take(line);
    }
    return front;
}

} // namespace ungcuu::text
