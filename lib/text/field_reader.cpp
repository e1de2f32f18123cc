// SPDX-License-Identifier: GPL-3.0-or-later
//
//   field = "-" SP label [ [SP] "(" cond ")" ] ( ":" | "：" ) [ SP value ] { nested "-" item }
//
// Labels and how each value is split: model/words.cpp. The value is the field's own lines joined by one space; nested
// items, when there are any, are the list instead, unsplit.
//   Người quyết định: people [ ";" "không liên lạc được sau" duration ":" people ]
//   Tối đa:           n "vòng" | duration
//   Thực hiện kịch bản: code [ id [ "–" id ] ] [ "(lần" n ")" ]
#include "text/field_reader.h"

#include "base/utf8.h"
#include "model/words.h"
#include "text/inlines.h"
#include "text/value_reader.h"

namespace ungcuu::text {
namespace {

using model::Field;
using model::Label;
using model::Range;
using model::Value;
using model::ValueForm;

constexpr qsizetype longestLabel = 60; // bytes, condition left out

/// The brackets at the end of a label, empty where there are none.
Span bracketsAtEnd(QByteArrayView source, Span text)
{
    if (text.empty() || source[text.end - 1] != ')')
        return {};
    for (qsizetype at = text.end - 1; at >= text.begin; --at) {
        if (source[at] == '(')
            return {at, text.end};
    }
    return {};
}

Value valueOf(Reading& reading, Span text, bool targets)
{
    if (const Span inside = insideQuotes(reading.source, text); inside != text && !inside.empty() && reading.at(inside.begin) == '@')
        text = inside;
    if (targets) {
        const qsizetype at = skipStepWord(reading.source, text.begin, text.end);
        const int id = idLength(reading.source, at, text.end);
        if (id && at + id == text.end)
            return {{at, text.end}, reading.symbols.ofId(reading.bytes({at, text.end}))};
        return {text, -1};
    }
    const bool mention = reading.at(text.begin) == '@'
        && mentionEnd(reading.source, text.begin, text.begin, text.end) == text.end;
    return {text, mention ? reading.symbols.of(reading.bytes({text.begin + 1, text.end})) : -1};
}

/// Appends the parts of a list.
Range addValues(Reading& reading, Span text, QByteArrayView separators, bool targets = false)
{
    std::vector<Span> parts;
    splitList(reading.source, text, separators, targets, parts);
    const auto begin = qint32(reading.scenario.values.size());
    for (const Span& part : parts)
        reading.scenario.values.push_back(valueOf(reading, part, targets));
    return {begin, qint32(reading.scenario.values.size())};
}

qint32 addDuration(Reading& reading, Span text)
{
    const model::Duration duration = durationOf(reading, text);
    reading.scenario.durations.push_back(duration);
    return qint32(reading.scenario.durations.size()) - 1;
}

/// "Tổ trưởng; không liên lạc được sau 10 phút: Phó tổ trưởng"
void readDecider(Reading& reading, Field& field)
{
    std::vector<Span> halves;
    splitList(reading.source, field.value, ";", false, halves);
    if (halves.empty())
        return;
    field.values = addValues(reading, halves[0], ",");
    field.fallback = {field.values.end, field.values.end};
    if (halves.size() < 2)
        return;
    const Span rest{halves[1].begin, field.value.end};
    const qsizetype colon = reading.source.first(rest.end).indexOf(':', rest.begin);
    static constexpr QByteArrayView after = "sau ";
    const qsizetype from = reading.source.first(rest.end).indexOf(after, rest.begin);
    if (colon < 0 || from < 0 || from > colon) {
        field.fallback = addValues(reading, rest, ",");
        return;
    }
    field.duration = addDuration(reading, {from + after.size(), colon});
    field.fallback = addValues(reading, {colon + 1, rest.end}, ",");
}

/// A whole number at the start, 0 where none stands there.
qint32 leadingNumber(QByteArrayView bytes, qsizetype& length)
{
    qint32 number = 0;
    for (length = 0; length < bytes.size() && length < 6 && bytes[length] >= '0' && bytes[length] <= '9'; ++length)
        number = number * 10 + (bytes[length] - '0');
    return number;
}

void readLimit(Reading& reading, Field& field)
{
    qsizetype length = 0;
    const qint32 number = leadingNumber(reading.bytes(field.value), length);
    const Span unit = trimmed(reading.source, {field.value.begin + length, field.value.end});
    const QString word = base::folded(reading.bytes(unit));
    if (length > 0 && (word == u"vòng" || word == u"lần" || word == u"rounds"))
        field.rounds = number;
    else
        field.duration = addDuration(reading, field.value);
}

void readCall(Reading& reading, Field& field)
{
    const Span text = field.value;
    const int code = codeLength(reading.source, text.begin, text.end);
    if (code == 0)
        return;
    field.target = {{text.begin, text.begin + code}, reading.symbols.of(reading.bytes({text.begin, text.begin + code}))};
    for (qsizetype at = text.begin + code; at < text.end; ++at) {
        const qsizetype from = skipStepWord(reading.source, at, text.end);
        if (const int id = idLength(reading.source, from, text.end); id && isSpace(reading.at(at - 1))) {
            const model::Name name{{from, from + id}, reading.symbols.ofId(reading.bytes({from, from + id}))};
            (field.firstStep.symbol < 0 ? field.firstStep : field.lastStep) = name;
            at = from + id;
        } else if (reading.bytes({at, text.end}).startsWith("(lần ")) {
            qsizetype length = 0;
            const QByteArrayView rest = reading.bytes({at, text.end}).sliced(QByteArrayView("(lần ").size());
            field.revision = leadingNumber(rest, length);
            return;
        }
    }
}

/// What is no text of its own is read without the quotes around it: “@truc”.
bool isQuotable(ValueForm form)
{
    return form != ValueForm::Text && form != ValueForm::Semicolons && form != ValueForm::Bars;
}

void readValue(Reading& reading, Field& field)
{
    if (isQuotable(model::rowOf(field.label).form))
        field.value = insideQuotes(reading.source, field.value);
    const auto begin = qint32(reading.scenario.values.size());
    field.values = {begin, begin};
    if (field.value.empty())
        return;
    switch (model::rowOf(field.label).form) {
    case ValueForm::Commas: field.values = addValues(reading, field.value, ","); break;
    case ValueForm::Semicolons: field.values = addValues(reading, field.value, ";"); break;
    case ValueForm::Bars: field.values = addValues(reading, field.value, "|"); break;
    case ValueForm::Targets: field.values = addValues(reading, field.value, ",;", true); break;
    case ValueForm::Duration: field.duration = addDuration(reading, field.value); break;
    case ValueForm::Estimate: field.estimate = estimateOf(reading, field.value); break;
    case ValueForm::Condition: field.condition = conditionOf(reading, field.value); break;
    case ValueForm::Limit: readLimit(reading, field); break;
    case ValueForm::Decider: readDecider(reading, field); break;
    case ValueForm::Call: readCall(reading, field); break;
    case ValueForm::Text:
        reading.scenario.values.push_back({field.value, -1});
        field.values = {begin, begin + 1};
        break;
    }
}

} // namespace

std::optional<LabelPart> labelPart(QByteArrayView source, Span line)
{
    int depth = 0;
    for (qsizetype at = line.begin; at < line.end; ++at) {
        const char c = source[at];
        if (c == '(' || c == ')') {
            depth += c == '(' ? 1 : -1;
            continue;
        }
        const bool wide = c == '\xEF' && standsAt(source, at, line.end, "：");
        if (depth <= 0 && (c == ':' || wide)) {
            LabelPart part;
            part.name = trimmed(source, {line.begin, at});
            const Span brackets = bracketsAtEnd(source, part.name);
            if (!brackets.empty()) {
                part.name = trimmed(source, {part.name.begin, brackets.begin});
                part.condition = {brackets.begin + 1, brackets.end - 1};
            }
            part.value = {at + (wide ? 3 : 1), line.end};
            return part.name.empty() ? std::nullopt : std::optional(part);
        }
        if (c == '{' || c == '|' || c == '\n' || c == '\r' || (depth <= 0 && at - line.begin > longestLabel))
            return {};
    }
    return {};
}

std::optional<model::Label> knownLabel(QByteArrayView source, const LabelPart& part)
{
    if (part.name.length() > longestLabel)
        return {};
    base::Folded folded;
    base::fold(source.sliced(part.name.begin, part.name.length()), folded);
    return model::labelOf(QStringView(folded.data(), folded.size()));
}

std::optional<model::Field> readField(Reading& reading, Span text)
{
    const QByteArrayView bytes = reading.source.first(text.end);
    const auto part = labelPart(reading.source, text);
    const auto label = part ? knownLabel(reading.source, *part) : std::nullopt;
    if (!label)
        return {};
    Field field;
    field.label = *label;
    field.name = part->name;
    field.value = trimmed(reading.source, {part->value.begin, text.end});
    while (field.value.length() > 0 && terminatorLength(bytes, field.value.begin))
        field.value = trimmed(reading.source, {field.value.begin + terminatorLength(bytes, field.value.begin), text.end});
    if (standsAt(bytes, field.value.begin, text.end, "** ") || reading.bytes(field.value) == "**")
        field.value = trimmed(reading.source, {field.value.begin + 2, field.value.end}); // "**Chủ trì:** @truc"
    field.span = text;
    if (!part->condition.empty())
        field.condition = conditionOf(reading, part->condition);
    readValue(reading, field);
    return field;
}

void setNestedValues(Reading& reading, model::Field& field, const std::vector<Span>& items)
{
    const auto begin = qint32(reading.scenario.values.size());
    const bool targets = model::rowOf(field.label).form == ValueForm::Targets;
    for (const Span& item : items) {
        if (!item.empty())
            reading.scenario.values.push_back(valueOf(reading, item, targets));
    }
    field.values = {begin, qint32(reading.scenario.values.size())};
    field.nested = true;
}

} // namespace ungcuu::text
