// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/scenario_wording.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/scenario_flow.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ungcuu::compile {
namespace {

using model::Atom;
using model::AtomKind;
using model::Comparison;
using model::Scenario;
using official::Run;

template <class Row> const Row* startingAt(const std::vector<Row>& rows, qsizetype begin)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), begin, [](const Row& row, qsizetype at) { return row.span.begin < at; });
    return found != rows.end() && found->span.begin == begin ? &*found : nullptr;
}

bool compares(int fact, Comparison comparison, int value)
{
    switch (comparison) {
    case Comparison::Equal: return fact == value;
    case Comparison::NotEqual: return fact != value;
    case Comparison::Greater: return fact > value;
    case Comparison::Less: return fact < value;
    case Comparison::GreaterOrEqual: return fact >= value;
    case Comparison::LessOrEqual: return fact <= value;
    case Comparison::OneOf: break;
    }
    return fact == value;
}

constexpr int endsScenario = -1;
constexpr int closesBranch = -2;

/// Only the level is known of a system; everything else the register does not say.
std::optional<bool> holds(const Scenario& scenario, const Atom& atom, const std::optional<model::System>& system)
{
    if (!system || system->level == 0)
        return std::nullopt;
    if (atom.kind == AtomKind::LevelFrom)
        return system->level >= atom.level;
    const bool level = atom.kind == AtomKind::Compare && base::folded(scenario.words(atom.name)) == QStringLiteral("cấp độ");
    bool isNumber = false;
    const int value = level ? scenario.words(atom.value).trimmed().toInt(&isNumber) : 0;
    return isNumber ? std::optional<bool>(compares(system->level, atom.comparison, value)) : std::nullopt;
}

std::optional<bool> both(std::optional<bool> one, std::optional<bool> two)
{
    if ((one && !*one) || (two && !*two))
        return false;
    return one && two ? std::optional<bool>(true) : std::nullopt;
}

std::optional<bool> either(std::optional<bool> one, std::optional<bool> two)
{
    if ((one && *one) || (two && *two))
        return true;
    return one && two ? std::optional<bool>(false) : std::nullopt;
}

} // namespace

std::optional<bool> holds(const Scenario& scenario, const model::Condition& condition, const std::optional<model::System>& system)
{
    if (!condition.read)
        return std::nullopt;
    std::optional<bool> any = false;
    std::optional<bool> group = true;
    bool first = true;
    for (const Atom& atom : Scenario::part(scenario.atoms, condition.atoms)) {
        if (atom.startsGroup && !first) {
            any = either(any, group);
            group = true;
        }
        group = both(group, holds(scenario, atom, system));
        first = false;
    }
    return first ? std::nullopt : either(any, group);
}

ScenarioWording::ScenarioWording(Enquiry& enquiry, SourceDocument& document, int place, const Scenario& scenario,
                                 const QString& system, const QMap<QString, QString>& annexes)
    : Wording(enquiry, document, place), m_scenario(scenario), m_annexes(annexes)
{
    m_flow = model::flowOf(scenario);
    for (size_t i = scenario.roles.size(); i-- > 0;)
        m_roleOfSymbol.insert(scenario.roles[i].slug.symbol, i);
    setSystem(system);
    if (!system.isEmpty())
        m_facts = enquiry.system(system);
    numberSteps();
}

void ScenarioWording::numberSteps()
{
    int number = 0;
    for (size_t i = 0; i < m_scenario.steps.size(); ++i) {
        const model::Step& step = m_scenario.steps[i];
        const model::Field* const applies = m_scenario.field(step, model::Label::Applies);
        const bool leftOut = applies && holds(m_scenario, applies->condition, m_facts) == std::optional<bool>(false);
        m_numbers.push_back(leftOut ? 0 : ++number);
        if (step.id.symbol < 0 || m_stepOfSymbol.contains(step.id.symbol))
            continue;
        m_stepOfSymbol.insert(step.id.symbol, int(i));
        m_stepOfId.insert(m_scenario.symbols[size_t(step.id.symbol)], int(i));
    }
}

model::Severity ScenarioWording::withoutSystem() const
{
    return place() == 0 ? model::Severity::Hint : model::Severity::Error;
}

