// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spelling.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/scenario_flow.h"
#include "model/words.h"
#include "text/block_scan.h"
#include "text/duration_spelling.h"
#include "text/exit_reader.h"
#include "text/value_reader.h"

#include <algorithm>
#include <array>

namespace ungcuu::text {
namespace {

using model::TextEdit;

QByteArrayView view(QByteArrayView source, Span span)
{
    return source.sliced(span.begin, span.length());
}

bool beginsLine(QByteArrayView source, qsizetype at)
{
    const char before = at > 0 ? source[at - 1] : '\n';
    return before == '\n' || before == '\r' || (at >= 3 && terminatorLength(source, at - 3) == 3);
}

const QByteArray& canonicalLabel(model::Label label)
{
    static const std::array<QByteArray, model::labelCount> words = [] {
        std::array<QByteArray, model::labelCount> all;
        for (int i = 0; i < model::labelCount; ++i)
            all[size_t(i)] = base::encoded(model::rowOf(model::Label(i)).word);
        return all;
    }();
    return words[size_t(label)];
}

/// The label without marks around it: "**Chủ trì**", "**Chủ trì" where the colon stands inside the marks.
Span bareName(QByteArrayView source, Span name)
{
    const auto isMark = [](char c) { return c == '*' || c == '_' || isSpace(c); };
    while (!name.empty() && isMark(source[name.begin]))
        ++name.begin;
    while (!name.empty() && isMark(source[name.end - 1]))
        --name.end;
    return name;
}

class Speller
{
public:
    explicit Speller(const model::Scenario& scenario)
        : m_scenario(scenario)
        , m_source(scenario.source)
        , m_stepOfSymbol(model::stepsBySymbol(scenario))
    {
    }

    std::vector<Respelling> read()
    {
        readFront();
        for (const model::Step& step : m_scenario.steps)
            readHead(step);
        for (const model::Field& field : m_scenario.fields)
            readField(field);
        for (const model::Exit& exit : m_scenario.allExits)
            readExit(exit);
        for (const model::Placeholder& placeholder : m_scenario.placeholders)
            readPlaceholder(placeholder);
        return inOrder();
    }

private:
    void add(Spelling what, Span span, const QByteArray& bytes)
    {
        if (view(m_source, span) != bytes)
            m_found.push_back({what, span, {{span, bytes}}});
    }

    void readFront()
    {
        for (const model::FrontEntry& entry : m_scenario.front.entries) {
            for (const model::FrontValue& value : entry.values)
                readQuotedFront(value);
        }
        readCondition(m_scenario.applies);
    }

    /// “x | y” was read as one value, so it keeps quotes: straight ones.
    void readQuotedFront(const model::FrontValue& value)
    {
        const Span inside = insideQuotes(m_source, value.span);
        if (inside == value.span || base::decoded(view(m_source, inside)) != value.words)
            return;
        const QByteArrayView words = view(m_source, inside);
        const bool mayBeBare = !words.isEmpty() && !words.startsWith('"') && !words.startsWith("- ") && words != "-" && !words.startsWith('#')
            && words.indexOf(" | ") < 0 && insideQuotes(m_source, inside) == inside;
        if (mayBeBare)
            m_found.push_back({Spelling::Quotes, value.span, {{{value.span.begin, inside.begin}, {}}, {{inside.end, value.span.end}, {}}}});
    }

    void readHead(const model::Step& step)
    {
        if (step.id.symbol < 0)
            return;
        const TextEdit head = headSpelled(m_source, step);
        if (view(m_source, head.span) != head.bytes)
            m_found.push_back({Spelling::StepHead, step.id.text, {head}});
    }

    void readField(const model::Field& field)
    {
        add(Spelling::Label, bareName(m_source, field.name), canonicalLabel(field.label));
        readCondition(field.condition);
        readDuration(field.duration);
        if (!field.estimate.empty())
            readDuration(field.estimate.begin);
        if (const Span outside = quotesAround(field.value); outside != field.value)
            removeQuotes(outside, field.value);
        for (const model::Value& value : model::Scenario::part(m_scenario.values, field.values))
            readValue(value);
        for (const model::Value& value : model::Scenario::part(m_scenario.values, field.fallback))
            readValue(value);
        if (field.label == model::Label::Call && m_scenario.bytes(field.target.text) == m_scenario.front.word(u"mã").toUtf8()) {
            readStepName(field.firstStep);
            readStepName(field.lastStep);
        }
    }

    void readValue(const model::Value& value)
    {
        if (value.symbol < 0)
            return;
        if (m_source[value.text.begin] != '@')
            readStepName({value.text, value.symbol});
        else if (const Span outside = quotesAround(value.text); outside != value.text)
            removeQuotes(outside, value.text);
    }

    /// The span with the quotes that stand right around it (blanks between left in).
    Span quotesAround(Span inside) const
    {
        Span outside = inside;
        while (outside.begin > 0 && isSpace(m_source[outside.begin - 1]))
            --outside.begin;
        while (outside.end < m_source.size() && isSpace(m_source[outside.end]))
            ++outside.end;
        if (outside.begin < 3 || outside.end + 3 > m_source.size())
            return inside;
        outside = {outside.begin - 3, outside.end + 3};
        return insideQuotes(m_source, outside) == inside ? outside : inside;
    }

    void removeQuotes(Span outside, Span inside)
    {
        m_found.push_back({Spelling::Quotes, outside, {{{outside.begin, inside.begin}, {}}, {{inside.end, outside.end}, {}}}});
    }

