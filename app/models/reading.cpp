// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading.h"

#include "check/plan_check.h"
#include "check/scenario_check.h"
#include "check/section_check.h"
#include "check/text_check.h"
#include "text/language.h"
#include "workspace/shipped_law.h"
#include "workspace/shipped_techniques.h"

#include <algorithm>
#include <iterator>

namespace ungcuu::models {

namespace {

/// A finding on several lines is shown on its first.
Place endOnLine(const SourceLines& lines, const std::vector<qsizetype>& starts, const Place& begin, qsizetype end)
{
    const auto line = size_t(begin.line);
    return placeOf(lines, starts, std::min(end, starts[line] + lines.lines[line].words.size()));
}

check::Context shippedContext()
{
    check::Context context;
    context.law = &workspace::shippedLaw();
    context.techniques = &workspace::shippedTechniques();
    return context;
}

/// One stretch of an older text that was replaced.
struct Change {
    base::Span old;
    qsizetype inserted = 0;

    qsizetype moved(qsizetype offset) const
    {
        if (offset >= old.end)
            return offset + inserted - old.length();
        return std::min(offset, old.begin);
    }
};

Change changeBetween(const QByteArray& was, const QByteArray& now)
{
    const auto most = std::min(was.size(), now.size());
    const qsizetype head = std::mismatch(was.begin(), was.begin() + most, now.begin()).first - was.begin();
    const qsizetype tail = std::mismatch(was.rbegin(), was.rbegin() + (most - head), now.rbegin()).first - was.rbegin();
    return {{head, was.size() - tail}, now.size() - tail - head};
}

} // namespace

bool isScenario(const QByteArray& bytes)
{
    return text::languageOf(bytes) == text::Language::Scenario;
}

std::vector<Problem> withoutFilled(std::vector<Problem> problems, const QStringList& filled)
{
    const auto answered = [&](const Problem& problem) {
        const auto names = [&](const QString& key) { return problem.finding.message.contains(QString(u'«' + key + u'»')); };
        return problem.finding.code == "form.field-missing" && std::any_of(filled.begin(), filled.end(), names);
    };
    std::erase_if(problems, answered);
    return problems;
}

std::vector<Problem> placed(model::Findings findings, const SourceLines& lines)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const model::Finding& a, const model::Finding& b) { return a.span.begin < b.span.begin; });
    const auto starts = lines.starts();
    std::vector<Problem> problems;
    problems.reserve(findings.size());
    for (model::Finding& finding : findings) {
        const Place begin = placeOf(lines, starts, finding.span.begin);
        const Place end = endOnLine(lines, starts, begin, finding.span.end);
        problems.push_back({std::move(finding), begin, end});
    }
    return problems;
}

Reading readingOf(const SourceLines& lines, qint64 revision, const base::Progress& progress)
{
    ParsedText text = parsed(lines.bytes());
    const check::Context context = shippedContext();
    model::Findings ofMeaning = text.scenario ? check::scenarioFindings(text.asScenario, context) : check::planFindings(text.asPlan, context);
    if (progress.cancelled())
        return {};
    model::Findings all = check::joined(std::move(text.findings), std::move(ofMeaning), context);
    TextShape shape = shapeOf(text);
    auto whole = std::make_shared<const ReadText>(ReadText{text.bytes(), std::move(text.tree), all});
    auto flow = text.scenario ? std::make_shared<const model::ScenarioFlow>(model::scenarioFlow(text.asScenario)) : nullptr;
    return {revision, text.scenario, placed(std::move(all), lines), std::move(shape), std::move(whole), std::move(flow)};
}

std::vector<Problem> sectionFirst(const ReadText& last, const model::Findings& others, const SourceLines& lines)
{
    const QByteArray bytes = lines.bytes();
    const Change change = changeBetween(last.bytes, bytes);
    model::Findings now;
    check::SectionFindings section;
    if (isScenario(bytes))
        section = check::sectionFindings(bytes, text::reparsedBlocks(last.tree, bytes, change.old, change.inserted), change.old.begin, shippedContext());
    const auto moved = [&](model::Finding finding) {
        finding.span = {change.moved(finding.span.begin), change.moved(finding.span.end)};
        return finding;
    };
    std::transform(others.begin(), others.end(), std::back_inserter(now), moved);
    for (const model::Finding& each : last.findings) {
        model::Finding finding = moved(each);
        const bool inSection = finding.span.begin >= section.section.begin && finding.span.begin < section.section.end;
        if (!inSection || !check::isLocal(finding.code))
            now.push_back(std::move(finding));
    }
    now.insert(now.end(), section.findings.begin(), section.findings.end());
    return placed(std::move(now), lines);
}

} // namespace ungcuu::models
