// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/step_form.h"

#include "base/utf8.h"
#include "model/words.h"
#include "text/field_reader.h"
#include "text/line_words.h"
#include "text/lines.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

using model::Label;
using model::Scenario;
using model::TextEdits;
using model::ValueForm;

char signOf(Label label)
{
    switch (model::rowOf(label).form) {
    case ValueForm::Semicolons: return ';';
    case ValueForm::Bars: return '|';
    default: return ',';
    }
}

/// The bullet of a field.
const model::Block* bulletOf(const Scenario& scenario, qint32 field)
{
    const auto found = std::find_if(scenario.blocks.begin(), scenario.blocks.end(), [&](const model::Block& block) {
        return block.use == model::BlockUse::Field && block.entity == field;
    });
    return found == scenario.blocks.end() ? nullptr : &*found;
}

/// Bullets of the fields of a step in paper order.
std::vector<const model::Block*> bulletsOf(const Scenario& scenario, const model::Step& step)
{
    std::vector<const model::Block*> bullets;
    for (qint32 i = step.blocks.begin; i < step.blocks.end; i = scenario.blocks[size_t(i)].end) {
        if (scenario.blocks[size_t(i)].use == model::BlockUse::Field)
            bullets.push_back(&scenario.blocks[size_t(i)]);
    }
    return bullets;
}

/// The lines of a bullet up to the last that is not blank.
Span linesOf(const Scenario& scenario, const model::Block& bullet)
{
    Span lines{wholeLines(scenario.source, {bullet.span.begin, bullet.span.begin}).begin, bullet.span.begin};
    LineScanner scanner(QByteArrayView(scenario.source).first(bullet.span.end), lines.begin);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        if (!trimmed(scenario.source, line.text()).empty())
            lines.end = line.next;
    }
    return lines;
}

/// Behind the last word of a bullet.
qsizetype wordsEnd(const Scenario& scenario, const model::Block& bullet)
{
    qsizetype end = bullet.span.begin;
    LineScanner scanner(QByteArrayView(scenario.source).first(bullet.span.end), bullet.span.begin);
    while (!scanner.atEnd()) {
        if (const Span words = trimmed(scenario.source, scanner.next().text()); !words.empty())
            end = words.end;
    }
    return end;
}

/// What is typed as one line may not begin a comment or a fence of its own.
QByteArray valueBytes(const QString& words)
{
    QByteArray value = oneLine(words);
    return value.replace("<!--", "< !--");
}

StepRow rowOf(const Scenario& scenario, const model::Block& bullet)
{
    const model::Field& field = scenario.fields[size_t(bullet.entity)];
    StepRow row{field.label, {}, scenario.words(field.value), field.nested, true, bullet.entity, linesOf(scenario, bullet)};
    row.plain = !field.nested && valueBytes(row.words) == scenario.bytes(field.value);
    if (field.label != Label::Applies)
        row.condition = scenario.words(field.condition.text);
    if (!field.nested)
        return row;
    QStringList items;
    for (const model::Value& value : Scenario::part(scenario.values, field.values))
        items.append(scenario.words(value.text));
    row.words = joined(field.label, items);
    return row;
}

bool endsWithLineEnd(QByteArrayView source, qsizetype at)
{
    return at == 0 || wholeLines(source, {at, at}).begin == at;
}

/// The first field of a step: under its head, a blank line between them and in front of what is no item.
model::TextEdit firstRow(const Scenario& scenario, const model::Step& step, const QByteArray& line, const QByteArray& end)
{
    const model::Blocks& blocks = scenario.blocks;
    const qint32 first = step.blocks.begin;
    const bool blank = first < step.blocks.end && blocks[size_t(first)].kind == model::BlockKind::Blank;
    const qint32 next = blank ? blocks[size_t(first)].end : first;
    const bool hasNext = next < step.blocks.end;
    const QByteArray gap = hasNext && blocks[size_t(next)].kind != model::BlockKind::Item ? end : QByteArray();
    if (blank && hasNext)
        return {{blocks[size_t(first)].span.end, blocks[size_t(first)].span.end}, line + gap};
    const qsizetype at = step.heading.end;
    return {{at, at}, (endsWithLineEnd(scenario.source, at) ? end : end + end) + line + gap};
}

} // namespace

const StepRow* StepForm::find(Label label) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const StepRow& row) { return row.label == label && row.condition.isEmpty(); });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<StepForm> stepFormAt(const Scenario& scenario, qsizetype offset)
{
    const auto behind = std::upper_bound(scenario.steps.begin(), scenario.steps.end(), offset,
                                         [](qsizetype at, const model::Step& step) { return at < step.span.begin; });
    if (behind == scenario.steps.begin())
        return {};
    const model::Step& step = *std::prev(behind);
    const bool atEnd = offset == step.span.end && offset == scenario.source.size();
    if (!step.span.contains(offset) && !atEnd)
        return {};
    return stepForm(scenario, qint32(&step - scenario.steps.data()));
}

