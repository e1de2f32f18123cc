// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/step_table.h"

#include "compile/prose.h"
#include "compile/tables.h"
#include "model/words.h"

/* The step table, one row a step (QĐ 05/2017 Đ14 and TT 20/2017 Đ11 describe each step by what is done, who leads, who
   supports; the two last columns make it a deadline and a proof):

   TT | Nội dung thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Kết quả, chứng cứ

   Nội dung: the title in bold; who may order it; cautions; the work; the other fields; the exits as "→ bước n". */
namespace ungcuu::compile {
namespace {

using model::BlockKind;
using model::BlockUse;
using model::Field;
using model::Label;
using model::Scenario;
using model::Step;
using official::Align;
using official::Cell;
using official::Row;
using official::Run;
using official::Runs;
using official::Style;
using official::Table;

constexpr Label beforeWork[] = {Label::Applies, Label::DecidedBy, Label::Condition, Label::SwitchOn, Label::Caution, Label::DoNot,
                                Label::Parallel, Label::Call, Label::RepeatUntil, Label::RepeatWhile, Label::WaitUntil,
                                Label::Limit, Label::Pause};
constexpr Label behindWork[] = {Label::System, Label::Tools, Label::Channel, Label::Notice, Label::Report, Label::Attachment,
                                Label::Log, Label::Basis, Label::Technique, Label::Note};
constexpr Label resultLabels[] = {Label::Result, Label::Evidence, Label::DoneWhen};

void append(Runs& runs, const Runs& more)
{
    runs.insert(runs.end(), more.begin(), more.end());
}

Run plainRun(const QString& text)
{
    return {text, false, false, false};
}

class StepRow
{
public:
    StepRow(ScenarioWording& wording, size_t step) : m_wording(wording), m_scenario(wording.scenario()), m_index(step), m_step(m_scenario.steps[step])
    {
    }

    Row taken()
    {
        Row row;
        row.source = m_wording.source(m_step.span);
        row.cells.push_back(cellOf({plainRun(QString::number(m_wording.number(m_index)))}, Align::Centre));
        row.cells.push_back(content());
        row.cells.push_back(people(Label::Lead));
        row.cells.push_back(people(Label::Support));
        row.cells.push_back(times());
        row.cells.push_back(results());
        return row;
    }

    Row ofCard(const QString& share, bool told)
    {
        Row row;
        row.source = m_wording.source(m_step.span);
        row.cells.push_back(cellOf({plainRun(QString::number(m_wording.number(m_index)))}, Align::Centre));
        row.cells.push_back(told ? cardContent() : title());
        row.cells.push_back(cellOf({plainRun(share)}));
        row.cells.push_back(times());
        return row;
    }

private:
    template <class Each> void eachField(Label label, const Each& each)
    {
        for (const Field& field : Scenario::part(m_scenario.fields, m_step.fields)) {
            if (field.label == label)
                each(field);
        }
    }

    /// The members of a list with `mark` between them, or the value as typed.
    Runs valueRuns(const Field& field, const QString& mark)
    {
        if (field.label == Label::Parallel || field.label == Label::Call)
            return targets(field);
        const bool record = field.label == Label::Notice || field.label == Label::Report;
        if (!field.nested && !record)
            return m_wording.runs(field.value);
        Runs runs;
        for (const model::Value& value : Scenario::part(m_scenario.values, field.values)) {
            if (!runs.empty())
                runs.push_back(plainRun(mark));
            append(runs, m_wording.runs(value.text));
        }
        return runs;
    }

    Runs targets(const Field& field)
    {
        Runs runs;
        if (field.label == Label::Call)
            return {plainRun(m_wording.scenarioName(field.target))};
        for (const model::Value& value : Scenario::part(m_scenario.values, field.values)) {
            if (!runs.empty())
                runs.push_back(plainRun(QStringLiteral(", ")));
            runs.push_back(m_wording.stepName({value.text, value.symbol}));
        }
        return runs;
    }

    void addField(Cell& cell, const Field& field)
    {
        const bool record = field.label == Label::Notice || field.label == Label::Report;
        Runs runs{{model::rowOf(field.label).word.toString() + QStringLiteral(": "), field.label == Label::DoNot, field.label == Label::Caution, false}};
        append(runs, valueRuns(field, record ? QStringLiteral(", ") : QStringLiteral("; ")));
        cell.paragraphs.push_back(std::move(runs));
    }

    /// Nothing is said of a condition that holds; one that the register cannot answer is printed for the reader.
    bool isSaid(const Field& field)
    {
        return field.label != Label::Applies || !holds(m_scenario, field.condition, m_wording.facts());
    }

