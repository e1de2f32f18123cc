// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/section_check.h"

#include "check/scenario_check.h"
#include "check/text_check.h"
#include "text/scenario_reader.h"

#include <algorithm>
#include <array>

namespace ungcuu::check {

namespace {

using model::Span;

constexpr std::array localRules{
    Rule::SecrecyMark,      Rule::Password,       Rule::PictureAddress, Rule::FieldRepeated,  Rule::DurationUnread,   Rule::ConditionUnread,
    Rule::SpellingStepHead, Rule::SpellingLabel,  Rule::SpellingArrow,  Rule::SpellingAnswer, Rule::SpellingEndWord, Rule::SpellingDuration,
    Rule::SpellingLevel,    Rule::SpellingQuotes,
};

/// What the reader says of lines that know nothing of the sections before.
constexpr std::array otherCodes{text::Code::SectionTwice, text::Code::SecondTitle, text::Code::FrontOpen};

Context localContext(Context context)
{
    for (int rule = 0; rule < ruleCount; ++rule) {
        if (std::find(localRules.begin(), localRules.end(), Rule(rule)) == localRules.end())
            context.off.set(size_t(rule));
    }
    for (const text::Code code : otherCodes)
        context.linesOff.set(size_t(code));
    return context;
}

/// From "## " to "## ": a second "# " does not end a section.
Span sectionAt(const text::BlockTree& tree, qsizetype size, qsizetype offset)
{
    Span section{0, size};
    for (const text::SectionStart& start : tree.sections) {
        if (tree.blocks[size_t(start.block)].level == 1)
            continue;
        if (start.offset > offset) {
            section.end = start.offset;
            break;
        }
        section.begin = start.offset;
    }
    return section;
}

void shift(Span& span, qsizetype by)
{
    span.begin += by;
    span.end += by;
}

void shift(model::Finding& finding, qsizetype by)
{
    shift(finding.span, by);
    for (model::Fix& fix : finding.fixes) {
        for (model::TextEdit& edit : fix.edits)
            shift(edit.span, by);
    }
}

} // namespace

SectionFindings sectionFindings(const QByteArray& bytes, const text::BlockTree& tree, qsizetype offset, const Context& context)
{
    SectionFindings found{sectionAt(tree, bytes.size(), offset), {}};
    const Context local = localContext(context);
    text::ScenarioReading reading = text::readScenario(bytes.sliced(found.section.begin, found.section.length()));
    found.findings = joined(std::move(reading.findings), scenarioFindings(reading.scenario, local), local);
    for (model::Finding& finding : found.findings)
        shift(finding, found.section.begin);
    return found;
}

bool isLocal(QByteArrayView code)
{
    const auto isRule = [&](Rule rule) { return code == row(rule).code; };
    const auto isOther = [&](text::Code other) { return code == text::rowOf(other).name; };
    return std::any_of(localRules.begin(), localRules.end(), isRule)
        || (code.startsWith("text.") && std::none_of(otherCodes.begin(), otherCodes.end(), isOther));
}

} // namespace ungcuu::check
