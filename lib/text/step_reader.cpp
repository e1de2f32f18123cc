// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/step_reader.h"

#include "text/block_scan.h"
#include "text/exit_reader.h"
#include "text/field_reader.h"
#include "text/inlines.h"
#include "text/line_findings.h"
#include "text/tables.h"
#include "text/value_reader.h"

#include <QCoreApplication>

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;
using model::BlockUse;

/// A bullet's own lines: its first and those after it that are indented by 2 or more.
Span ownLines(QByteArrayView source, const Block& paragraph)
{
    if (!paragraph.wrapped)
        return paragraph.content;
    LineScanner scanner(source.first(paragraph.content.end), paragraph.content.begin);
    Span own = scanner.next().text();
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        if (indentOf(source, line.text()).column < 2)
            break;
        own.end = line.end;
    }
    return trimmed(source, own);
}

bool isEvidenceTable(const Table& table, QByteArrayView source)
{
    if (table.header.cells.empty())
        return false;
    const Span cell = table.header.cells.front();
    const QString word = base::folded(source.sliced(cell.begin, cell.length()));
    return word == u"chứng cứ" || word == u"bằng chứng";
}

template <class T> qint32 count(const std::vector<T>& all)
{
    return qint32(all.size());
}

template <class T> model::Range emptyAt(const std::vector<T>& all)
{
    return {count(all), count(all)};
}

} // namespace

Block& StepReader::block(qint32 index)
{
    return m_reading.scenario.blocks[size_t(index)];
}

model::Step* StepReader::step()
{
    return m_inStep ? &m_reading.scenario.steps.back() : nullptr;
}

void StepReader::beginSection(qint32 heading, qint32 section, bool phase)
{
    m_section = section;
    m_inPhase = false;
    if (phase) {
        openPhase(heading);
        m_reading.scenario.sections[size_t(section)].phase = count(m_reading.scenario.phases) - 1;
    }
}

void StepReader::endSection(qint32 index, qsizetype offset)
{
    close(index, offset);
    m_section = -1;
}

void StepReader::takeHeading(qint32 index)
{
    Block& heading = block(index);
    if (const auto head = stepHeadOf(m_reading.source, heading.content)) {
        openStep(index, *head);
    } else if (m_inStep && heading.level > step()->level) {
        heading.use = BlockUse::SubHead;
        heading.entity = count(m_reading.scenario.steps) - 1;
    } else {
        close(index, heading.span.begin);
        heading.use = BlockUse::PhaseHead;
        heading.entity = count(m_reading.scenario.phases);
        openPhase(index);
    }
}

void StepReader::openPhase(qint32 index)
{
    model::Scenario& scenario = m_reading.scenario;
    const Block& heading = block(index);
    model::Phase& phase = scenario.phases.emplace_back();
    phase.level = heading.level;
    phase.title = heading.content;
    phase.heading = heading.span;
    phase.before = count(scenario.steps);
    phase.exits = emptyAt(scenario.allExits);
    phase.blocks = {index + 1, index + 1};
    phase.section = m_section;
    m_inPhase = true;
}

void StepReader::openStep(qint32 index, const StepHead& head)
{
    model::Scenario& scenario = m_reading.scenario;
    Block& heading = block(index);
    close(index, heading.span.begin);
    heading.use = BlockUse::StepHead;
    heading.entity = count(scenario.steps);
    model::Step& step = scenario.steps.emplace_back();
    step.id = {head.id, m_reading.symbols.ofId(m_reading.bytes(head.id))};
    step.level = heading.level;
    step.title = head.title;
    step.question = !head.title.empty() && m_reading.at(head.title.end - 1) == '?';
    step.heading = heading.span;
    step.span = heading.span;
    step.fields = emptyAt(scenario.fields);
    step.exits = emptyAt(scenario.allExits);
    step.checks = emptyAt(scenario.checks);
    step.works = emptyAt(scenario.works);
    step.blocks = {index + 1, index + 1};
    step.phase = count(scenario.phases) - 1;
    step.section = m_section;
    m_inStep = true;
}

void StepReader::close(qint32 index, qsizetype offset)
{
    if (m_inStep)
        closeStep(index, offset);
    if (m_inPhase) {
        model::Phase& phase = m_reading.scenario.phases.back();
        phase.blocks.end = index;
    }
    m_inStep = m_inPhase = false;
}

void StepReader::closeStep(qint32 index, qsizetype offset)
{
    model::Scenario& scenario = m_reading.scenario;
    model::Step& step = scenario.steps.back();
    step.span.end = offset;
    step.blocks.end = index;
    step.fields.end = count(scenario.fields);
    step.exits.end = count(scenario.allExits);
    step.checks.end = count(scenario.checks);
    step.works.end = count(scenario.works);
    addEvidence(step);
}