    template <size_t n> void addFields(Cell& cell, const Label (&labels)[n])
    {
        for (const Label label : labels)
            eachField(label, [&](const Field& field) { if (isSaid(field)) addField(cell, field); });
    }

    Cell title()
    {
        Cell cell;
        Runs title = m_wording.runs(m_step.title);
        for (Run& run : title)
            run.bold = true;
        cell.paragraphs.push_back(std::move(title));
        return cell;
    }

    /// What somebody needs who stands in the middle of it: the work, the ban, where it goes on.
    Cell cardContent()
    {
        Cell cell = title();
        addFields(cell, {Label::DoNot});
        addWork(cell, m_step.blocks);
        for (const model::Exit& exit : Scenario::part(m_scenario.allExits, m_step.exits))
            cell.paragraphs.push_back(exitRuns(m_wording, exit));
        return cell;
    }

    Cell content()
    {
        Cell cell = title();
        addFields(cell, beforeWork);
        addWork(cell, m_step.blocks);
        addFields(cell, behindWork);
        for (const model::Exit& exit : Scenario::part(m_scenario.allExits, m_step.exits))
            cell.paragraphs.push_back(exitRuns(m_wording, exit));
        return cell;
    }

    /// Work items and prose in paper order; what needs more room than a cell comes behind the table.
    void addWork(Cell& cell, model::Range range)
    {
        for (qint32 i = range.begin; i < range.end; i = std::max(m_scenario.blocks[size_t(i)].end, i + 1)) {
            const model::Block& block = m_scenario.blocks[size_t(i)];
            if (block.use == BlockUse::Work)
                addWorkItem(cell, m_scenario.works[size_t(block.entity)]);
            else if (block.use == BlockUse::Prose || block.use == BlockUse::SubHead)
                addProse(cell, i, block);
        }
    }

    void addWorkItem(Cell& cell, const model::Work& work)
    {
        Runs runs{plainRun(m_scenario.words(work.number) + QStringLiteral(". "))};
        if (work.lead.symbol >= 0) {
            runs.push_back(m_wording.roleName(work.lead, work.lead.text));
            runs.push_back(plainRun(QStringLiteral(": ")));
        }
        append(runs, m_wording.runs(work.text));
        cell.paragraphs.push_back(std::move(runs));
        addWork(cell, work.blocks);
    }

    void addProse(Cell& cell, qint32 index, const model::Block& block)
    {
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading)
            cell.paragraphs.push_back(m_wording.runs(block.content));
        if (block.kind != BlockKind::Item)
            return;
        cell.paragraphs.push_back(itemRuns(m_wording, size_t(index)));
        const bool opensWithText = index + 1 < block.end && m_scenario.blocks[size_t(index + 1)].kind == BlockKind::Paragraph;
        addWork(cell, {index + (opensWithText ? 2 : 1), block.end});
    }

    Cell people(Label label)
    {
        Cell cell;
        eachField(label, [&](const Field& field) { cell.paragraphs.push_back(valueRuns(field, QStringLiteral("; "))); });
        return cell;
    }

    /// The first deadline whose condition holds; before it, those whose condition nobody can decide, with it (rule 23).
    Cell times()
    {
        Cell cell;
        bool decided = false;
        const auto add = [&](const Field& field) {
            const bool bare = field.condition.text.empty();
            const std::optional<bool> holding = bare ? std::optional<bool>(true) : holds(m_scenario, field.condition, m_wording.facts());
            if (decided || holding == std::optional<bool>(false))
                return;
            Runs runs = m_wording.runs(field.value);
            if (!holding)
                runs.push_back(plainRun(QStringLiteral(" (") + m_scenario.words(field.condition.text) + QStringLiteral(")")));
            cell.paragraphs.push_back(std::move(runs));
            decided = holding.has_value();
        };
        eachField(Label::Deadline, [&](const Field& field) { if (!field.condition.text.empty()) add(field); });
        eachField(Label::Deadline, [&](const Field& field) { if (field.condition.text.empty()) add(field); });
        eachField(Label::Delay, [&](const Field& field) { addField(cell, field); });
        eachField(Label::Estimate, [&](const Field& field) { addField(cell, field); });
        return cell;
    }

    Cell results()
    {
        Cell cell;
        addFields(cell, resultLabels);
        for (const model::Check& check : Scenario::part(m_scenario.checks, m_step.checks)) {
            Runs runs{plainRun(QStringLiteral("□ "))};
            append(runs, m_wording.runs(check.text));
            cell.paragraphs.push_back(std::move(runs));
        }
        return cell;
    }

