// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/step_mentions.h"

#include "base/fold.h"
#include "text/code_points.h"
#include "text/reading.h"
#include "text/value_reader.h"

#include <QHash>

#include <algorithm>

namespace ungcuu::text {
namespace {

using model::BlockKind;
using model::Name;

class Gatherer
{
public:
    explicit Gatherer(const model::Scenario& scenario)
        : m_scenario(scenario)
        , m_source(scenario.source)
    {
        for (const model::Step& step : scenario.steps) {
            if (step.id.symbol >= 0)
                m_symbolOfId.insert(scenario.symbols[size_t(step.id.symbol)], step.id.symbol);
        }
    }

    std::vector<Name> names()
    {
        takeExits();
        takeFields();
        takeDurations();
        takePlaceholders();
        for (const model::Block& block : m_scenario.blocks)
            takeProse(block);
        std::stable_sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) { return a.text.begin < b.text.begin; });
        const auto overlap = [](const Name& a, const Name& b) { return b.text.begin < a.text.end; };
        m_names.erase(std::unique(m_names.begin(), m_names.end(), overlap), m_names.end());
        return std::move(m_names);
    }

private:
    void add(const Name& name)
    {
        if (name.symbol >= 0 && !name.text.empty())
            m_names.push_back(name);
    }

    void takeExits()
    {
        for (const model::Exit& exit : m_scenario.allExits) {
            if (exit.targetKind == model::TargetKind::Step)
                add(exit.target);
        }
    }

    void takeFields()
    {
        const QString own = m_scenario.front.word(u"mã");
        for (const model::Field& field : m_scenario.fields) {
            if (field.label == model::Label::Parallel) {
                for (const model::Value& value : model::Scenario::part(m_scenario.values, field.values))
                    add({value.text, value.symbol});
            } else if (field.label == model::Label::Call && field.target.symbol >= 0 && m_scenario.words(field.target.text) == own) {
                add(field.firstStep);
                add(field.lastStep);
            }
        }
    }

    void takeDurations()
    {
        for (const model::Duration& duration : m_scenario.durations) {
            if (duration.anchor == model::Anchor::Step)
                add(duration.anchorName);
        }
    }

    void takePlaceholders()
    {
        for (const model::Placeholder& placeholder : m_scenario.placeholders) {
            const bool bare = placeholder.argument.empty() && placeholder.options.empty();
            const Span head = placeholder.head.text;
            if (bare && idLength(m_source, head.begin, head.end) == head.length())
                add(placeholder.head);
        }
    }

    /// "như Bước 4": in text of people, not in code.
    void takeProse(const model::Block& block)
    {
        const bool text = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Table || block.kind == BlockKind::Quote
            || (block.kind == BlockKind::Heading && block.use != model::BlockUse::StepHead);
        const Span span = block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph ? block.content : block.span;
        if (text)
            takeWords(span);
        else if (block.kind == BlockKind::Heading)
            takeWords(m_scenario.steps[size_t(block.entity)].title);
    }

    void takeWords(Span text)
    {
        static constexpr QByteArrayView rest = "ước ";
        for (qsizetype at = text.begin; at < text.end; ++at) {
            at = m_source.first(text.end).indexOf(rest, at);
            if (at < 0)
                return;
            const bool word = at > text.begin && (m_source[at - 1] == 'B' || m_source[at - 1] == 'b') && !isLetter(codeBefore(m_source, text.begin, at - 1));
            const qsizetype begin = at + rest.size();
            const int id = word ? idLength(m_source, begin, text.end) : 0;
            if (id > 0)
                takeId({begin, begin + id});
            at = begin - 1;
        }
    }

    void takeId(Span id)
    {
        const auto known = m_symbolOfId.constFind(comparedId(m_source.sliced(id.begin, id.length())));
        if (known != m_symbolOfId.constEnd())
            add({id, *known});
    }

    static bool isLetter(char32_t code) { return QChar::isLetterOrNumber(code) || QChar::isMark(code); }

    const model::Scenario& m_scenario;
    QByteArrayView m_source;
    QHash<QString, qint32> m_symbolOfId;
    std::vector<Name> m_names;
};

} // namespace

std::vector<Name> namedSteps(const model::Scenario& scenario)
{
    return Gatherer(scenario).names();
}

} // namespace ungcuu::text
