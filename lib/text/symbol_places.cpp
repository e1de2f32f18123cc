// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/symbol_places.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/scenario_flow.h"
#include "model/words.h"
#include "text/inlines.h"
#include "text/lines.h"
#include "text/step_mentions.h"
#include "text/value_reader.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ungcuu::text {
namespace {

using model::Scenario;

/// A word that stands somewhere; words of one kind that fold alike are one symbol.
struct Place {
    SymbolKind kind;
    Span span;
    QString key;
    bool definition = false;
};

/// "HT-DVC" at the start of a span: capitals and digits around "-"; 0 where none stands there.
qsizetype systemCodeLength(QByteArrayView source, Span span)
{
    static const QRegularExpression code(QStringLiteral("^\\p{Lu}[\\p{Lu}0-9]*(?:-[\\p{Lu}0-9]+)+"));
    const QRegularExpressionMatch match = code.match(base::decoded(source.sliced(span.begin, span.length())));
    return match.hasMatch() ? base::encoded(match.captured()).size() : 0;
}

bool isSystemCode(QByteArrayView source, Span span)
{
    return !span.empty() && systemCodeLength(source, span) == span.length();
}

/// The systems and documents that a front names.
void takeFront(QByteArrayView source, const model::Front& front, std::vector<Place>& places)
{
    const auto take = [&](QStringView key, SymbolKind kind) {
        const model::FrontEntry* const entry = front.find(key);
        for (const model::FrontValue& value : entry ? entry->values : std::vector<model::FrontValue>()) {
            if (isSystemCode(source, value.span)) // a document's code looks alike
                places.push_back({kind, value.span, base::folded(QStringView(value.words)), false});
        }
    };
    take(u"hệ thống", SymbolKind::System);
    for (const QStringView key : {u"kèm theo", u"ban hành kèm theo", u"ban hành theo"})
        take(key, SymbolKind::Scenario);
}

/// "{HT-DVC.tên}"
void takeSystem(QByteArrayView source, Span head, std::vector<Place>& places)
{
    const qsizetype code = systemCodeLength(source, head);
    const Span name{head.begin, head.begin + code};
    if (code > 0 && name.end < head.end && source[name.end] == '.')
        places.push_back({SymbolKind::System, name, base::folded(source.sliced(name.begin, code)), false});
}

class Places
{
public:
    explicit Places(const Scenario& scenario) : m_scenario(scenario) {}

    std::vector<Place> all()
    {
        takeSteps();
        takeRoles();
        takeVariables();
        takeFields();
        takeExits();
        takePlaceholders();
        takeFront(m_scenario.source, m_scenario.front, m_places);
        std::stable_sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) { return a.span.begin < b.span.begin; });
        return std::move(m_places);
    }

