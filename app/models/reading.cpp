// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading.h"

#include "check/text_check.h"
#include "text/language.h"
#include "workspace/shipped_law.h"
#include "workspace/shipped_techniques.h"

#include <algorithm>

namespace ungcuu::models {

namespace {

/// A finding on several lines is shown on its first.
Place endOnLine(const SourceLines& lines, const std::vector<qsizetype>& starts, const Place& begin, qsizetype end)
{
    const auto line = size_t(begin.line);
    return placeOf(lines, starts, std::min(end, starts[line] + lines.lines[line].words.size()));
}

} // namespace

bool isScenario(const QByteArray& bytes)
{
    return text::languageOf(bytes) == text::Language::Scenario;
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
    const QByteArray bytes = lines.bytes();
    const text::Language language = text::languageOf(bytes);
    check::Context context;
    context.law = &workspace::shippedLaw();
    context.techniques = &workspace::shippedTechniques();
    model::Findings findings = check::textFindings(bytes, language, context);
    if (progress.cancelled())
        return {};
    return {revision, language == text::Language::Scenario, placed(std::move(findings), lines)};
}

} // namespace ungcuu::models
