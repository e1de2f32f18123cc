// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"
#include "model/scenario_flow.h"

namespace ungcuu::check {

/// A scenario with what several rules ask of it, worked out once.
struct Subject {
    explicit Subject(const model::Scenario& checked);

    const model::Scenario& scenario;
    std::vector<int> stepOfSymbol;
    std::vector<model::FlowStep> flowSteps;
    model::Flow flow;
    QByteArray lineEnd;     ///< what the text ends its first line with
    /// "loại: đoạn dùng chung": steps that other scenarios call; it has no thẻ trực of its own.
    bool fragment = false;

    const model::Step& step(int index) const { return scenario.steps[size_t(index)]; }
    /// "Bước 3" or "b3", as an arrow names it.
    QString nameOf(int step) const;
    /// The bytes of an arrow to a step: "→ Bước 3".
    QByteArray arrowTo(int step) const;
    std::span<const model::Field> fields(int step) const { return model::Scenario::part(scenario.fields, this->step(step).fields); }
    std::span<const model::Exit> exits(int step) const { return model::Scenario::part(scenario.allExits, this->step(step).exits); }
    bool has(int step, model::Label label) const { return scenario.field(this->step(step), label) != nullptr; }

    /// Where to underline when the step as a whole is meant: its title, else its heading.
    model::Span headOf(int step) const;
    /// A step number that no step bears yet.
    int freeNumber() const;

    /// Adds "- bullet" behind the fields and exits of a step.
    model::Fix addBullet(int step, const QString& title, const QByteArray& bullet) const;
    /// Takes away the lines that `span` touches.
    model::Fix removeLines(const QString& title, model::Span span) const;
};

} // namespace ungcuu::check
