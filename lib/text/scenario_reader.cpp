// SPDX-License-Identifier: GPL-3.0-or-later
//
//   scenario = front ["#" SP title EOL] { prose } { "##" SP [(digits | roman) ("." | ")") SP] name EOL { block } }
//   steps    = { any-exit | prose } { phase | step }          (Các bước, Giai đoạn n. …: one flow over all of them)
//   step     = head { field | exit | check | work | fence | table | picture | quote | prose | subhead }
//   head     = ("###" … "######") SP ["Bước" SP] id sep [SP title] EOL ;   sep = "." | ":" | ")" | SP ("-"|"–"|"—")
//   check    = "-" SP "[" (" " | "x") "]" SP text
//   work     = digits ("." | ")") SP ["@" slug ":" SP] text { nested block }
//
// Fields, exits, checks and work count only at depth 0 of a step, in any order. A heading without id at a level ≤ the
// step before it (or before any step) is a phase, deeper it is a sub-heading of that step. A phase with a field, exit or
// work directly under it is a step that lost its id: a step with symbol −1. Exits: exit_reader.cpp, fields:
// field_reader.cpp, roles, variables and injects: list_reader.cpp, values: value_reader.cpp.
#include "text/scenario_reader.h"

#include "base/utf8.h"
#include "model/words.h"
#include "text/front_reader.h"
#include "text/line_findings.h"
#include "text/list_reader.h"
#include "text/section_name.h"
#include "text/mention_scan.h"
#include "text/step_reader.h"
#include "text/value_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;
using model::BlockUse;
using model::SectionKind;

class ScenarioReader
{
public:
    explicit ScenarioReader(Reading& reading)
        : m_reading(reading)
        , m_scenario(reading.scenario)
        , m_steps(reading)
    {
    }

    void read()
    {
        makeRoom();
        for (qint32 i = 0; i < count(); i = block(i).end)
            takeTopBlock(i);
        closeSection(count(), m_reading.source.size());
        readInlineMatter();
        widenMentions(m_reading);
        complainOfBytes(m_reading);
        complainOfOpenFront();
        sortFindings();
    }

private:
    /// A bullet is a field, an exit or a work item at most once.
    void makeRoom()
    {
        const auto isItem = [](const Block& b) { return b.kind == BlockKind::Item; };
        const auto items = size_t(std::count_if(m_scenario.blocks.begin(), m_scenario.blocks.end(), isItem));
        m_scenario.fields.reserve(items);
        m_scenario.values.reserve(items * 2);
        m_scenario.works.reserve(items / 2);
        m_scenario.allExits.reserve(items / 2);
        m_scenario.mentions.reserve(items);
    }

    Block& block(qint32 index) { return m_scenario.blocks[size_t(index)]; }
    qint32 count() const { return qint32(m_scenario.blocks.size()); }
    SectionKind kind() const { return m_scenario.sections.empty() ? SectionKind::Other : m_scenario.sections.back().kind; }

    void takeTopBlock(qint32 index)
    {
        switch (block(index).kind) {
        case BlockKind::Front: takeFront(index); break;
        case BlockKind::Heading: takeHeading(index); break;
        default: takeContent(index); break;
        }
    }

    void takeFront(qint32 index)
    {
        m_scenario.front = readFront(m_reading.source, block(index).span, m_reading.findings);
        const model::FrontEntry* const applies = m_scenario.front.find(u"áp dụng");
        if (!applies || applies->values.empty())
            return;
        Span text = applies->values.front().span;
        if (m_reading.at(text.begin) == '"')
            text = {text.begin + 1, std::max(text.begin + 1, text.end - 1)};
        m_scenario.applies = conditionOf(m_reading, insideQuotes(m_reading.source, text));
    }

    void takeHeading(qint32 index)
    {
        Block& heading = block(index);
        if (heading.level == 1)
            takeTitle(heading);
        else if (heading.level == 2)
            openSection(index);
        else if (kind() == SectionKind::Steps)
            m_steps.takeHeading(index);
        else
            complainOfStepHead(heading);
    }

    void takeTitle(Block& heading)
    {
        if (m_scenario.title.empty()) {
            heading.use = BlockUse::Title;
            m_scenario.title = heading.content;
        } else {
            m_reading.complain(Code::SecondTitle, heading.content);
        }
    }

