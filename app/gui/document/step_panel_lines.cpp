// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows of a step and does not write: its numbered work and where it leads.
#include "gui/document/step_panel.h"
#include "gui/editor/editor.h"
#include "gui/parts/plain_label.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace ungcuu::gui {

QLabel* StepPanel::addLines(QFormLayout& layout, const QString& name, qsizetype (StepPanel::*place)())
{
    auto* const lines = plainLabel();
    lines->setAccessibleDescription(name); // its name is its words
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const label = plainLabel(name);
    label->setBuddy(lines);
    label->setFixedWidth(labelWidth());
    layout.addRow(label, lines);
    addWay(layout, name, QCoreApplication::translate("gui", "Việc làm và mũi tên chỉ xem ở đây."), [this, place] { return (this->*place)(); });
    return lines;
}

void StepPanel::showLines(const text::StepForm& form)
{
    const model::Scenario& scenario = m_language.now().asScenario;
    QStringList works;
    for (const text::StepWork& work : text::stepWorks(scenario, form.step))
        works += work.more ? QString(work.words + QStringLiteral(" …")) : work.words;
    m_works->setText(works.isEmpty() ? QCoreApplication::translate("gui", "Bước này chưa ghi việc làm.") : works.join(u'\n'));
    showWays(form.step);
}

/// Those of a text that is not read yet stay until it is: the flow is worked out beside the window, once for each reading.
void StepPanel::showWays(qint32 step)
{
    if (!m_flow || m_flowOf != m_editor.source().revision()) {
        if (m_waysOf != m_step)
            m_ways->clear();
        return;
    }
    QStringList ways;
    for (const text::StepWay& way : text::stepWays(m_language.now().asScenario, *m_flow, step))
        ways += QStringLiteral("• ") + told(way); // a long one takes several lines
    m_ways->setText(ways.join(u'\n'));
    m_waysOf = m_step;
}

void StepPanel::setFlow(std::shared_ptr<const model::ScenarioFlow> flow)
{
    m_flow = std::move(flow);
    m_flowOf = m_editor.source().revision();
    if (!isVisible() || composing() || m_aside || m_step.isEmpty())
        return;
    if (const auto form = formNow(); form && form->id == m_step)
        showWays(form->step);
}

QString StepPanel::stepName(qint32 step)
{
    const model::Scenario& scenario = m_language.now().asScenario;
    const model::Step& named = scenario.steps[size_t(step)];
    return QCoreApplication::translate("gui", "Bước %1").arg(scenario.words(named.id.text)) + QStringLiteral(" – ") + scenario.words(named.title);
}

QString StepPanel::told(const text::StepWay& way)
{
    using Way = text::StepWay;
    switch (way.kind) {
    case Way::Order: return QCoreApplication::translate("gui", "→ %1 (không ghi mũi tên: theo thứ tự trên giấy)").arg(stepName(way.target));
    case Way::Closing: return QCoreApplication::translate("gui", "Hết nhánh của %1 (không ghi mũi tên)").arg(stepName(way.target));
    case Way::End: return QCoreApplication::translate("gui", "Hết kịch bản (không ghi mũi tên)");
    case Way::Written: break;
    }
    if (way.lost)
        return way.words + QStringLiteral(" – ") + QCoreApplication::translate("gui", "chưa có bước này");
    return way.target < 0 ? way.words : QString(way.words + QStringLiteral(" – ") + m_language.now().asScenario.words(m_language.now().asScenario.steps[size_t(way.target)].title));
}

/// Where nothing of the kind is written: the head of the step.
qsizetype StepPanel::firstWork()
{
    const auto form = formNow();
    if (!form)
        return -1;
    const std::vector<text::StepWork> works = text::stepWorks(m_language.now().asScenario, form->step);
    return works.empty() ? m_language.now().asScenario.steps[size_t(form->step)].heading.begin : works.front().span.begin;
}

qsizetype StepPanel::firstWay()
{
    const auto form = formNow();
    if (!form)
        return -1;
    const model::Scenario& scenario = m_language.now().asScenario;
    const model::Step& step = scenario.steps[size_t(form->step)];
    const auto written = model::Scenario::part(scenario.allExits, step.exits);
    return written.empty() ? step.heading.begin : written.front().span.begin;
}

} // namespace ungcuu::gui