    void readExit(const model::Exit& exit)
    {
        readAnswer(exit);
        readDuration(exit.duration);
        if (exit.arrow)
            readArrow(exit);
        if (const auto end = endWordSpelled(m_source, exit))
            add(Spelling::EndWord, end->span, end->bytes);
        if (exit.targetKind == model::TargetKind::Step)
            readStepName(exit.target);
    }

    void readAnswer(const model::Exit& exit)
    {
        const QByteArrayView word = exit.kind == model::ExitKind::Late       ? QByteArrayView("Quá thời hạn")
                                    : exit.kind == model::ExitKind::LoopBody ? QByteArrayView("Mỗi vòng")
                                                                             : QByteArrayView();
        if (word.isEmpty())
            return;
        Span answer = exit.answer;
        if (!answer.empty() && m_source[answer.end - 1] == ':')
            answer = trimmed(m_source, {answer.begin, answer.end - 1});
        if (base::folded(view(m_source, answer)) != base::folded(word))
            add(Spelling::Answer, answer, word.toByteArray());
    }

    /// Blanks alone are for `format`.
    void readArrow(const model::Exit& exit)
    {
        const TextEdit arrow = arrowSpelled(m_source, exit);
        if (view(m_source, arrow.span) != QByteArrayView("→"))
            m_found.push_back({Spelling::Arrow, arrow.span, {arrow}});
    }

    /// The id as the step's own head has it, where only zeros in front differ.
    void readStepName(const model::Name& name)
    {
        const int step = name.symbol < 0 ? -1 : m_stepOfSymbol[size_t(name.symbol)];
        if (step < 0)
            return;
        const QByteArrayView id = m_scenario.bytes(m_scenario.steps[size_t(step)].id.text);
        if (base::folded(view(m_source, name.text)) != base::folded(id))
            add(Spelling::StepName, name.text, id.toByteArray());
    }

    void readPlaceholder(const model::Placeholder& placeholder)
    {
        if (placeholder.argument.empty() && placeholder.options.empty())
            readStepName(placeholder.head);
    }

    void readDuration(qint32 index)
    {
        if (index < 0)
            return;
        const model::Duration& duration = m_scenario.durations[size_t(index)];
        if (duration.kind == model::DurationKind::Amount)
            add(Spelling::Duration, duration.text, durationSpelled(m_source, duration.text));
        if (duration.anchor == model::Anchor::Step)
            readStepName(duration.anchorName);
    }

    void readCondition(const model::Condition& condition)
    {
        for (const model::Atom& atom : model::Scenario::part(m_scenario.atoms, condition.atoms)) {
            if (atom.kind != model::AtomKind::LevelFrom)
                continue;
            const QByteArray words = "từ cấp độ " + QByteArray::number(atom.level) + " trở lên";
            if (base::folded(view(m_source, atom.name)) != base::folded(QByteArrayView(words)))
                add(Spelling::Level, atom.name, words);
        }
    }

    /// Of two that touch (a step's name inside a duration), the second waits until the first is done.
    std::vector<Respelling> inOrder()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Respelling& a, const Respelling& b) {
            return a.edits.front().span.begin < b.edits.front().span.begin;
        });
        std::vector<Respelling> apart;
        for (Respelling& found : m_found) {
            if (apart.empty() || apart.back().edits.back().span.end < found.edits.front().span.begin)
                apart.push_back(std::move(found));
        }
        return apart;
    }

    const model::Scenario& m_scenario;
    QByteArrayView m_source;
    std::vector<int> m_stepOfSymbol;
    std::vector<Respelling> m_found;
};

} // namespace

std::vector<Respelling> respellings(const model::Scenario& scenario)
{
    return Speller(scenario).read();
}

model::TextEdit headSpelled(QByteArrayView source, const model::Step& step)
{
    const Line line = LineScanner(source, step.heading.begin).next();
    const Span text = textOf(source, line);
    const Span content = headingContent(source, {indentOf(source, text).at, line.end}, step.level);
    const QByteArrayView id = view(source, step.id.text);
    const bool digits = std::all_of(id.begin(), id.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    const bool stepWord = digits || step.id.text.begin > content.begin;
    QByteArray head = QByteArray(step.level, '#') + (stepWord ? " Bước " : " ") + id + '.';
    if (!step.title.empty())
        head += ' ' + view(source, step.title).toByteArray();
    return {{indentOf(source, text).at, line.end}, head};
}

model::TextEdit arrowSpelled(QByteArrayView source, const model::Exit& exit)
{
    const Span arrow = lastArrow(source, exit.span);
    QByteArray text = "→";
    if (arrow.begin > exit.span.begin && !isSpace(source[arrow.begin - 1]) && !beginsLine(source, arrow.begin))
        text.prepend(' ');
    if (arrow.end < exit.span.end && !isSpace(source[arrow.end]) && !terminatorLength(source, arrow.end))
        text.append(' ');
    return {arrow, text};
}

std::optional<model::TextEdit> endWordSpelled(QByteArrayView source, const model::Exit& exit)
{
    const bool end = exit.targetKind == model::TargetKind::End;
    if (!end && exit.targetKind != model::TargetKind::BranchEnd)
        return {};
    const QStringView word = model::wordOf(end ? model::EndWord::Scenario : model::EndWord::Branch);
    const QByteArrayView typed = view(source, exit.target.text);
    if (base::folded(typed) == base::folded(word))
        return {};
    const QString first = base::decoded(typed);
    const bool small = !first.isEmpty() && first.front().isLower();
    return TextEdit{exit.target.text, base::encoded(small ? word.toString().toLower() : word.toString())};
}

} // namespace ungcuu::text