void StepReader::addEvidence(model::Step& step)
{
    step.evidence = emptyAt(m_reading.scenario.values);
    for (qint32 i = step.blocks.begin; i < step.blocks.end; i = block(i).end) {
        if (block(i).kind != BlockKind::Table)
            continue;
        const Table table = tableOf(m_reading.source, block(i).content);
        if (!isEvidenceTable(table, m_reading.source))
            continue;
        for (const TableRow& row : table.rows) {
            if (!row.cells.front().empty())
                m_reading.scenario.values.push_back({row.cells.front(), -1});
        }
    }
    step.evidence.end = count(m_reading.scenario.values);
}

void StepReader::takeBlock(qint32 index)
{
    switch (block(index).kind) {
    case BlockKind::Item: takeItem(index); break;
    case BlockKind::Paragraph: takeParagraph(index); break;
    default: break;
    }
}

void StepReader::takeItem(qint32 index)
{
    const Block item = block(index);
    const bool hasText = item.end > index + 1 && block(index + 1).kind == BlockKind::Paragraph;
    if (!hasText)
        return;
    const Block& paragraph = block(index + 1);
    if (item.marker == '.' || item.marker == ')')
        takeWork(index, paragraph.content);
    else
        takeBullet(index, ownLines(m_reading.source, paragraph), paragraph.content);
}

void StepReader::takeBullet(qint32 index, Span text, Span paragraph)
{
    const bool typed = takeField(index, text) || takeExit(index, text) || takeCheck(index, text);
    const bool field = block(index).use == BlockUse::Field;
    if (!typed) {
        complainOfBullet(m_reading, text);
        if (block(index + 1).wrapped)
            complainOfLines(m_reading, paragraph, true);
    } else if (text.end < paragraph.end) {
        LineScanner scanner(m_reading.source.first(paragraph.end), text.begin);
        while (!scanner.atEnd() && scanner.position() <= text.end)
            scanner.next();
        complainOfUnindented(m_reading, {scanner.position(), paragraph.end});
    }
    complainOfNested(index, field);
}

/// False where no step is open and none can be made of the phase above.
bool StepReader::needsStep(Span text)
{
    if (m_inStep)
        return true;
    if (!m_inPhase) {
        m_reading.complain(Code::OutsideStep, text, m_reading.shortWords(text));
        return false;
    }
    model::Scenario& scenario = m_reading.scenario;
    const model::Phase phase = scenario.phases.back();
    const qint32 heading = phase.blocks.begin - 1;
    scenario.phases.pop_back();
    m_inPhase = false;
    openStep(heading, {{phase.title.begin, phase.title.begin}, phase.title});
    model::Step& step = scenario.steps.back();
    step.id.symbol = -1;
    step.exits.begin = phase.exits.begin;
    if (scenario.sections[size_t(m_section)].phase >= count(scenario.phases))
        scenario.sections[size_t(m_section)].phase = -1;
    return true;
}

bool StepReader::takeField(qint32 index, Span text)
{
    auto field = readField(m_reading, text);
    if (!field)
        return false;
    if (!needsStep(text))
        return true;
    if (const std::vector<Span> items = nestedItems(index); !items.empty())
        setNestedValues(m_reading, *field, items);
    complainOfArrow(m_reading, *field);
    block(index).use = BlockUse::Field;
    block(index).entity = count(m_reading.scenario.fields);
    m_reading.scenario.fields.push_back(*field);
    return true;
}

bool StepReader::takeExit(qint32 index, Span text)
{
    const model::Step* const current = step();
    const auto exit = readExit(m_reading, text, current && current->question);
    if (!exit)
        return false;
    model::Scenario& scenario = m_reading.scenario;
    const bool anyTime = exit->kind == model::ExitKind::AnyTime;
    const bool opening = scenario.steps.empty() && scenario.phases.empty();
    if (!(anyTime && (opening || m_inPhase)) && !needsStep(text))
        return true;
    block(index).use = BlockUse::Exit;
    block(index).entity = count(scenario.allExits);
    scenario.allExits.push_back(*exit);
    if (anyTime && opening)
        scenario.exits = {0, count(scenario.allExits)};
    else if (m_inPhase)
        scenario.phases.back().exits.end = count(scenario.allExits);
    return true;
}

