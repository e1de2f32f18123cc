// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsed_text.h"

#include "models/reading.h"
#include "models/source_lines.h"
#include "text/formatter.h"
#include "text/plan_reader.h"
#include "text/renumbering.h"
#include "text/scenario_reader.h"

#include <algorithm>

namespace ungcuu::models {

namespace {

int lineOf(const std::vector<qsizetype>& starts, qsizetype offset)
{
    return std::max(0, int(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin()) - 1);
}

} // namespace

ParsedText parsed(const QByteArray& bytes)
{
    ParsedText text{isScenario(bytes), text::parsedBlocks(bytes), {}, {}, {}};
    if (text.scenario) {
        text::ScenarioReading reading = text::readScenario(bytes, text.tree);
        text.asScenario = std::move(reading.scenario);
        text.findings = std::move(reading.findings);
    } else {
        text::PlanReading reading = text::readPlan(bytes, text.tree);
        text.asPlan = std::move(reading.plan);
        text.findings = std::move(reading.findings);
    }
    return text;
}

text::Completion completionAt(const ParsedText& text, qsizetype caret, const text::Vocabulary& vocabulary)
{
    return text.scenario ? text::completionAt(text.bytes(), caret, text.asScenario, vocabulary)
                         : text::completionAt(text.bytes(), caret, text.asPlan, vocabulary);
}

std::optional<text::SymbolPlaces> symbolAt(const ParsedText& text, qsizetype offset)
{
    return text.scenario ? text::symbolAt(text.asScenario, offset) : text::symbolAt(text.asPlan, offset);
}

model::TextEdits renumbered(const ParsedText& text)
{
    return text.scenario ? text::renumbered(text.asScenario) : text::renumbered(text.asPlan);
}

model::TextEdits formatted(const ParsedText& text)
{
    return text::formatted(text.bytes(), text.scenario ? text::Language::Scenario : text::Language::Plan);
}

TextShape shapeOf(const ParsedText& text)
{
    TextShape shape{text.scenario ? text::outlineOf(text.asScenario) : text::outlineOf(text.asPlan), {}};
    const auto starts = SourceLines::of(text.bytes()).starts();
    for (const text::Fold& fold : text::foldsOf(text.bytes(), text.tree)) {
        const FoldLines lines{lineOf(starts, fold.first.begin), lineOf(starts, fold.hidden.begin), lineOf(starts, fold.hidden.end - 1)};
        if (lines.first > lines.head && lines.last >= lines.first)
            shape.folds.push_back(lines);
    }
    return shape;
}

} // namespace ungcuu::models
