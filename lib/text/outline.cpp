// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include "base/utf8.h"
#include "text/line_words.h"

#include <algorithm>
#include <limits>

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;
using model::BlockUse;

/// Levels as typed ("##" 2, "###" 3 …) become depths, and each entry ends where the next of its depth or less begins.
class OutlineMaker
{
public:
    explicit OutlineMaker(qsizetype end) : m_end(end) {}

    void add(OutlineKind kind, int level, const QString& title, Span heading)
    {
        closeFrom(level, heading.begin);
        m_open.push_back({level, m_outline.size()});
        m_outline.push_back({kind, int(m_open.size()) - 1, title, heading, {heading.begin, m_end}});
    }

    Outline made()
    {
        closeFrom(0, m_end);
        return std::move(m_outline);
    }

private:
    struct Open {
        int level;
        size_t entry;
    };

    void closeFrom(int level, qsizetype at)
    {
        while (!m_open.empty() && m_open.back().level >= level) {
            m_outline[m_open.back().entry].span.end = at;
            m_open.pop_back();
        }
    }

    qsizetype m_end;
    std::vector<Open> m_open;
    Outline m_outline;
};

OutlineKind kindOf(BlockUse use)
{
    switch (use) {
    case BlockUse::Title: return OutlineKind::Title;
    case BlockUse::StepHead: return OutlineKind::Step;
    case BlockUse::PhaseHead: return OutlineKind::Phase;
    case BlockUse::SectionHead: return OutlineKind::Section;
    default: return OutlineKind::SubHead;
    }
}

/// Where the last line before `end` that is not blank ends.
qsizetype withoutBlankLines(QByteArrayView source, Span lines)
{
    qsizetype end = lines.end;
    while (end > lines.begin) {
        const Span last = wholeLines(source, {end - 1, end});
        if (!trimmed(source, LineScanner(source, last.begin).next().text()).empty())
            return end;
        end = std::max(lines.begin, last.begin);
    }
    return end;
}

class FoldMaker
{
public:
    FoldMaker(QByteArrayView source, const BlockTree& tree) : m_source(source), m_tree(tree) {}

    std::vector<Fold> made()
    {
        qint32 topEnd = 0;
        for (qint32 i = 0; i < qint32(m_tree.blocks.size()); ++i) {
            const Block& block = m_tree.blocks[size_t(i)];
            const bool top = i >= topEnd;
            topEnd = top ? block.end : topEnd;
            if (top || block.kind != BlockKind::Heading)
                take(block);
        }
        closeHeadings(0, m_source.size());
        std::stable_sort(m_folds.begin(), m_folds.end(), [](const Fold& a, const Fold& b) { return a.first.begin < b.first.begin; });
        return std::move(m_folds);
    }

private:
    void take(const Block& block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            closeHeadings(block.level, block.span.begin);
            m_headings.push_back(&block);
            break;
        case BlockKind::Front: add(FoldKind::Front, block.span); break;
        case BlockKind::Table: add(FoldKind::Table, block.span); break;
        case BlockKind::Fence: add(FoldKind::Fence, block.span); break;
        case BlockKind::Quote: add(FoldKind::Quote, block.span); break;
        case BlockKind::Comment: add(FoldKind::Comment, block.span); break;
        case BlockKind::Machine: add(FoldKind::Machine, block.span); break;
        default: break;
        }
    }

    void closeHeadings(int level, qsizetype at)
    {
        while (!m_headings.empty() && m_headings.back()->level >= level) {
            add(FoldKind::Heading, {m_headings.back()->span.begin, at});
            m_headings.pop_back();
        }
    }

    void add(FoldKind kind, Span span)
    {
        if (span.empty())
            return;
        const Line first = LineScanner(m_source, span.begin).next();
        const qsizetype end = std::max(first.next, withoutBlankLines(m_source, span));
        if (first.next < end)
            m_folds.push_back({kind, {wholeLines(m_source, {span.begin, span.begin}).begin, first.next}, {first.next, end}});
    }

    QByteArrayView m_source;
    const BlockTree& m_tree;
    std::vector<const Block*> m_headings;
    std::vector<Fold> m_folds;
};

QString titleOf(const model::Plan& plan, const model::PlanBlock& block)
{
    const QString text = base::decoded(plan.bytes(block.text)).simplified();
    if (block.kind == model::PlanBlockKind::Annex)
        return QStringLiteral("Phụ lục. ") + text;
    const QString number = base::decoded(plan.bytes(block.number)).simplified();
    return number.isEmpty() || text.isEmpty() ? number + text : QString(number + QLatin1Char(' ') + text);
}

} // namespace

Outline outlineOf(const model::Scenario& scenario)
{
    OutlineMaker maker(scenario.source.size());
    for (size_t i = 0; i < scenario.blocks.size(); i = size_t(scenario.blocks[i].end)) {
        const Block& block = scenario.blocks[i];
        if (block.kind != BlockKind::Heading)
            continue;
        const OutlineKind kind = kindOf(block.use);
        if (kind != OutlineKind::Title)
            maker.add(kind, block.level, scenario.words(block.content), block.span);
    }
    return maker.made();
}

Outline outlineOf(const model::Plan& plan)
{
    OutlineMaker maker(plan.source.size());
    for (const model::PlanBlock& block : plan.blocks) {
        const bool annex = block.kind == model::PlanBlockKind::Annex;
        if (annex || block.kind == model::PlanBlockKind::Heading)
            maker.add(annex ? OutlineKind::Annex : OutlineKind::Part, annex ? 0 : block.headingLevel, titleOf(plan, block), block.span);
    }
    return maker.made();
}

int outlineAt(const Outline& outline, qsizetype offset)
{
    const auto behind = std::upper_bound(outline.begin(), outline.end(), offset,
                                         [](qsizetype at, const OutlineEntry& entry) { return at < entry.span.begin; });
    return int(behind - outline.begin()) - 1;
}

QStringList outlinePath(const Outline& outline, qsizetype offset)
{
    QStringList path;
    int level = std::numeric_limits<int>::max();
    for (int index = outlineAt(outline, offset); index >= 0 && level > 0; --index) {
        const OutlineEntry& entry = outline[size_t(index)];
        if (entry.level < level)
            path.prepend(entry.title.simplified());
        level = std::min(level, entry.level);
    }
    return path;
}

std::vector<Fold> foldsOf(QByteArrayView source, const BlockTree& tree)
{
    return FoldMaker(source, tree).made();
}

} // namespace ungcuu::text
