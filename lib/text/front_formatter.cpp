// SPDX-License-Identifier: GPL-3.0-or-later
//
//   entry = key ":" EOL | key ": " value { " | " value } EOL | key ":" EOL { "- " value EOL }
//   value = as typed, or '"' with \" and \\ '"' where it begins with one of - ? : , [ ] { } # & * ! | > ' " % @ ` ~,
//           holds ": ", " #" or " | ", or ends with ":" or " |"
#include "text/front_formatter.h"

#include "base/utf8.h"
#include "text/lines.h"

namespace ungcuu::text {
namespace {

using model::FrontEntry;
using model::FrontValue;

bool needsQuotes(QByteArrayView value)
{
    static constexpr QByteArrayView signs = "-?:,[]{}#&*!|>'\"%@`~";
    if (value.isEmpty() || signs.contains(value.front()) || isSpace(value.front()) || isSpace(value.back()))
        return true;
    return value.back() == ':' || value.contains(": ") || value.contains(" #") || value.contains(" | ")
        || value.endsWith(" |");
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// What to write for a value; one that was quoted and need not be stays quoted.
QByteArray written(const QByteArray& bytes, const FrontValue& value)
{
    const QByteArray words = base::encoded(value.words);
    const QByteArray typed = bytes.sliced(value.span.begin, value.span.length());
    return needsQuotes(words) || typed == quoted(words) ? quoted(words) : words;
}

QByteArray written(const QByteArray& bytes, const FrontEntry& entry, const QByteArray& lineEnd)
{
    static constexpr size_t mostOnOneLine = 3;
    const Line first = LineScanner(bytes, entry.span.begin).next();
    bool list = entry.values.size() > mostOnOneLine || (!entry.values.empty() && entry.values.back().span.begin >= first.next);
    QByteArrayList values;
    for (const FrontValue& value : entry.values) {
        values += written(bytes, value);
        list |= value.words.contains(QLatin1String(": "));
    }
    QByteArray text = bytes.sliced(entry.name.begin, entry.name.length()) + ':';
    if (!list)
        return values.isEmpty() ? text : text + ' ' + values.join(" | ");
    for (const QByteArray& value : values)
        text += lineEnd + "- " + value;
    return text;
}

/// The lines of an entry, without the last line's end, where each is a key or a whole value; empty otherwise.
Span plainLines(const QByteArray& bytes, const FrontEntry& entry)
{
    const QByteArrayView upTo = QByteArrayView(bytes).first(entry.span.end);
    LineScanner scanner(upTo, entry.span.begin);
    Span lines{entry.span.begin, entry.span.begin};
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        const Span text = trimmed(bytes, line.text());
        const bool item = !text.empty() && bytes[text.begin] == '-' && (text.length() == 1 || isSpace(bytes[text.begin + 1]));
        const bool continued = !item && line.begin != entry.span.begin && isSpace(bytes[line.begin]);
        if (text.empty() || bytes[text.begin] == '#' || continued)
            return {};
        lines.end = line.end;
    }
    return lines;
}

} // namespace

void formatFront(const QByteArray& bytes, const model::Front& front, const QByteArray& lineEnd, model::TextEdits& edits)
{
    if (front.span.empty())
        return;
    for (const FrontEntry& entry : front.entries) {
        const Span lines = plainLines(bytes, entry);
        const QByteArray text = written(bytes, entry, lineEnd);
        if (!lines.empty() && QByteArrayView(bytes).sliced(lines.begin, lines.length()) != text)
            edits.push_back({lines, text});
    }
    LineScanner scanner(QByteArrayView(bytes).first(front.span.end));
    Line before = scanner.next();
    Line closing = before;
    while (!scanner.atEnd()) {
        before = closing;
        closing = scanner.next();
    }
    if (before.begin == 0 || !trimmed(bytes, before.text()).empty())
        edits.push_back(blankLineAt(bytes, closing.begin, lineEnd));
}

model::TextEdit blankLineAt(const QByteArray& bytes, qsizetype at, const QByteArray& lineEnd)
{
    const bool joins = at > 0 && bytes[at - 1] == '\r' && lineEnd.startsWith('\n');
    return {{at, at}, joins ? QByteArray("\r") : lineEnd};
}

} // namespace ungcuu::text
