// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/prose.h"

#include "base/utf8.h"
#include "compile/tables.h"
#include "text/lines.h"

namespace ungcuu::compile {
namespace {

using model::Block;
using model::BlockKind;
using model::BlockUse;
using official::Paragraph;
using official::Runs;
using official::Style;

constexpr char16_t emptyBox[] = u"□ ";

bool isProse(const Block& block)
{
    return block.use == BlockUse::Prose || block.use == BlockUse::SubHead;
}

void prepend(Runs& runs, const QString& words)
{
    if (!runs.empty() && !runs.front().unresolved && !runs.front().bold && !runs.front().italic)
        runs.front().text.prepend(words);
    else
        runs.insert(runs.begin(), {words, false, false, false});
}

/// "[ ] text" → "□ text"
void boxed(Runs& runs)
{
    if (runs.empty() || runs.front().unresolved)
        return;
    QString& text = runs.front().text;
    if (text.startsWith(QStringLiteral("[ ] ")) || text.startsWith(QStringLiteral("[x] ")))
        text.replace(0, 4, QString::fromUtf16(emptyBox));
}

class Prose
{
public:
    explicit Prose(ScenarioWording& wording) : m_wording(wording), m_blocks(wording.scenario().blocks) {}

    std::vector<official::Block> taken(model::Range range)
    {
        walk(range.begin, range.end, 0);
        return std::move(m_out);
    }

private:
    void walk(qint32 begin, qint32 end, int depth)
    {
        for (qint32 i = begin; i < end; i = std::max(m_blocks[size_t(i)].end, i + 1)) {
            if (isProse(m_blocks[size_t(i)]))
                add(i, depth);
        }
    }

    void add(qint32 index, int depth)
    {
        const Block& block = m_blocks[size_t(index)];
        switch (block.kind) {
        case BlockKind::Heading: return push(Style::SubHeading, m_wording.runs(block.content), block);
        case BlockKind::Paragraph: return push(Style::Body, m_wording.runs(block.content), block);
        case BlockKind::Quote: return push(Style::Body, quoted(block), block);
        case BlockKind::Item: return item(index, depth);
        case BlockKind::Table: return m_out.push_back(typedTable(m_wording, block.content, block.span));
        case BlockKind::Fence: return fence(block);
        default: return;
        }
    }

    void push(Style style, Runs runs, const Block& block)
    {
        m_out.push_back(paragraphOf(style, std::move(runs), m_wording.source(block.span)));
    }

    Runs quoted(const Block& block)
    {
        Runs all;
        text::LineScanner lines(m_wording.bytes({0, block.span.end}), block.span.begin);
        while (!lines.atEnd()) {
            base::Span line = text::trimmed(m_wording.bytes({0, block.span.end}), lines.next().text());
            if (!line.empty() && m_wording.bytes(line).startsWith('>'))
                line = text::trimmed(m_wording.bytes({0, block.span.end}), {line.begin + 1, line.end});
            Runs runs = m_wording.runs(line);
            if (!all.empty() && !runs.empty())
                all.push_back({QStringLiteral(" "), false, false, false});
            all.insert(all.end(), runs.begin(), runs.end());
        }
        return all;
    }

    void item(qint32 index, int depth)
    {
        const Block& block = m_blocks[size_t(index)];
        const bool numbered = block.marker == '.' || block.marker == ')';
        push(numbered ? Style::Clause : depth == 0 ? Style::Dash : Style::Plus, itemRuns(m_wording, size_t(index)), block);
        const bool opensWithText = index + 1 < block.end && m_blocks[size_t(index + 1)].kind == BlockKind::Paragraph;
        walk(index + (opensWithText ? 2 : 1), block.end, depth + 1);
    }

    void fence(const Block& block)
    {
        for (const QString& line : fenceLines(m_wording, block))
            push(Style::Code, {{line, false, false, false}}, block);
    }

    ScenarioWording& m_wording;
    const model::Blocks& m_blocks;
    std::vector<official::Block> m_out;
};

} // namespace

std::vector<official::Block> proseOf(ScenarioWording& wording, model::Range blocks)
{
    return Prose(wording).taken(blocks);
}

Paragraph paragraphOf(Style style, Runs runs, official::Source source)
{
    return {style, std::move(runs), source, 0, false};
}

Runs itemRuns(ScenarioWording& wording, size_t item)
{
    const model::Blocks& blocks = wording.scenario().blocks;
    const Block& block = blocks[item];
    const bool opensWithText = qint32(item) + 1 < block.end && blocks[item + 1].kind == BlockKind::Paragraph;
    const base::Span content = opensWithText ? blocks[item + 1].content : base::Span{block.span.end, block.span.end};
    Runs runs = wording.runs(content);
    if (block.marker == '.' || block.marker == ')') {
        const QString typed = base::decoded(wording.bytes({block.span.begin, opensWithText ? content.begin : block.content.begin}));
        prepend(runs, typed.trimmed() + QLatin1Char(' '));
        return runs;
    }
    boxed(runs);
    if (runs.empty() || !runs.front().text.startsWith(QString::fromUtf16(emptyBox)))
        prepend(runs, block.level == 0 ? QStringLiteral("- ") : QStringLiteral("+ "));
    return runs;
}

std::vector<QString> fenceLines(const Wording& wording, const Block& fence)
{
    std::vector<QString> all;
    text::LineScanner lines(wording.bytes({0, fence.span.end}), fence.span.begin);
    lines.next();
    while (!lines.atEnd()) {
        QString line = base::decoded(wording.bytes(lines.next().text()));
        for (int column = 0; column < fence.level && line.startsWith(u' '); ++column)
            line.remove(0, 1);
        all.push_back(line);
    }
    if (!fence.open && !all.empty())
        all.pop_back();
    return all;
}

} // namespace ungcuu::compile
