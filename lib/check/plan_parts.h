// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"
#include "model/plan.h"

namespace ungcuu::check {

/// A plan with its kind ("quyết định", folded).
struct PlanSubject {
    explicit PlanSubject(const model::Plan& checked);

    const model::Plan& plan;
    QString kind;

    /// The words of a span as one line.
    QString words(model::Span span) const;
    /// The same, as the language compares.
    QString folded(model::Span span) const;
    /// The values of a front key, none where it is not there.
    std::span<const model::FrontValue> values(QStringView key) const;
    /// Its first value, an empty one where there is none.
    model::FrontValue value(QStringView key) const;
    /// Where the front, or the text, begins: what to underline when something is not there at all.
    model::Span beginning() const;
    /// Where the first annex begins; the end of the text where there is none.
    qsizetype bodyEnd() const;
};

/// Kind, number, subject, recipients and signers in the front.
void checkFront(const PlanSubject& subject, Report& report);
/// Days, months and numbers: a zero before what is below ten, but before months 1 and 2 only (Phụ lục I, II.3 and II.4).
void checkZeros(const PlanSubject& subject, Report& report);
/// Grounds, annexes, what is replaced, the parts an outline asks for.
void checkBody(const PlanSubject& subject, Report& report);
/// The order of typed numbers and letters (a b c d đ e …).
void checkNumbering(const PlanSubject& subject, Report& report);

} // namespace ungcuu::check
