// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/text_check.h"

#include "check/plan_check.h"
#include "check/scenario_check.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"

#include <algorithm>
#include <iterator>

namespace ungcuu::check {

namespace {

bool isOff(const model::Finding& finding, const Context& context)
{
    for (const text::CodeRow& row : text::codeTable()) {
        if (context.linesOff.test(size_t(row.code)) && finding.code == row.name)
            return true;
    }
    return false;
}

} // namespace

model::Findings joined(model::Findings ofLines, model::Findings ofMeaning, const Context& context)
{
    model::Findings all = std::move(ofLines);
    if (context.linesOff.any())
        all.erase(std::remove_if(all.begin(), all.end(), [&](const model::Finding& f) { return isOff(f, context); }), all.end());
    all.insert(all.end(), std::make_move_iterator(ofMeaning.begin()), std::make_move_iterator(ofMeaning.end()));
    std::stable_sort(all.begin(), all.end(), [](const model::Finding& a, const model::Finding& b) { return a.span.begin < b.span.begin; });
    return all;
}

model::Findings textFindings(const QByteArray& bytes, text::Language language, const Context& context)
{
    if (language == text::Language::Plan) {
        text::PlanReading reading = text::readPlan(bytes);
        return joined(std::move(reading.findings), planFindings(reading.plan, context), context);
    }
    text::ScenarioReading reading = text::readScenario(bytes);
    return joined(std::move(reading.findings), scenarioFindings(reading.scenario, context), context);
}

} // namespace ungcuu::check