    void openSection(qint32 index)
    {
        Block& heading = block(index);
        closeSection(index, heading.span.begin);
        heading.use = BlockUse::SectionHead;
        heading.entity = qint32(m_scenario.sections.size());
        model::Section section;
        section.name = heading.content;
        complainOfLevel(heading);
        section.number = takeSectionNumber(m_reading.source, section.name);
        const QString folded = base::folded(m_reading.bytes(section.name));
        section.kind = model::sectionKindOf(folded);
        section.heading = section.span = heading.span;
        section.blocks = {index + 1, index + 1};
        m_scenario.sections.push_back(section);
        complainOfRepetition(section, folded);
        if (section.kind == SectionKind::Steps)
            m_steps.beginSection(index, heading.entity, folded.startsWith(u"giai đoạn "));
    }

    void complainOfRepetition(const model::Section& section, const QString& folded)
    {
        const bool known = section.kind != SectionKind::Other && section.kind != SectionKind::Steps;
        const QString name = known ? model::wordOf(section.kind).toString() : folded;
        if (m_names.contains(name))
            m_reading.complain(Code::SectionTwice, section.name, m_reading.shortWords(section.name));
        m_names.insert(name);
    }

    /// "## Bước 3. Tên", "## b3. Tên"; "## 3. Tên" is a section with a number.
    void complainOfLevel(const Block& heading)
    {
        const auto head = stepHeadOf(m_reading.source, heading.content);
        if (!head || startsWithDigit(heading.content))
            return;
        model::Finding& found = m_reading.complain(Code::StepHeadLevel, heading.content, m_reading.shortWords(heading.content));
        found.fixes.push_back({QCoreApplication::translate("text", "Đổi thành tên bước"), {insertion(heading.content.begin - 1, "#")}});
    }

    void complainOfStepHead(const Block& heading)
    {
        const auto head = stepHeadOf(m_reading.source, heading.content);
        if (head && (head->id.begin > heading.content.begin || startsSmall(heading.content)))
            m_reading.complain(Code::StepOutside, heading.content, m_reading.shortWords(heading.content));
    }

    /// "b1." but not "A1.", which numbers headings of prose too.
    bool startsSmall(Span text) const { return m_reading.at(text.begin) >= 'a' && m_reading.at(text.begin) <= 'z'; }

    bool startsWithDigit(Span text) const
    {
        return !text.empty() && m_reading.at(text.begin) >= '0' && m_reading.at(text.begin) <= '9';
    }

    void closeSection(qint32 index, qsizetype offset)
    {
        if (m_scenario.sections.empty())
            return;
        if (kind() == SectionKind::Steps)
            m_steps.endSection(index, offset);
        m_scenario.sections.back().span.end = offset;
        m_scenario.sections.back().blocks.end = index;
    }

    void takeContent(qint32 index)
    {
        const bool item = block(index).kind == BlockKind::Item;
        switch (kind()) {
        case SectionKind::Steps: m_steps.takeBlock(index); break;
        case SectionKind::Roles:
        case SectionKind::Targets: item ? takeRole(index) : takeRoleTable(index); break;
        case SectionKind::Variables: item ? takeVariable(index) : void(); break;
        case SectionKind::Exercise: item ? takeInject(index) : takeInjectTable(index); break;
        default: break;
        }
    }

    /// The text of a bullet, or an empty span. A numbered item is none of the forms.
    Span bulletText(qint32 index)
    {
        const Block& item = block(index);
        if (item.marker == '.' || item.marker == ')')
            return {};
        const bool hasText = item.end > index + 1 && block(index + 1).kind == BlockKind::Paragraph;
        return hasText ? block(index + 1).content : item.content;
    }

    template <class T> void keep(qint32 index, BlockUse use, std::vector<T>& all, const T& value)
    {
        block(index).use = use;
        block(index).entity = qint32(all.size());
        all.push_back(value);
    }

    void complainOfUnread(qint32 index)
    {
        const QString name = model::wordOf(kind()).toString();
        m_reading.complain(Code::RoleUnread, bulletText(index), name);
    }

