// SPDX-License-Identifier: GPL-3.0-or-later
//
//   file    = { "%%" text EOL } { "%%%" name "|" language "|" place "|" title EOL body }
//   stop    = "$" digit | "${" digit ":" words "}"              (words hold no braces)
#include "text/snippets.h"

#include "base/utf8.h"
#include "text/lines.h"

#include <QCoreApplication>
#include <map>
#include <optional>

namespace ungcuu::text {
namespace {

struct Stop {
    int number = 0;
    Span words;     ///< in the body
    Span whole;
};

/// The next stop from `at` on; `broken` where a "${" is none.
std::optional<Stop> nextStop(const QByteArray& body, qsizetype at, bool& broken)
{
    for (at = body.indexOf('$', at); at >= 0 && at + 1 < body.size(); at = body.indexOf('$', at + 1)) {
        const char next = body[at + 1];
        if (next >= '0' && next <= '9')
            return Stop{next - '0', {at + 2, at + 2}, {at, at + 2}};
        if (next != '{')
            continue;
        const qsizetype close = body.indexOf('}', at);
        broken |= close < at + 4 || body[at + 2] < '1' || body[at + 2] > '9' || body[at + 3] != ':';
        if (broken)
            return {};
        return Stop{body[at + 2] - '0', {at + 4, close}, {at, close + 1}};
    }
    return {};
}

bool isWhole(const QByteArray& body)
{
    bool broken = false;
    int ends = 0;
    for (auto stop = nextStop(body, 0, broken); stop; stop = nextStop(body, stop->whole.end, broken))
        ends += stop->number == 0 ? 1 : 0;
    return !broken && ends == 1;
}

std::optional<Snippet> headOf(QByteArrayView line)
{
    const QStringList parts = base::decoded(line.sliced(3)).split(QLatin1Char('|'));
    if (parts.size() != 4)
        return {};
    const QString place = parts[2].trimmed();
    Snippet snippet;
    snippet.name = parts[0].trimmed();
    snippet.title = parts[3].trimmed();
    snippet.language = parts[1].trimmed() == u"văn bản" ? Language::Plan : Language::Scenario;
    snippet.place = place == u"steps" ? SnippetPlace::Steps : place == u"front" ? SnippetPlace::Front : SnippetPlace::Body;
    return snippet;
}

base::Error error(const char* code, const QString& name)
{
    return {QByteArray(code), QCoreApplication::translate("text", "Mẫu gõ nhanh «%1» viết sai nên không dùng được.").arg(name)};
}

} // namespace

base::Result<std::vector<Snippet>> readSnippets(const QByteArray& file)
{
    std::vector<Snippet> snippets;
    LineScanner scanner(file);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        const QByteArrayView text = QByteArrayView(file).sliced(line.begin, line.end - line.begin);
        if (text.startsWith("%%%")) {
            const auto snippet = headOf(text);
            if (!snippet)
                return error("snippet.head", base::decoded(text));
            snippets.push_back(*snippet);
        } else if (!snippets.empty()) {
            snippets.back().body += text + '\n';
        }
    }
    for (Snippet& snippet : snippets) {
        if (!isWhole(snippet.body))
            return error("snippet.place", snippet.name);
        snippet.body.chop(1);
    }
    return snippets;
}

Expansion expanded(const Snippet& snippet, QByteArrayView lineEnd)
{
    Expansion expansion;
    std::map<int, std::vector<Span>> stops;
    const auto put = [&](Span part) {
        expansion.bytes += snippet.body.sliced(part.begin, part.length()).replace("\n", lineEnd.toByteArray());
    };
    qsizetype at = 0;
    bool broken = false;
    for (auto stop = nextStop(snippet.body, 0, broken); stop; stop = nextStop(snippet.body, at, broken)) {
        put({at, stop->whole.begin});
        const qsizetype begin = expansion.bytes.size();
        put(stop->words);
        stops[stop->number == 0 ? 10 : stop->number].push_back({begin, expansion.bytes.size()});
        at = stop->whole.end;
    }
    put({at, snippet.body.size()});
    for (auto& [number, spans] : stops)
        expansion.stops.push_back(std::move(spans));
    return expansion;
}

} // namespace ungcuu::text
