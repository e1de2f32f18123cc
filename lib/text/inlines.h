// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArrayView>
#include <vector>

/// Inline matter, parsed only where it is laid out. Marks: `**` bold, `*` italic (CommonMark flanking; "(*)" is literal),
/// `code`, `\` before ASCII punctuation, `\` or two spaces at a line's end = line break. `_`, `~`, `<x>` are letters.
/// Spans are of the source; inside code nothing else is read.
namespace ungcuu::text {

using base::Span;

enum class InlineKind : quint8 {
    Text,        ///< `span` is what to show, escapes already split off
    Space,       ///< a line end inside the paragraph: one space
    Break,       ///< a forced line break (also <br> in a table cell)
    Code,        ///< `content` between the back ticks
    Mention,     ///< `content` = slug without "@"
    Placeholder, ///< `content` = between the braces
    Picture,     ///< ![caption](name): `content` = caption, `target` = name
};

struct Inline {
    InlineKind kind = InlineKind::Text;
    bool bold = false;
    bool italic = false;
    Span span;
    Span content;
    Span target;

    friend bool operator==(const Inline&, const Inline&) = default;
};
using Inlines = std::vector<Inline>;

/// The inline matter of a stretch of source (one or more lines of one paragraph, a heading's content, a table cell).
/// Linear in its length.
Inlines inlinesOf(QByteArrayView source, Span span);

/// Whether a stretch surely holds no mark, so that its inlines are one Text, or none where it is empty.
bool isWords(QByteArrayView stretch);

/// A placeholder's parts: `kind: argument | key: value`, or a lone reference or step id in `head`.
struct PlaceholderParts {
    Span head;
    Span argument;          ///< empty where there is no ":"
    bool hasArgument = false;
    struct Option {
        Span key;
        Span value;
    };
    std::vector<Option> options;
};
PlaceholderParts placeholderParts(QByteArrayView source, Span content);

/// Where a placeholder that begins at `at` ("{") ends (behind "}"), or −1: it starts with a letter or digit (or a
/// directive's letter), holds at most 120 code points of one line, no { } or ", and does not stand behind \ or $.
qsizetype placeholderEnd(QByteArrayView source, qsizetype at, qsizetype end);

/// Where a mention that begins at `at` ("@") ends, or −1: a letter, then letters, digits and "-"; not behind a letter,
/// digit or ".". `begin` is the start of the text it stands in.
qsizetype mentionEnd(QByteArrayView source, qsizetype begin, qsizetype at, qsizetype end);

} // namespace ungcuu::text
