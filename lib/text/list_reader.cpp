// SPDX-License-Identifier: GPL-3.0-or-later
//
//   role   = "-" SP "@" slug [[SP] "(" type ")"] ":" SP name ["(thay thế:" text ")"] { " | " label ":" SP text }
//   var    = "-" SP name [SP "(" type ")"] [SP "=" SP value] { " | " label ":" SP text }
//   inject = "-" SP "T" ("+"|"-") [digits " ngày "] digits ":" 2 digits " | " to " | " text { " | " label ":" SP text }
#include "text/list_reader.h"

#include "model/words.h"
#include "text/tables.h"
#include "text/value_reader.h"

namespace ungcuu::text {
namespace {

using model::Extra;
using model::Range;

/// A trailing "(…)" cut off `text`; empty where there is none.
Span takeBrackets(QByteArrayView source, Span& text)
{
    if (text.empty() || source[text.end - 1] != ')')
        return {};
    qsizetype open = text.end - 1;
    while (open > text.begin && source[open] != '(')
        --open;
    if (source[open] != '(')
        return {};
    const Span inside = trimmed(source, {open + 1, text.end - 1});
    text = trimmed(source, {text.begin, open});
    return inside;
}

qsizetype colonIn(QByteArrayView source, Span text)
{
    return source.first(text.end).indexOf(':', text.begin);
}

/// "label: text" parts from index `from` on.
Range addExtras(Reading& reading, const std::vector<Span>& parts, size_t from)
{
    std::vector<Extra>& extras = reading.scenario.extras;
    const auto begin = qint32(extras.size());
    for (size_t i = from; i < parts.size(); ++i) {
        const qsizetype colon = colonIn(reading.source, parts[i]);
        const Span label = colon < 0 ? Span{parts[i].begin, parts[i].begin} : trimmed(reading.source, {parts[i].begin, colon});
        extras.push_back({label, trimmed(reading.source, {colon < 0 ? parts[i].begin : colon + 1, parts[i].end})});
    }
    return {begin, qint32(extras.size())};
}

std::vector<Span> barParts(Reading& reading, Span text)
{
    std::vector<Span> parts;
    splitList(reading.source, text, "|", false, parts);
    return parts;
}

QString foldedWords(Reading& reading, Span span)
{
    return base::folded(reading.bytes(span));
}

/// The deputy stands in "(thay thế: …)" behind the name or as "| thay thế: …".
void findDeputy(Reading& reading, model::Role& role)
{
    Span name = role.name;
    const Span inside = takeBrackets(reading.source, name);
    const qsizetype colon = inside.empty() ? -1 : colonIn(reading.source, inside);
    if (colon >= 0 && foldedWords(reading, {inside.begin, colon}) == u"thay thế") {
        role.name = name;
        role.deputy = trimmed(reading.source, {colon + 1, inside.end});
        return;
    }
    for (const Extra& extra : model::Scenario::part(reading.scenario.extras, role.extras)) {
        if (foldedWords(reading, extra.label) == u"thay thế")
            role.deputy = extra.value;
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits at `at`, at most six; moves behind them. −1 where none stands there.
qint32 takeNumber(QByteArrayView bytes, qsizetype& at)
{
    qint32 number = -1;
    for (int count = 0; at < bytes.size() && isDigit(bytes[at]) && count < 6; ++at, ++count)
        number = std::max(number, 0) * 10 + (bytes[at] - '0');
    return number;
}

/// "T+1 ngày 2:00" in minutes.
std::optional<qint32> injectMinutes(QByteArrayView bytes)
{
    static constexpr QByteArrayView day = " ngày ";
    if (bytes.size() < 5 || (bytes[0] != 'T' && bytes[0] != 't') || (bytes[1] != '+' && bytes[1] != '-'))
        return {};
    qsizetype at = 2;
    qint32 days = 0;
    qint32 hours = takeNumber(bytes, at);
    if (hours >= 0 && bytes.sliced(at).startsWith(day)) {
        days = hours;
        at += day.size();
        hours = takeNumber(bytes, at);
    }
    if (hours < 0 || at >= bytes.size() || bytes[at] != ':')
        return {};
    const qsizetype colon = at++;
    const qint32 minutes = takeNumber(bytes, at);
    if (minutes < 0 || at != colon + 3 || at != bytes.size() || days > 1000 || hours > 10000)
        return {};
    const qint32 all = (days * 24 + hours) * 60 + minutes;
    return bytes[1] == '-' ? -all : all;
}

bool isSlug(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() < 120 && !isDigit(bytes[0]) && bytes[0] != '-';
}

/// The column whose folded header is `word`, or −1.
int columnOf(Reading& reading, const Table& table, QStringView word)
{
    for (size_t i = 0; i < table.header.cells.size(); ++i) {
        if (foldedWords(reading, table.header.cells[i]) == word)
            return int(i);
    }
    return -1;
}

Span cellOf(const TableRow& row, int column)
{
    return column < 0 ? Span{row.span.end, row.span.end} : row.cells[size_t(column)];
}

Range tableExtras(Reading& reading, const Table& table, const TableRow& row, size_t from)
{
    std::vector<Extra>& extras = reading.scenario.extras;
    const auto begin = qint32(extras.size());
    for (size_t i = from; i < row.cells.size(); ++i)
        extras.push_back({table.header.cells[i], row.cells[i]});
    return {begin, qint32(extras.size())};
}

} // namespace

std::optional<model::Role> readRole(Reading& reading, Span text)
{
    if (text.empty() || reading.at(text.begin) != '@')
        return {};
    const std::vector<Span> parts = barParts(reading, text);
    const qsizetype colon = parts.empty() ? -1 : colonIn(reading.source, parts[0]);
    if (colon < 0)
        return {};
    model::Role role;
    Span slug = trimmed(reading.source, {text.begin + 1, colon});
    role.type = takeBrackets(reading.source, slug);
    if (!isSlug(reading.bytes(slug)))
        return {};
    role.slug = {slug, reading.symbols.of(reading.bytes(slug))};
    role.name = trimmed(reading.source, {colon + 1, parts[0].end});
    role.extras = addExtras(reading, parts, 1);
    role.span = text;
    findDeputy(reading, role);
    return role;
}

std::optional<model::Variable> readVariable(Reading& reading, Span text)
{
    const std::vector<Span> parts = barParts(reading, text);
    if (parts.empty())
        return {};
    model::Variable variable;
    const qsizetype equals = reading.source.first(parts[0].end).indexOf('=', parts[0].begin);
    Span name = trimmed(reading.source, {parts[0].begin, equals < 0 ? parts[0].end : equals});
    variable.type = takeBrackets(reading.source, name);
    if (name.empty() || colonIn(reading.source, name) >= 0)
        return {};
    variable.name = {name, reading.symbols.of(reading.bytes(name))};
    variable.value = equals < 0 ? Span{name.end, name.end} : trimmed(reading.source, {equals + 1, parts[0].end});
    variable.extras = addExtras(reading, parts, 1);
    variable.span = text;
    return variable;
}

std::optional<model::Inject> readInject(Reading& reading, Span text)
{
    const std::vector<Span> parts = barParts(reading, text);
    const auto minutes = parts.empty() ? std::nullopt : injectMinutes(reading.bytes(parts[0]));
    if (!minutes || parts.size() < 3)
        return {};
    model::Inject inject;
    inject.minutes = *minutes;
    inject.time = parts[0];
    inject.to = parts[1];
    inject.text = parts[2];
    inject.extras = addExtras(reading, parts, 3);
    inject.span = text;
    return inject;
}

void readRoleTable(Reading& reading, Span content, bool target)
{
    const Table table = tableOf(reading.source, content);
    const int code = columnOf(reading, table, u"mã");
    const int name = std::max(columnOf(reading, table, u"vai trò"), columnOf(reading, table, u"tên"));
    const int deputy = columnOf(reading, table, u"thay thế");
    if (code < 0 || name < 0)
        return;
    for (const TableRow& row : table.rows) {
        Span slug = cellOf(row, code);
        if (!slug.empty() && reading.at(slug.begin) == '@')
            ++slug.begin;
        if (!isSlug(reading.bytes(slug)))
            continue;
        model::Role role;
        role.slug = {slug, reading.symbols.of(reading.bytes(slug))};
        role.name = cellOf(row, name);
        role.deputy = cellOf(row, deputy);
        role.extras = tableExtras(reading, table, row, 0);
        role.target = target;
        role.span = row.span;
        reading.scenario.roles.push_back(role);
    }
}

void readInjectTable(Reading& reading, Span content)
{
    const Table table = tableOf(reading.source, content);
    const int time = columnOf(reading, table, u"lúc");
    const int to = columnOf(reading, table, u"nơi nhận");
    const int text = columnOf(reading, table, u"nội dung");
    if (time < 0 || text < 0)
        return;
    for (const TableRow& row : table.rows) {
        const auto minutes = injectMinutes(reading.bytes(cellOf(row, time)));
        if (!minutes) {
            reading.complain(Code::RoleUnread, row.span, model::wordOf(model::SectionKind::Exercise).toString());
            continue;
        }
        reading.scenario.injects.push_back({*minutes, cellOf(row, time), cellOf(row, to), cellOf(row, text),
                                            tableExtras(reading, table, row, 0), row.span});
    }
}

} // namespace ungcuu::text