int ScenarioWording::standing(int step) const
{
    for (size_t hops = 0; hops <= m_numbers.size() && step >= 0; ++hops) {
        if (m_numbers[size_t(step)] > 0)
            return step;
        const model::FlowNext& next = m_flow.next[size_t(step)];
        if (next.way == model::FlowNext::Close)
            return closesBranch;
        step = next.way == model::FlowNext::Finish ? endsScenario : next.target;
    }
    return endsScenario;
}

int ScenarioWording::stepWith(qint32 symbol) const
{
    return symbol < 0 ? -1 : m_stepOfSymbol.value(symbol, -1);
}

QString ScenarioWording::stepWords(int step) const
{
    const int goal = standing(step);
    if (goal == closesBranch)
        return QStringLiteral("hết nhánh");
    return goal < 0 ? QStringLiteral("kết thúc kịch bản") : QStringLiteral("bước %1").arg(m_numbers[size_t(goal)]);
}

Run ScenarioWording::stepName(const model::Name& name)
{
    const int step = stepWith(name.symbol);
    if (step >= 0)
        return {stepWords(step), false, false, false};
    return unanswered("compile.unresolved-step", name.text,
                      QCoreApplication::translate("compile", "Không có bước «%1»; chỗ này in dấu chấm.").arg(m_scenario.words(name.text)));
}

QString ScenarioWording::scenarioName(const model::Name& code) const
{
    const QString words = m_scenario.words(code.text);
    const QString label = m_annexes.value(base::folded(words));
    return label.isEmpty() ? words : label;
}

Run ScenarioWording::roleName(const model::Role& role)
{
    m_namingRole = true;
    const official::Runs runs = this->runs(role.name);
    m_namingRole = false;
    const bool unresolved = std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.unresolved; });
    return {text(runs), false, false, unresolved};
}

Answer ScenarioWording::local(Span placeholder, const QString& head, bool& known)
{
    const model::Placeholder* const typed = startingAt(m_scenario.placeholders, placeholder.begin);
    if (const int step = typed ? stepWith(typed->head.symbol) : -1; step >= 0)
        return stepWords(step);
    known = head.startsWith(QStringLiteral("biến."));
    if (!known)
        return {};
    const QString name = base::folded(head.mid(5));
    for (const model::Variable& variable : m_scenario.variables) {
        if (base::folded(m_scenario.words(variable.name.text)) == name && !variable.value.empty())
            return m_scenario.words(variable.value);
    }
    unanswered("compile.unresolved-variable", placeholder,
               QCoreApplication::translate("compile", "Biến «%1» chưa có giá trị; chỗ này in dấu chấm.").arg(head.mid(5)));
    return {};
}

Run ScenarioWording::mentioned(Span mention, qsizetype& end)
{
    const model::Mention* const typed = startingAt(m_scenario.mentions, mention.begin);
    if (typed)
        end = std::max(end, typed->span.end);
    return roleName(typed && !m_namingRole ? typed->slug : model::Name(), mention);
}

Run ScenarioWording::roleName(const model::Name& slug, Span span)
{
    const auto role = m_roleOfSymbol.constFind(slug.symbol);
    if (slug.symbol >= 0 && role != m_roleOfSymbol.constEnd()) {
        if (!m_roleNames.contains(slug.symbol))
            m_roleNames.insert(slug.symbol, roleName(m_scenario.roles[*role]));
        return m_roleNames.value(slug.symbol);
    }
    return unanswered("compile.unresolved-role", span,
                      QCoreApplication::translate("compile", "Vai trò «%1» chưa có trong mục «Vai trò»; chỗ này in dấu chấm.")
                          .arg(base::decoded(bytes(span))));
}

/// "như Bước 4" in prose: the id becomes the number on this paper.
QString ScenarioWording::printed(const QString& words) const
{
    static const QRegularExpression reference(QStringLiteral("\\b([Bb]ước) (\\p{L}{0,3}[0-9]{1,3}\\p{L}?(?:\\.[0-9]{1,2})*)\\b"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype at = 0;
    for (auto it = reference.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int step = m_stepOfId.value(base::folded(match.captured(2)), -1);
        const int goal = step < 0 ? -1 : standing(step);
        if (goal < 0)
            continue;
        out += QStringView(words).sliced(at, match.capturedStart(2) - at);
        out += QString::number(m_numbers[size_t(goal)]);
        at = match.capturedEnd(2);
    }
    return out += QStringView(words).sliced(at);
}

} // namespace ungcuu::compile
