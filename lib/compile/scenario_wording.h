// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/wording.h"
#include "model/flow.h"
#include "model/scenario.h"

#include <QHash>

namespace ungcuu::compile {

/// Whether a condition holds for a system; nothing where the register cannot say ("có dữ liệu cá nhân").
std::optional<bool> holds(const model::Scenario& scenario, const model::Condition& condition,
                          const std::optional<model::System>& system);

/// The words of a scenario: @roles by name, steps by their number on the paper. Steps whose Áp dụng is false for the
/// system in force have no number and are left out; what points to them points to where the flow goes on by order.
class ScenarioWording final : public Wording
{
public:
    /// `system` may be empty. `annexes`: folded code of a scenario → its label in the plan.
    ScenarioWording(Enquiry& enquiry, SourceDocument& document, int place, const model::Scenario& scenario,
                    const QString& system, const QMap<QString, QString>& annexes);

    const model::Scenario& scenario() const { return m_scenario; }
    /// What the register says of the system in force.
    const std::optional<model::System>& facts() const { return m_facts; }

    /// TT of a step, from 1; 0 where it is left out.
    int number(size_t step) const { return m_numbers[step]; }
    /// "bước 4", "kết thúc kịch bản" for what a name points to; where no step bears it, dots and a finding.
    official::Run stepName(const model::Name& name);
    /// "Phụ lục II", or its code where it is no annex of the same plan.
    QString scenarioName(const model::Name& code) const;
    official::Run roleName(const model::Role& role);
    /// The name of the role that a mention or a lead names; where there is none, dots and a finding at `span`.
    official::Run roleName(const model::Name& slug, Span span);

protected:
    Answer local(Span placeholder, const QString& head, bool& known) override;
    official::Run mentioned(Span mention, qsizetype& end) override;
    QString printed(const QString& words) const override;
    /// A scenario on its own waits for the plan that names the system; only inside one is the gap an error.
    model::Severity withoutSystem() const override;

private:
    void numberSteps();
    /// The step itself or, where it is left out, the one at which the flow goes on in its place.
    int standing(int step) const;
    int stepWith(qint32 symbol) const;
    QString stepWords(int step) const;

    const model::Scenario& m_scenario;
    const QMap<QString, QString> m_annexes;
    std::optional<model::System> m_facts;
    std::vector<int> m_numbers;
    model::Flow m_flow;
    QHash<qint32, int> m_stepOfSymbol;
    QHash<QString, int> m_stepOfId;
    QHash<qint32, official::Run> m_roleNames; ///< by symbol of the slug, as far as asked for
    QHash<qint32, size_t> m_roleOfSymbol;
    bool m_namingRole = false;
};

} // namespace ungcuu::compile