bool StepReader::takeCheck(qint32 index, Span text)
{
    const QByteArrayView bytes = m_reading.bytes(text);
    const bool open = bytes.startsWith("[ ]");
    const bool done = bytes.startsWith("[x]") || bytes.startsWith("[X]");
    if ((!open && !done) || (bytes.size() > 3 && !isSpace(bytes[3])) || !m_inStep)
        return false;
    block(index).use = BlockUse::Check;
    block(index).entity = count(m_reading.scenario.checks);
    m_reading.scenario.checks.push_back({done, trimmed(m_reading.source, {text.begin + 3, text.end}), text});
    return true;
}

namespace {

/// "@truc: " in front of a work item; moves `text` behind it.
model::Name takeLead(Reading& reading, Span& text)
{
    static constexpr qsizetype longest = 80;
    if (text.empty() || reading.at(text.begin) != '@' || mentionEnd(reading.source, text.begin, text.begin, text.end) < 0)
        return {};
    const qsizetype colon = reading.source.first(std::min(text.end, text.begin + longest)).indexOf(':', text.begin);
    if (colon < 0)
        return {};
    const Span slug = trimmed(reading.source, {text.begin + 1, colon});
    const QByteArrayView word = reading.bytes(slug);
    if (word.contains(',') || word.contains('@') || word.contains('.') || word.contains('\n'))
        return {};
    text = trimmed(reading.source, {colon + 1, text.end});
    return {slug, reading.symbols.of(word)};
}

Span numberOf(QByteArrayView source, const Block& item)
{
    Span number{item.span.begin, item.span.begin};
    while (isSpace(source[number.begin]))
        ++number.begin;
    number.end = number.begin;
    while (source[number.end] >= '0' && source[number.end] <= '9')
        ++number.end;
    return number;
}

} // namespace

void StepReader::takeWork(qint32 index, Span paragraph)
{
    const Span arrow = lastArrow(m_reading.source, paragraph);
    if (!arrow.empty() && looksLikeExit(m_reading.source, paragraph)) {
        model::Finding& found = m_reading.complain(Code::NumberedExit, paragraph);
        const Span marker{numberOf(m_reading.source, block(index)).begin, paragraph.begin};
        found.fixes.push_back({QCoreApplication::translate("text", "Đổi thành lối ra"), {{marker, "- "}}});
    }
    if (block(index + 1).wrapped)
        complainOfLines(m_reading, paragraph, true);
    complainOfNested(index, false);
    if (!m_inStep && !m_inPhase)
        return;
    needsStep(paragraph);
    model::Work work;
    work.number = numberOf(m_reading.source, block(index));
    work.text = paragraph;
    work.lead = takeLead(m_reading, work.text);
    work.blocks = {index + 2, block(index).end};
    work.span = block(index).span;
    block(index).use = BlockUse::Work;
    block(index).entity = count(m_reading.scenario.works);
    m_reading.scenario.works.push_back(work);
}

void StepReader::takeParagraph(qint32 index)
{
    const Span text = block(index).content;
    complainOfLines(m_reading, text, false);
    const QByteArrayView bytes = m_reading.bytes(text);
    if (block(index).wrapped || !bytes.startsWith("**") || !bytes.endsWith("**") || bytes.size() < 5)
        return;
    const Span inside{text.begin + 2, text.end - 2};
    if (!stepHeadOf(m_reading.source, inside))
        return;
    model::Finding& found = m_reading.complain(Code::StepHeadLevel, text, m_reading.shortWords(inside));
    found.fixes.push_back({QCoreApplication::translate("text", "Đổi thành tên bước"),
                           {{{text.begin, inside.begin}, "### "}, {{inside.end, text.end}, {}}}});
}

std::vector<Span> StepReader::nestedItems(qint32 item) const
{
    const model::Blocks& blocks = m_reading.scenario.blocks;
    std::vector<Span> items;
    for (qint32 i = item + 1; i < blocks[size_t(item)].end; i = blocks[size_t(i)].end) {
        const bool bullet = blocks[size_t(i)].kind == BlockKind::Item;
        const bool hasText = bullet && blocks[size_t(i)].end > i + 1 && blocks[size_t(i) + 1].kind == BlockKind::Paragraph;
        if (bullet)
            items.push_back(hasText ? blocks[size_t(i) + 1].content : blocks[size_t(i)].content);
    }
    return items;
}

void StepReader::complainOfNested(qint32 item, bool inField)
{
    for (qint32 i = item + 1; i + 1 < block(item).end; ++i) {
        if (block(i).kind == BlockKind::Item && block(i + 1).kind == BlockKind::Paragraph)
            complainOfDeep(m_reading, block(i + 1).content, inField);
    }
}

} // namespace ungcuu::text
