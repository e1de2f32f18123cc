// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/report.h"

#include <algorithm>
#include <tuple>

namespace ungcuu::check {

void Report::add(Rule rule, model::Span span, const QString& message, std::vector<model::Fix> fixes)
{
    add(rule, row(rule).severity, span, message, std::move(fixes));
}

void Report::add(Rule rule, model::Severity severity, model::Span span, const QString& message, std::vector<model::Fix> fixes)
{
    if (!m_context.off.test(size_t(rule)))
        m_found.push_back({rule, {QByteArray(row(rule).code), severity, span, message, std::move(fixes)}});
}

model::Findings Report::sorted() &&
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.second.span.begin, a.first) < std::tuple(b.second.span.begin, b.first);
    });
    model::Findings findings;
    findings.reserve(m_found.size());
    for (auto& [rule, finding] : m_found)
        findings.push_back(std::move(finding));
    return findings;
}

model::Fix fix(const QString& title, model::Span span, const QByteArray& bytes)
{
    return {title, {{span, bytes}}};
}

} // namespace ungcuu::check