    ScenarioWording& m_wording;
    const Scenario& m_scenario;
    const size_t m_index;
    const Step& m_step;
};

Row headRow(const ScenarioWording& wording, const Step& first)
{
    Row row;
    row.source = wording.source(first.heading);
    for (const char16_t* words : {u"TT", u"Nội dung thực hiện", u"Đơn vị chủ trì", u"Đơn vị phối hợp", u"Thời gian", u"Kết quả, chứng cứ"})
        row.cells.push_back(headerCell(QString::fromUtf16(words)));
    return row;
}

/// What stands behind the table: "Bảng của bước 4", "Lệnh của bước 4".
class Behind
{
public:
    Behind(ScenarioWording& wording, std::vector<official::Block>& out) : m_wording(wording), m_blocks(wording.scenario().blocks), m_out(out) {}

    void add(const Step& step, int number)
    {
        for (qint32 i = step.blocks.begin; i < step.blocks.end; ++i) {
            const model::Block& block = m_blocks[size_t(i)];
            if (block.kind == BlockKind::Table) {
                label(QStringLiteral("Bảng của bước %1").arg(number), block);
                m_out.push_back(typedTable(m_wording, block.content, block.span));
            } else if (block.kind == BlockKind::Fence) {
                label(QStringLiteral("Lệnh của bước %1").arg(number), block);
                for (const QString& line : fenceLines(m_wording, block))
                    m_out.push_back(paragraphOf(Style::Code, {plainRun(line)}, m_wording.source(block.span)));
            }
        }
    }

private:
    void label(const QString& words, const model::Block& block)
    {
        official::Paragraph paragraph = paragraphOf(Style::Caption, {plainRun(words)}, m_wording.source(block.span));
        paragraph.keepWithNext = true;
        m_out.push_back(std::move(paragraph));
    }

    ScenarioWording& m_wording;
    const model::Blocks& m_blocks;
    std::vector<official::Block>& m_out;
};

/// "Phụ lục II" says where to look; a bare code needs the word before it.
QString otherScenario(const QString& name)
{
    return name.startsWith(QStringLiteral("Phụ lục")) ? name : QStringLiteral("kịch bản ") + name;
}

Run goalRun(ScenarioWording& wording, const model::Exit& exit)
{
    switch (exit.targetKind) {
    case model::TargetKind::Step: return wording.stepName(exit.target);
    case model::TargetKind::Scenario: return plainRun(otherScenario(wording.scenarioName(exit.target)));
    case model::TargetKind::BranchEnd: return plainRun(QStringLiteral("hết nhánh"));
    case model::TargetKind::End: break;
    }
    return plainRun(QStringLiteral("kết thúc kịch bản"));
}

} // namespace

Runs exitRuns(ScenarioWording& wording, const model::Exit& exit)
{
    Runs runs;
    if (exit.kind == model::ExitKind::AnyTime)
        runs.push_back(plainRun(QStringLiteral("Bất cứ lúc nào: ")));
    append(runs, wording.runs(exit.answer));
    Run goal = goalRun(wording, exit);
    if (exit.arrow)
        runs.push_back(plainRun(runs.empty() ? QStringLiteral("→ ") : QStringLiteral(" → ")));
    else if (!goal.unresolved)
        goal.text[0] = goal.text[0].toUpper();
    runs.push_back(goal);
    if (exit.note.empty())
        return runs;
    runs.push_back(plainRun(exit.arrow ? QStringLiteral(" (") : QStringLiteral(": ")));
    append(runs, wording.runs(exit.note));
    if (exit.arrow)
        runs.push_back(plainRun(QStringLiteral(")")));
    return runs;
}

Row cardRow(ScenarioWording& wording, size_t step, const QString& share, bool told)
{
    return StepRow(wording, step).ofCard(share, told);
}

std::vector<official::Block> stepTable(ScenarioWording& wording, size_t begin, size_t end)
{
    const Scenario& scenario = wording.scenario();
    std::vector<official::Block> out;
    Table table;
    for (size_t i = begin; i < end; ++i) {
        if (wording.number(i) == 0)
            continue;
        if (table.rows.empty()) {
            table.widths = {4, 72, 14, 14, 12, 20};
            table.source = wording.source({scenario.steps[begin].span.begin, scenario.steps[end - 1].span.end});
            table.rows.push_back(headRow(wording, scenario.steps[i]));
        }
        table.rows.push_back(StepRow(wording, i).taken());
    }
    if (table.rows.empty())
        return out;
    out.push_back(std::move(table));
    Behind behind(wording, out);
    for (size_t i = begin; i < end; ++i) {
        if (wording.number(i) > 0)
            behind.add(scenario.steps[i], wording.number(i));
    }
    return out;
}

} // namespace ungcuu::compile