private:
    void add(SymbolKind kind, const model::Name& name, bool definition = false)
    {
        if (name.symbol >= 0)
            m_places.push_back({kind, name.text, m_scenario.symbols[size_t(name.symbol)], definition});
    }
    void add(SymbolKind kind, Span span) { m_places.push_back({kind, span, base::folded(m_scenario.bytes(span)), false}); }

    void takeSteps()
    {
        const std::vector<int> first = model::stepsBySymbol(m_scenario);
        for (const model::Step& step : m_scenario.steps)
            add(SymbolKind::Step, step.id, step.id.symbol >= 0 && &m_scenario.steps[size_t(first[size_t(step.id.symbol)])] == &step);
        for (const model::Name& name : namedSteps(m_scenario))
            add(SymbolKind::Step, name);
    }

    void takeRoles()
    {
        std::vector<bool> defined(m_scenario.symbols.size());
        QSet<qsizetype> own;
        for (const model::Role& role : m_scenario.roles) {
            if (role.slug.symbol < 0)
                continue;
            add(SymbolKind::Role, role.slug, !defined[size_t(role.slug.symbol)]);
            defined[size_t(role.slug.symbol)] = true;
            own.insert(role.slug.text.begin);
        }
        for (const model::Mention& mention : m_scenario.mentions) {
            if (!own.contains(mention.slug.text.begin))
                add(SymbolKind::Role, mention.slug);
        }
    }

    void takeVariables()
    {
        for (const model::Variable& variable : m_scenario.variables)
            m_places.push_back({SymbolKind::Variable, variable.name.text, QStringLiteral("biến.") + base::folded(m_scenario.bytes(variable.name.text)), true});
    }

    void takeFields()
    {
        for (const model::Field& field : m_scenario.fields) {
            if (field.label == model::Label::Call && field.target.symbol >= 0)
                add(SymbolKind::Scenario, field.target.text);
            if (field.label != model::Label::System)
                continue;
            for (const model::Value& value : Scenario::part(m_scenario.values, field.values)) {
                if (isSystemCode(m_scenario.source, value.text))
                    add(SymbolKind::System, value.text);
            }
        }
    }

    void takeExits()
    {
        for (const model::Exit& exit : m_scenario.allExits) {
            if (exit.targetKind == model::TargetKind::Scenario)
                add(SymbolKind::Scenario, exit.target.text);
        }
    }

    void takePlaceholders()
    {
        for (const model::Placeholder& placeholder : m_scenario.placeholders) {
            const QString head = base::folded(m_scenario.bytes(placeholder.head.text));
            if (head.startsWith(u"biến."))
                m_places.push_back({SymbolKind::Variable, placeholder.head.text, head, false});
            else if (!placeholder.argument.empty() && (head == u"quy định" || head == u"luật"))
                add(SymbolKind::Rule, placeholder.argument);
            else if (!placeholder.argument.empty() && (head == u"phụ lục" || head == u"lưu đồ"))
                add(SymbolKind::Scenario, placeholder.argument);
            else
                takeSystem(m_scenario.source, placeholder.head.text, m_places);
        }
    }

    const Scenario& m_scenario;
    std::vector<Place> m_places;
};

/// The innermost place at an offset, else the one that ends there.
const Place* placeAt(const std::vector<Place>& places, qsizetype offset)
{
    const Place* found = nullptr;
    for (const Place& place : places) {
        const bool inside = place.span.contains(offset) || (place.span.end == offset && !found);
        if (inside && (!found || place.span.length() <= found->span.length() || !found->span.contains(offset)))
            found = &place;
    }
    return found;
}

std::optional<SymbolPlaces> gathered(const std::vector<Place>& places, qsizetype offset)
{
    const Place* const at = placeAt(places, offset);
    if (!at)
        return {};
    SymbolPlaces symbol;
    symbol.kind = at->kind;
    symbol.at = at->span;
    for (const Place& place : places) {
        if (place.kind != at->kind || place.key != at->key)
            continue;
        if (place.definition)
            symbol.definition = place.span;
        else
            symbol.references.push_back(place.span);
    }
    return symbol;
}

QString fieldLine(const Scenario& scenario, const model::Step& step, model::Label label)
{
    const model::Field* const field = scenario.field(step, label);
    return field ? QLatin1Char('\n') + model::rowOf(label).word + QStringLiteral(": ") + scenario.words(field->value) : QString();
}

void describe(const Scenario& scenario, SymbolPlaces& symbol)
{
    const QString typed = scenario.words(symbol.definition.empty() ? symbol.at : symbol.definition);
    const auto at = [&](const auto& name) { return name.text == symbol.definition && !symbol.definition.empty(); };
    symbol.name = typed;
    if (symbol.kind == SymbolKind::Step)
        symbol.name = typed.front().isDigit() ? QStringLiteral("Bước ") + typed : typed;
    if (symbol.kind == SymbolKind::Role)
        symbol.name = QLatin1Char('@') + typed;
    for (const model::Step& step : scenario.steps) {
        if (symbol.kind == SymbolKind::Step && at(step.id))
            symbol.hover = symbol.name + QStringLiteral(". ") + scenario.words(step.title) + fieldLine(scenario, step, model::Label::Lead)
                + fieldLine(scenario, step, model::Label::Deadline);
    }
    for (const model::Role& role : scenario.roles) {
        if (symbol.kind == SymbolKind::Role && at(role.slug))
            symbol.hover = scenario.words(role.name)
                + (role.deputy.empty() ? QString() : QString(QStringLiteral("\nthay thế: ") + scenario.words(role.deputy)));
    }
    for (const model::Variable& variable : scenario.variables) {
        if (symbol.kind == SymbolKind::Variable && at(variable.name))
            symbol.hover = typed + QStringLiteral(" = ") + scenario.words(variable.value);
    }
}

