// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/scenario_part.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "compile/body.h"
#include "compile/prose.h"
#include "compile/scenario_face.h"
#include "compile/step_table.h"
#include "compile/tables.h"
#include "model/words.h"
#include "text/block_parser.h"
#include "text/front_reader.h"

#include <QCoreApplication>

namespace ungcuu::compile {
namespace {

using model::Scenario;
using model::Section;
using model::SectionKind;
using official::PageBreak;
using official::Part;
using official::PartKind;
using official::Row;
using official::Run;
using official::Runs;
using official::Style;
using official::Table;

bool onCard(const Section& section)
{
    return model::isDutyCard(section.kind);
}

Run plainRun(const QString& text)
{
    return {text, false, false, false};
}

class Parts
{
public:
    explicit Parts(ScenarioWording& wording) : m_wording(wording), m_scenario(wording.scenario()) {}

    std::vector<Part> taken(const ScenarioHead& head)
    {
        std::vector<Part> parts;
        const bool hasCard = std::any_of(m_scenario.sections.begin(), m_scenario.sections.end(), onCard);
        if (hasCard)
            parts.push_back(card(head));
        parts.push_back(rest(head, hasCard));
        return parts;
    }

private:
    Part headed(PartKind kind, const ScenarioHead& head)
    {
        Part part;
        part.kind = kind;
        part.label = head.label;
        part.title = title(head.cardAlone ? QStringLiteral("Thẻ trực: ") : QStringLiteral("Kịch bản: "));
        if (!head.note.isEmpty())
            part.note = {plainRun(head.note)};
        part.source = m_wording.source({0, m_scenario.source.size()});
        return part;
    }

    Runs title(const QString& word)
    {
        if (m_scenario.title.empty())
            return {m_wording.unanswered("compile.no-title", {0, 0},
                                         QCoreApplication::translate("compile", "Kịch bản chưa có tên (dòng «# Tên kịch bản»); chỗ của tên in dấu chấm."))};
        Runs runs = m_wording.runs(m_scenario.title);
        runs.insert(runs.begin(), plainRun(word));
        return capitals(std::move(runs));
    }

    Part card(const ScenarioHead& head)
    {
        Part part = headed(PartKind::DutyCard, head);
        m_out = &part.blocks;
        if (!head.cardAlone)
            centred(QStringLiteral("THẺ TRỰC"), true);
        subject();
        for (const Section& section : m_scenario.sections) {
            if (onCard(section))
                prose(section);
        }
        return part;
    }

    Part rest(const ScenarioHead& head, bool continued)
    {
        Part part = continued ? Part() : headed(PartKind::Annex, head);
        part.kind = PartKind::Annex;
        part.continued = continued;
        m_out = &part.blocks;
        if (continued) {
            part.title = {plainRun(QStringLiteral("PHẦN 2. NỘI DUNG KỊCH BẢN"))};
            part.source = m_wording.source({0, m_scenario.source.size()});
        } else {
            subject();
        }
        opening();
        for (size_t i = 0; i < m_scenario.sections.size(); ++i) {
            if (!onCard(m_scenario.sections[i]))
                section(i);
        }
        return part;
    }

    void centred(const QString& words, bool bold)
    {
        m_out->push_back(paragraphOf(Style::Centred, {{words, bold, false, false}}, m_wording.source(m_scenario.title)));
    }

    /// The system this copy is made for.
    void subject()
    {
        if (!m_wording.facts())
            return;
        const model::System& system = *m_wording.facts();
        const QString level = system.level ? QStringLiteral(", cấp độ %1").arg(system.level) : QString();
        centred(QStringLiteral("Hệ thống: %1 (%2)%3").arg(system.name, system.code, level), false);
    }

    /// What stands between the title and the first section.
    void opening()
    {
        qint32 begin = 0;
        const auto& blocks = m_scenario.blocks;
        while (begin < qint32(blocks.size()) && blocks[size_t(begin)].span.begin < m_scenario.title.end)
            ++begin;
        const qsizetype until = m_scenario.sections.empty() ? m_scenario.source.size() : m_scenario.sections.front().span.begin;
        qint32 end = begin;
        while (end < qint32(blocks.size()) && blocks[size_t(end)].span.begin < until)
            ++end;
        add(proseOf(m_wording, {begin, end}));
    }

