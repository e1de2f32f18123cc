// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_dump.h"

#include "model/words.h"


namespace ungcuu::testing {
namespace {

using namespace model;

const char* const exitKinds[] = {"own", "late", "after", "any", "loop", "failure", "success", "answer"};
const char* const targetKinds[] = {"step", "scenario", "end", "branch-end"};
const char* const answerKinds[] = {"yes", "no", "unknown", "otherwise", "other"};
const char* const durationKinds[] = {"unread", "placeholder", "now", "amount", "moment"};
const char* const anchors[] = {"start", "T0", "step", "other"};
const char* const comparisons[] = {"=", "!=", ">", "<", ">=", "<=", "in"};

class Dump
{
public:
    explicit Dump(const Scenario& scenario) : m_scenario(scenario) {}

    QByteArray take()
    {
        for (const FrontEntry& entry : m_scenario.front.entries) {
            line(0, "front " + entry.key.toUtf8());
            for (const FrontValue& value : entry.values)
                line(1, value.words.toUtf8());
        }
        line(0, "title " + words(m_scenario.title));
        line(0, "applies" + condition(m_scenario.applies));
        exits(0, m_scenario.exits);
        for (const Section& section : m_scenario.sections)
            line(0, "section " + QByteArray::number(int(section.kind)) + " [" + words(section.number) + "] " + words(section.name));
        for (const Role& role : m_scenario.roles)
            takeRole(role);
        for (const Variable& variable : m_scenario.variables)
            line(0, "variable " + name(variable.name) + " (" + words(variable.type) + ") = " + words(variable.value) + extras(variable.extras));
        flow();
        for (const Inject& inject : m_scenario.injects)
            line(0, "inject " + QByteArray::number(inject.minutes) + " -> " + words(inject.to) + ": " + words(inject.text) + extras(inject.extras));
        for (const Mention& mention : m_scenario.mentions)
            line(0, "mention " + name(mention.slug));
        for (const Placeholder& place : m_scenario.placeholders)
            line(0, "place " + words(place.head.text) + ": " + words(place.argument) + extras(place.options));
        return m_text;
    }

private:
    QByteArray words(Span span) const { return m_scenario.words(span).toUtf8(); }
    QByteArray name(const Name& of) const
    {
        return of.symbol < 0 ? QByteArray("?") : m_scenario.symbols[size_t(of.symbol)].toUtf8();
    }
    void line(int depth, const QByteArray& text) { m_text += QByteArray(depth * 2, ' ') + text + '\n'; }

    QByteArray extras(Range range) const
    {
        QByteArray text;
        for (const Extra& extra : Scenario::part(m_scenario.extras, range))
            text += " | " + words(extra.label) + ": " + words(extra.value);
        return text;
    }

    void takeRole(const Role& role)
    {
        line(0, QByteArray(role.target ? "target " : "role ") + name(role.slug) + " (" + words(role.type) + "): " + words(role.name)
                    + " / " + words(role.deputy) + extras(role.extras));
    }

    void flow()
    {
        size_t phase = 0;
        for (size_t i = 0; i <= m_scenario.steps.size(); ++i) {
            for (; phase < m_scenario.phases.size() && m_scenario.phases[phase].before == qint32(i); ++phase) {
                line(0, "phase " + QByteArray::number(m_scenario.phases[phase].level) + ' ' + words(m_scenario.phases[phase].title));
                exits(1, m_scenario.phases[phase].exits);
            }
            if (i < m_scenario.steps.size())
                takeStep(m_scenario.steps[i]);
        }
    }

    void takeStep(const Step& step)
    {
        line(0, "step " + QByteArray::number(step.level) + ' ' + name(step.id) + (step.question ? " ? " : " ") + words(step.title));
        for (const Field& field : Scenario::part(m_scenario.fields, step.fields))
            takeField(field);
        exits(1, step.exits);
        for (const Check& check : Scenario::part(m_scenario.checks, step.checks))
            line(1, QByteArray("check ") + (check.done ? "x " : "- ") + words(check.text));
        for (const Work& work : Scenario::part(m_scenario.works, step.works))
            line(1, "work " + words(work.number) + " @" + name(work.lead) + ' ' + words(work.text));
        values(1, "evidence", step.evidence);
    }

    void takeField(const Field& field)
    {
        line(1, "field " + rowOf(field.label).word.toUtf8() + condition(field.condition));
        values(2, "value", field.values);
        values(2, "fallback", field.fallback);
        if (field.duration >= 0)
            line(2, duration(m_scenario.durations[size_t(field.duration)]));
        for (const Duration& part : Scenario::part(m_scenario.durations, field.estimate))
            line(2, "estimate " + duration(part));
        if (field.rounds > 0)
            line(2, "rounds " + QByteArray::number(field.rounds));
        if (field.target.symbol >= 0)
            line(2, "call " + name(field.target) + ' ' + name(field.firstStep) + ' ' + name(field.lastStep) + ' ' + QByteArray::number(field.revision));
    }

    void values(int depth, const char* what, Range range)
    {
        for (const Value& value : Scenario::part(m_scenario.values, range))
            line(depth, QByteArray(what) + ' ' + words(value.text) + " #" + name({value.text, value.symbol}));
    }

    QByteArray condition(const Condition& of) const
    {
        if (of.text.empty())
            return {};
        QByteArray text = of.read ? QByteArray(" (") : QByteArray(" (unread " + words(of.text));
        for (const Atom& atom : Scenario::part(m_scenario.atoms, of.atoms)) {
            text += atom.startsGroup ? " |" : " &";
            text += atom.negated ? " not" : "";
            if (atom.kind == AtomKind::LevelFrom)
                text += " level>=" + QByteArray::number(atom.level);
            else if (atom.kind == AtomKind::Has)
                text += " has " + words(atom.name);
            else
                text += ' ' + words(atom.name) + ' ' + comparisons[int(atom.comparison)] + ' ' + words(atom.value);
        }
        return text + " )";
    }

    QByteArray duration(const Duration& of) const
    {
        QByteArray text = durationKinds[int(of.kind)];
        if (of.kind != DurationKind::Amount)
            text += " «" + words(of.text) + "»";
        text += (of.before ? " before " : " ") + QByteArray::number(of.seconds) + "s " + QByteArray::number(of.workingDays) + "wd from "
            + anchors[int(of.anchor)];
        return of.anchor == Anchor::Step ? text + ' ' + name(of.anchorName) : text;
    }

    void exits(int depth, Range range)
    {
        for (const Exit& exit : Scenario::part(m_scenario.allExits, range)) {
            QByteArray text = QByteArray("exit ") + exitKinds[int(exit.kind)];
            if (exit.kind == ExitKind::Answer)
                text += QByteArray("/") + answerKinds[int(exit.answerKind)];
            text += " «" + words(exit.answer) + "» -> " + targetKinds[int(exit.targetKind)];
            if (exit.target.symbol >= 0)
                text += ' ' + name(exit.target);
            if (!exit.note.empty())
                text += " note " + words(exit.note);
            if (exit.duration >= 0)
                text += " after " + duration(m_scenario.durations[size_t(exit.duration)]);
            line(depth, text);
        }
    }

    const Scenario& m_scenario;
    QByteArray m_text;
};

} // namespace

QByteArray dump(const model::Scenario& scenario)
{
    return Dump(scenario).take();
}

} // namespace ungcuu::testing