    void takeRole(qint32 index)
    {
        if (auto role = readRole(m_reading, bulletText(index))) {
            role->target = kind() == SectionKind::Targets;
            keep(index, BlockUse::Role, m_scenario.roles, *role);
        } else if (!bulletText(index).empty()) {
            complainOfUnread(index);
        }
    }

    void takeRoleTable(qint32 index)
    {
        if (block(index).kind == BlockKind::Table)
            readRoleTable(m_reading, block(index).content, kind() == SectionKind::Targets);
    }

    void takeVariable(qint32 index)
    {
        if (const auto variable = readVariable(m_reading, bulletText(index)))
            keep(index, BlockUse::Variable, m_scenario.variables, *variable);
        else if (!bulletText(index).empty())
            complainOfUnread(index);
    }

    void takeInject(qint32 index)
    {
        const Span text = bulletText(index);
        if (const auto inject = readInject(m_reading, text))
            keep(index, BlockUse::Inject, m_scenario.injects, *inject);
        else if (m_reading.bytes(text).startsWith("T+") || m_reading.bytes(text).startsWith("T-"))
            complainOfUnread(index);
    }

    void takeInjectTable(qint32 index)
    {
        if (block(index).kind == BlockKind::Table)
            readInjectTable(m_reading, block(index).content);
    }

    void readInlineMatter()
    {
        for (const Block& leaf : m_scenario.blocks) {
            switch (leaf.kind) {
            case BlockKind::Paragraph:
                complainOfShape(m_reading, leaf);
                scanInline(m_reading, leaf.content);
                break;
            case BlockKind::Heading:
            case BlockKind::Table:
            case BlockKind::Quote: scanInline(m_reading, leaf.content); break;
            case BlockKind::Front: readFrontMatter(); break;
            default: complainOfOpen(leaf); break;
            }
        }
    }

    void readFrontMatter()
    {
        for (const model::FrontEntry& entry : m_scenario.front.entries) {
            for (const model::FrontValue& value : entry.values)
                scanInline(m_reading, value.span);
        }
    }

    void complainOfOpen(const Block& leaf)
    {
        if (!leaf.open)
            return;
        const Line first = LineScanner(m_reading.source, leaf.span.begin).next();
        m_reading.complain(leaf.kind == BlockKind::Fence ? Code::FenceOpen : Code::CommentOpen, first.text());
    }

    void complainOfOpenFront()
    {
        const int bom = bomLength(m_reading.source);
        const QByteArrayView text = m_reading.source.sliced(bom);
        const bool opens = text.startsWith("---") && (text.size() == 3 || terminatorLength(text, 3));
        if (opens && m_scenario.front.span.empty())
            m_reading.complain(Code::FrontOpen, {bom, bom + 3});
    }

    void sortFindings()
    {
        std::stable_sort(m_reading.findings.begin(), m_reading.findings.end(),
                         [](const model::Finding& a, const model::Finding& b) { return a.span.begin < b.span.begin; });
    }

    Reading& m_reading;
    model::Scenario& m_scenario;
    StepReader m_steps;
    QSet<QString> m_names;
};

} // namespace

namespace {

ScenarioReading readBlocks(const QByteArray& bytes, model::Blocks blocks)
{
    ScenarioReading result;
    result.scenario.source = bytes;
    result.scenario.blocks = std::move(blocks);
    Reading reading(result.scenario, result.findings);
    ScenarioReader(reading).read();
    return result;
}

} // namespace

Span takeSectionNumber(QByteArrayView source, Span& name)
{
    qsizetype at = name.begin;
    const auto isNumeral = [](char c) { return (c >= '0' && c <= '9') || c == 'I' || c == 'V' || c == 'X'; };
    while (at < name.end && at - name.begin < 8 && isNumeral(source[at]))
        ++at;
    const bool number = at > name.begin && at + 1 < name.end && (source[at] == '.' || source[at] == ')') && isSpace(source[at + 1]);
    if (!number)
        return {name.begin, name.begin};
    const Span taken{name.begin, at};
    name = trimmed(source, {at + 1, name.end});
    return taken;
}

ScenarioReading readScenario(const QByteArray& bytes)
{
    return readBlocks(bytes, parsedBlocks(bytes).blocks);
}

ScenarioReading readScenario(const QByteArray& bytes, const BlockTree& tree)
{
    return readBlocks(bytes, tree.blocks);
}

} // namespace ungcuu::text