StepForm stepForm(const Scenario& scenario, qint32 index)
{
    const model::Step& step = scenario.steps[size_t(index)];
    StepForm form{index, scenario.words(step.id.text), scenario.words(step.title), true, step.question, {}};
    form.titlePlain = step.id.symbol >= 0 && valueBytes(form.title) == scenario.bytes(step.title);
    for (const model::Block* bullet : bulletsOf(scenario, step))
        form.rows.push_back(rowOf(scenario, *bullet));
    return form;
}

QString joined(Label label, const QStringList& items)
{
    const char sign = signOf(label);
    QStringList written;
    for (QString item : items)
        written.append(item.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign))));
    return written.join(sign == '|' ? QStringLiteral(" | ") : QString(QLatin1Char(sign) + QStringLiteral(" ")));
}

TextEdits rowEmptied(const Scenario& scenario, qint32 index)
{
    const model::Field& field = scenario.fields[size_t(index)];
    return field.nested || field.value.empty() ? TextEdits() : TextEdits{{field.value, {}}};
}

TextEdits rowRemoved(const Scenario& scenario, qint32 field)
{
    const model::Block* const bullet = bulletOf(scenario, field);
    return bullet ? TextEdits{{linesOf(scenario, *bullet), {}}} : TextEdits();
}

TextEdits rowWritten(const Scenario& scenario, qint32 index, const QString& words)
{
    const QByteArray value = valueBytes(words);
    const model::Block* const bullet = bulletOf(scenario, index);
    if (value.isEmpty() || !bullet)
        return rowRemoved(scenario, index);
    const model::Field& field = scenario.fields[size_t(index)];
    const auto part = labelPart(scenario.source, field.span);
    const bool filled = !field.value.empty() && part && field.value.begin >= part->value.begin;
    const qsizetype begin = filled ? field.value.begin : part ? part->value.begin : field.span.end;
    qsizetype end = filled ? field.value.end : begin;
    while (!filled && end < scenario.source.size() && isSpace(scenario.source[end]))
        ++end;
    if (field.nested)
        end = wordsEnd(scenario, *bullet);
    const bool blank = filled || (begin > 0 && isSpace(scenario.source[begin - 1]));
    const TextEdits edits{{{begin, std::max(begin, end)}, (blank ? QByteArray() : QByteArray(" ")) + value}};
    return scenario.bytes(edits[0].span) == edits[0].bytes ? TextEdits() : edits;
}

TextEdits rowAdded(const Scenario& scenario, qint32 index, Label label, const QString& words)
{
    const QByteArray value = valueBytes(words);
    if (value.isEmpty())
        return {};
    const model::Step& step = scenario.steps[size_t(index)];
    const QByteArray end = usualLineEnd(scenario.source);
    const QByteArray line = "- " + base::encoded(model::rowOf(label).word) + ": " + value + end;
    const std::vector<const model::Block*> bullets = bulletsOf(scenario, step);
    const auto earlier = std::find_if(bullets.rbegin(), bullets.rend(), [&](const model::Block* bullet) {
        return scenario.fields[size_t(bullet->entity)].label <= label;
    });
    if (earlier == bullets.rend() && !bullets.empty()) {
        const qsizetype at = linesOf(scenario, *bullets.front()).begin;
        return {{{at, at}, line}};
    }
    if (bullets.empty())
        return {firstRow(scenario, step, line, end)};
    const qsizetype at = linesOf(scenario, **earlier).end;
    return {{{at, at}, endsWithLineEnd(scenario.source, at) ? line : end + line}};
}

TextEdits fieldSet(const Scenario& scenario, qint32 step, Label label, const QString& words)
{
    const StepForm form = stepForm(scenario, step);
    const StepRow* const row = form.find(label);
    return row ? rowWritten(scenario, row->field, words) : rowAdded(scenario, step, label, words);
}

TextEdits titleSet(const Scenario& scenario, qint32 index, const QString& words)
{
    const model::Step& step = scenario.steps[size_t(index)];
    const QByteArray title = valueBytes(words);
    if (step.id.symbol < 0 || scenario.bytes(step.title) == title)
        return {};
    const bool blank = step.title.begin > 0 && isSpace(scenario.source[step.title.begin - 1]);
    return {{step.title, (blank || title.isEmpty() ? QByteArray() : QByteArray(" ")) + title}};
}

} // namespace ungcuu::text