    void add(std::vector<official::Block> blocks)
    {
        m_out->insert(m_out->end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    }

    void heading(Span number, Span name, Span span, int outline)
    {
        Runs runs = m_wording.runs(name);
        if (!number.empty())
            runs.insert(runs.begin(), plainRun(base::decoded(m_wording.bytes(number)) + QStringLiteral(". ")));
        official::Paragraph paragraph = paragraphOf(Style::SubHeading, std::move(runs), m_wording.source(span));
        paragraph.outline = outline;
        paragraph.keepWithNext = true;
        m_out->push_back(std::move(paragraph));
    }

    void prose(const Section& section)
    {
        heading(section.number, section.name, section.heading, 2);
        add(proseOf(m_wording, section.blocks));
    }

    void section(size_t index)
    {
        const Section& section = m_scenario.sections[index];
        switch (section.kind) {
        case SectionKind::Steps: return steps(index);
        case SectionKind::Roles:
        case SectionKind::Targets: return roles(section);
        case SectionKind::Exercise: return exercise(section);
        case SectionKind::Variables: return;
        default: return prose(section);
        }
    }

    void listHead(Table& table, std::initializer_list<const char16_t*> names, std::initializer_list<int> widths, const Section& section)
    {
        table.widths = widths;
        table.source = m_wording.source(section.span);
        Row& row = table.rows.emplace_back();
        row.source = table.source;
        for (const char16_t* name : names)
            row.cells.push_back(headerCell(QString::fromUtf16(name)));
    }

    /// TT | Vai trò | Thay thế | Liên hệ, ghi chú
    void roles(const Section& section)
    {
        heading(section.number, section.name, section.heading, 2);
        Table table;
        listHead(table, {u"TT", u"Vai trò", u"Thay thế", u"Liên hệ, ghi chú"}, {5, 40, 30, 25}, section);
        for (; m_nextRole < m_scenario.roles.size() && m_scenario.roles[m_nextRole].span.begin < section.span.end; ++m_nextRole)
            table.rows.push_back(roleRow(m_scenario.roles[m_nextRole], table.rows.size()));
        if (table.rows.size() > 1)
            m_out->push_back(std::move(table));
        add(proseOf(m_wording, section.blocks));
    }

    Row roleRow(const model::Role& role, size_t number)
    {
        Row row;
        row.source = m_wording.source(role.span);
        row.cells.push_back(cellOf({plainRun(QString::number(number))}, official::Align::Centre));
        row.cells.push_back(cellOf({m_wording.roleName(role)}));
        Runs deputy = role.deputy.empty() ? Runs() : m_wording.runs(role.deputy);
        Runs others;
        for (const model::Extra& extra : Scenario::part(m_scenario.extras, role.extras)) {
            if (base::folded(m_scenario.words(extra.label)) == QStringLiteral("thay thế"))
                deputy = m_wording.runs(extra.value);
            else
                addExtra(others, extra);
        }
        row.cells.push_back(cellOf(std::move(deputy)));
        row.cells.push_back(cellOf(std::move(others)));
        return row;
    }

    void addExtra(Runs& runs, const model::Extra& extra)
    {
        const QString front = (runs.empty() ? QString() : QStringLiteral("; ")) + m_scenario.words(extra.label) + QStringLiteral(": ");
        runs.push_back(plainRun(front));
        const Runs value = m_wording.runs(extra.value);
        runs.insert(runs.end(), value.begin(), value.end());
    }

    /// Lúc | Nơi nhận | Nội dung | Mong đợi, ghi chú
    void exercise(const Section& section)
    {
        heading(section.number, section.name, section.heading, 2);
        Table table;
        listHead(table, {u"Lúc", u"Nơi nhận", u"Nội dung", u"Mong đợi"}, {10, 22, 38, 30}, section);
        for (; m_nextInject < m_scenario.injects.size() && m_scenario.injects[m_nextInject].span.begin < section.span.end; ++m_nextInject)
            table.rows.push_back(injectRow(m_scenario.injects[m_nextInject]));
        if (table.rows.size() > 1)
            m_out->push_back(std::move(table));
        add(proseOf(m_wording, section.blocks));
    }

    Row injectRow(const model::Inject& inject)
    {
        Row row;
        row.source = m_wording.source(inject.span);
        row.cells.push_back(cellOf({plainRun(m_scenario.words(inject.time))}, official::Align::Centre));
        row.cells.push_back(cellOf(m_wording.runs(inject.to)));
        row.cells.push_back(cellOf(m_wording.runs(inject.text)));
        Runs expected;
        for (const model::Extra& extra : Scenario::part(m_scenario.extras, inject.extras)) {
            if (base::folded(m_scenario.words(extra.label)) == QStringLiteral("mong đợi") && expected.empty())
                expected = m_wording.runs(extra.value);
            else
                addExtra(expected, extra);
        }
        row.cells.push_back(cellOf(std::move(expected)));
        return row;
    }

    /// The phases of a section, each with its table; six columns need the sheet on its side.
    void steps(size_t index)
    {
        const Section& section = m_scenario.sections[index];
        turn(true);
        if (section.phase < 0)
            heading(section.number, section.name, section.heading, 2);
        while (m_nextStep < m_scenario.steps.size() && m_scenario.steps[m_nextStep].section < qint32(index))
            ++m_nextStep;
        const size_t first = m_nextStep;
        size_t end = first;
        while (end < m_scenario.steps.size() && m_scenario.steps[end].section == qint32(index))
            ++end;
        m_nextStep = end;
        wholeExits(section);
        if (section.phase < 0)
            add(proseOf(m_wording, {section.blocks.begin, firstHeading(section)}));
        phases(index, first, end);
        if (index + 1 < m_scenario.sections.size() && m_scenario.sections[index + 1].kind != SectionKind::Steps)
            turn(false);
    }

    /// «Bất cứ lúc nào» before the first step, in the section that holds it.
    void wholeExits(const Section& section)
    {
        const auto exits = Scenario::part(m_scenario.allExits, m_scenario.exits);
        for (; m_nextExit < exits.size() && exits[m_nextExit].span.begin < section.span.end; ++m_nextExit)
            m_out->push_back(paragraphOf(Style::Body, exitRuns(m_wording, exits[m_nextExit]), m_wording.source(exits[m_nextExit].span)));
    }

    qint32 firstHeading(const Section& section) const
    {
        qint32 at = section.blocks.begin;
        while (at < section.blocks.end && m_scenario.blocks[size_t(at)].kind != model::BlockKind::Heading)
            ++at;
        return at;
    }

    void phases(size_t section, size_t first, size_t end)
    {
        size_t from = first;
        for (; m_nextPhase < m_scenario.phases.size() && m_scenario.phases[m_nextPhase].section <= qint32(section); ++m_nextPhase) {
            const model::Phase& phase = m_scenario.phases[m_nextPhase];
            if (phase.section != qint32(section))
                continue;
            const size_t before = std::clamp(size_t(std::max(phase.before, 0)), from, end);
            add(stepTable(m_wording, from, before));
            from = before;
            heading({0, 0}, phase.title, phase.heading, 2);
            add(proseOf(m_wording, phase.blocks));
            for (const model::Exit& exit : Scenario::part(m_scenario.allExits, phase.exits))
                m_out->push_back(paragraphOf(Style::Body, exitRuns(m_wording, exit), m_wording.source(exit.span)));
        }
        add(stepTable(m_wording, from, end));
    }

    void turn(bool landscape)
    {
        if (m_landscape != landscape)
            m_out->push_back(PageBreak{landscape});
        m_landscape = landscape;
    }

    ScenarioWording& m_wording;
    const Scenario& m_scenario;
    std::vector<official::Block>* m_out = nullptr;
    bool m_landscape = false;
    size_t m_nextStep = 0;   ///< steps and phases stand in the order of their sections
    size_t m_nextPhase = 0;
    size_t m_nextInject = 0;
    size_t m_nextExit = 0;
    size_t m_nextRole = 0;
};

} // namespace

std::vector<Part> scenarioParts(ScenarioWording& wording, const ScenarioHead& head)
{
    return Parts(wording).taken(head);
}

ScenarioFace scenarioFace(const QByteArray& source)
{
    model::Findings ignored;
    const model::Front front = text::readFront(source, text::frontSpan(source), ignored);
    ScenarioFace face{front.word(u"mã"), {}, front.word(u"nhóm"), front.word(u"áp dụng")};
    for (const model::Block& block : text::parsedBlocks(source).blocks) {
        if (block.kind != model::BlockKind::Heading || block.level != 1)
            continue;
        face.title = base::decoded(QByteArrayView(source).sliced(block.content.begin, block.content.length()));
        break;
    }
    return face;
}

} // namespace ungcuu::compile