/// The "hệ thống: HT-DVC" behind a bar of "{phụ lục: KB-A6-01 | hệ thống: HT-DVC}".
void takeOptions(const model::Plan& plan, Span options, std::vector<Place>& places)
{
    const qsizetype colon = plan.bytes(options).indexOf(':');
    if (colon < 0 || base::folded(plan.bytes({options.begin, options.begin + colon})) != u"hệ thống")
        return;
    const Span value = trimmed(plan.source, {options.begin + colon + 1, options.end});
    if (isSystemCode(plan.source, value))
        places.push_back({SymbolKind::System, value, base::folded(plan.bytes(value)), false});
}

/// "số phụ lục", "phụ lục", "HT-DVC.tên" … of a placeholder in a plan's text.
void takePlanPlaceholder(const model::Plan& plan, Span inside, std::vector<Place>& places)
{
    const qsizetype colon = plan.bytes(inside).indexOf(':');
    if (colon < 0)
        return takeSystem(plan.source, inside, places);
    const QString head = base::folded(plan.bytes({inside.begin, inside.begin + colon}));
    const qsizetype bar = plan.bytes(inside).indexOf('|');
    if (bar > colon)
        takeOptions(plan, {inside.begin + bar + 1, inside.end}, places);
    const Span argument = trimmed(plan.source, {inside.begin + colon + 1, bar > colon ? inside.begin + bar : inside.end});
    const bool code = codeLength(plan.source, argument.begin, argument.end) == argument.length() && !argument.empty();
    if (head == u"quy định" || head == u"luật")
        places.push_back({SymbolKind::Rule, argument, base::folded(plan.bytes(argument)), false});
    else if (head == u"số phụ lục" && !code)
        places.push_back({SymbolKind::Annex, argument, base::folded(plan.bytes(argument)), false});
    else if (head == u"phụ lục" || head == u"lưu đồ" || head == u"văn bản kèm theo" || head == u"số phụ lục")
        places.push_back({SymbolKind::Scenario, argument, base::folded(plan.bytes(argument)), false});
}

std::vector<Place> placesOf(const model::Plan& plan)
{
    std::vector<Place> places;
    takeFront(plan.source, plan.front, places);
    for (const model::PlanBlock& block : plan.blocks) {
        if (block.kind == model::PlanBlockKind::Annex && !block.extra.empty())
            places.push_back({SymbolKind::Annex, block.extra, base::folded(plan.bytes(block.extra)), true});
        if (block.kind == model::PlanBlockKind::Fence)
            continue;
        const QByteArrayView all = QByteArrayView(plan.source).first(block.span.end);
        for (qsizetype at = all.indexOf('{', block.span.begin); at >= 0; at = all.indexOf('{', at + 1)) {
            const qsizetype end = placeholderEnd(all, at, block.span.end);
            if (end > 0)
                takePlanPlaceholder(plan, {at + 1, end - 1}, places);
        }
    }
    return places;
}

} // namespace

std::optional<SymbolPlaces> symbolAt(const Scenario& scenario, qsizetype offset)
{
    auto symbol = gathered(Places(scenario).all(), offset);
    if (symbol)
        describe(scenario, *symbol);
    return symbol;
}

std::optional<SymbolPlaces> symbolAt(const model::Plan& plan, qsizetype offset)
{
    auto symbol = gathered(placesOf(plan), offset);
    if (!symbol)
        return {};
    symbol->name = base::decoded(plan.bytes(symbol->at));
    for (const model::PlanBlock& block : plan.blocks) {
        if (symbol->kind == SymbolKind::Annex && block.kind == model::PlanBlockKind::Annex && block.extra == symbol->definition)
            symbol->hover = base::decoded(plan.bytes(block.text));
    }
    return symbol;
}

} // namespace ungcuu::text
