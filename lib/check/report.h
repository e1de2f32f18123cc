// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "model/finding.h"

namespace ungcuu::check {

/// Gathers findings; what the context has switched off is not kept.
class Report
{
public:
    explicit Report(const Context& context) : m_context(context) {}

    const Context& context() const { return m_context; }
    void add(Rule rule, model::Span span, const QString& message, std::vector<model::Fix> fixes = {});
    void add(Rule rule, model::Severity severity, model::Span span, const QString& message, std::vector<model::Fix> fixes = {});

    /// In paper order; at one place in the order of the table.
    model::Findings sorted() &&;

private:
    const Context& m_context;
    std::vector<std::pair<Rule, model::Finding>> m_found;
};

/// A fix with a single edit.
model::Fix fix(const QString& title, model::Span span, const QByteArray& bytes);

} // namespace ungcuu::check
