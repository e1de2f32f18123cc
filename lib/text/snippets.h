// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/span.h"
#include "text/language.h"

#include <QByteArray>
#include <QString>
#include <vector>

/// Ready pieces of text with places to fill in. They are data: resources/snippets/snippets.txt says its own format.
namespace ungcuu::text {

using base::Span;

enum class SnippetPlace : quint8 { Steps, Front, Body };

struct Snippet {
    QString name;       ///< what one types to find it
    QString title;
    Language language = Language::Scenario;
    SnippetPlace place = SnippetPlace::Body;
    QByteArray body;    ///< as in the file, with $1 and ${1:words}
};

/// Errors: "snippet.head" (a line "%%%" that is none), "snippet.place" (a "${" that does not close, no $0 or two).
base::Result<std::vector<Snippet>> readSnippets(const QByteArray& file);

/// The text to put in, its lines ended with `lineEnd`, and where the caret goes, by number: stops[0] = all places of $1
/// (written together), …, the last one that of $0.
struct Expansion {
    QByteArray bytes;
    std::vector<std::vector<Span>> stops;
};
Expansion expanded(const Snippet& snippet, QByteArrayView lineEnd = "\n");

} // namespace ungcuu::text
