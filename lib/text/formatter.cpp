// SPDX-License-Identifier: GPL-3.0-or-later
//
// Canonical forms (what is not named here stays as typed):
//   step head  "### Bước 3. Tên" for ids of digits only, "### b3. Tên" for the others
//   field      "- Label (cond): value"        exit  "- answer → target"        end-words in full
//   between    one blank line around headings and between unlike top-level blocks
//   separator  "***"
#include "text/formatter.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/words.h"
#include "text/block_scan.h"
#include "text/field_reader.h"
#include "text/front_formatter.h"
#include "text/front_reader.h"
#include "text/scenario_reader.h"
#include "text/spelling.h"

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;
using model::BlockUse;
using model::TextEdit;
using model::TextEdits;

class Formatter
{
public:
    Formatter(const QByteArray& bytes, const model::Scenario& scenario)
        : m_bytes(bytes)
        , m_scenario(scenario)
    {
        const Line first = LineScanner(m_bytes).next();
        const qsizetype length = first.next - first.end;
        m_lineEnd = length == 1 || length == 2 ? m_bytes.sliced(first.end, length) : QByteArray("\n");
    }

    TextEdits edits()
    {
        formatFront(m_bytes, m_scenario.front, m_lineEnd, m_edits);
        const auto count = qint32(m_scenario.blocks.size());
        for (qint32 i = 0; i < count; i = block(i).end) {
            if (i > 0)
                formatGap(i);
            formatBlock(i);
        }
        return std::move(m_edits);
    }

private:
    const Block& block(qint32 index) const { return m_scenario.blocks[size_t(index)]; }
    QByteArrayView view(Span span) const { return QByteArrayView(m_bytes).sliced(span.begin, span.length()); }

    void replace(Span span, const QByteArray& text)
    {
        if (view(span) != text)
            m_edits.push_back({span, text});
    }

    void replace(const TextEdit& edit) { replace(edit.span, edit.bytes); }

    /// The top-level block before `index`.
    qint32 previous(qint32 index) const
    {
        qint32 before = 0;
        for (qint32 i = std::max(0, m_lastTop); i < index; i = block(i).end)
            before = i;
        return before;
    }

    /// Between a block that is not blank and the next one.
    void formatGap(qint32 index)
    {
        const qint32 before = previous(index);
        const qint32 twoBefore = m_lastTop;
        m_lastTop = before;
        if (block(index).kind == BlockKind::Blank)
            return;
        if (block(before).kind != BlockKind::Blank) {
            if (areUnlike(before, index) && !isBlankBefore(block(index).span.begin))
                m_edits.push_back(blankLineAt(m_bytes, block(index).span.begin, m_lineEnd));
        } else if (before > 0 && areUnlike(twoBefore, index) && isLong(before)) {
            replace(block(before).span, blankLineAt(m_bytes, block(before).span.begin, m_lineEnd).bytes);
        }
    }

    /// The line before is blank: the end of an open comment or fence inside an item.
    bool isBlankBefore(qsizetype at) const
    {
        if (at >= 3 && terminatorLength(m_bytes, at - 3) == 3)
            at -= 3;
        else if (at >= 2 && terminatorLength(m_bytes, at - 2) == 2)
            at -= 2;
        else if (endsLine(at))
            --at;
        while (at > 0 && isSpace(m_bytes[at - 1]))
            --at;
        return at == 0 || endsLine(at);
    }

    bool areUnlike(qint32 a, qint32 b) const
    {
        return block(a).kind == BlockKind::Heading || block(b).kind == BlockKind::Heading || block(a).kind != block(b).kind;
    }

    /// More than one blank line.
    bool isLong(qint32 blank) const
    {
        LineScanner scanner(QByteArrayView(m_bytes).first(block(blank).span.end), block(blank).span.begin);
        scanner.next();
        return !scanner.atEnd();
    }

    void formatBlock(qint32 index)
    {
        switch (block(index).use) {
        case BlockUse::StepHead: formatHead(index); break;
        case BlockUse::Field:
            formatMarker(index);
            formatField(m_scenario.fields[size_t(block(index).entity)]);
            break;
        case BlockUse::Exit:
            formatMarker(index);
            formatExit(m_scenario.allExits[size_t(block(index).entity)]);
            break;
        case BlockUse::Check:
        case BlockUse::Role:
        case BlockUse::Variable:
        case BlockUse::Inject: formatMarker(index); break;
        default: formatRule(index); break;
        }
    }

    void formatRule(qint32 index)
    {
        const Block& rule = block(index);
        if (rule.kind != BlockKind::Rule || rule.span.begin <= bomLength(m_bytes))
            return;
        const Line line = LineScanner(m_bytes, rule.span.begin).next();
        replace(line.text(), "***");
    }

    /// A step that lost its id keeps its heading.
    void formatHead(qint32 index)
    {
        const model::Step& step = m_scenario.steps[size_t(block(index).entity)];
        if (step.id.symbol >= 0)
            replace(headSpelled(m_bytes, step));
    }

    void formatField(const model::Field& field)
    {
        const auto part = labelPart(m_bytes, field.span);
        QByteArray label = base::encoded(model::rowOf(field.label).word);
        if (!part->condition.empty())
            label += " (" + view(part->condition).toByteArray() + ')';
        label += ':';
        Span old{field.span.begin, part->value.begin};
        const bool bold = view(part->name).startsWith("**") && !view(part->name).endsWith("**");
        const bool readPast = field.value.begin >= old.end + 2; // the value itself may begin so: "**Chủ trì:**)"
        if (bold && readPast && standsAt(m_bytes, old.end, field.span.end, "**"))
            old.end += 2; // "**Chủ trì:** @truc"
        if (old.end < field.span.end && !isSpace(m_bytes[old.end]) && !terminatorLength(m_bytes, old.end))
            label += ' ';
        replace(old, label);
    }

    void formatExit(const model::Exit& exit)
    {
        if (exit.arrow)
            replace(arrowSpelled(m_bytes, exit));
        if (const auto end = endWordSpelled(m_bytes, exit))
            replace(*end);
    }

    bool endsLine(qsizetype at) const
    {
        return m_bytes[at - 1] == '\n' || m_bytes[at - 1] == '\r' || (at >= 3 && terminatorLength(m_bytes, at - 3) == 3);
    }

    /// "* " and "+ " become "- ", wide markers narrow with all their lines, where nothing then belongs elsewhere.
    void formatMarker(qint32 index)
    {
        const Block& item = block(index);
        const Line first = LineScanner(m_bytes, item.span.begin).next();
        const Indent marker = indentOf(m_bytes, first.text());
        const Indent content = skipSpaces(m_bytes, {marker.at + 1, marker.column + 1}, first.end);
        const QByteArrayView words = view({content.at, first.end});
        if (std::all_of(words.begin(), words.end(), [](char c) { return c == '-' || isSpace(c); }))
            return; // "* --" would become a separator
        const bool narrow = content.at == marker.at + 2 && m_bytes[marker.at + 1] == ' ';
        if (narrow || content.at >= first.end) {
            replace({marker.at, marker.at + 1}, "-");
            return;
        }
        const int by = content.column - marker.column - 2;
        const std::vector<Span> moved = movable(item, first, content.column, by);
        if (moved.empty() || nextIndent(index) >= 2) {
            replace({marker.at, marker.at + 1}, "-");
            return;
        }
        replace({marker.at, content.at}, "- ");
        pending(moved);
    }

    /// What to take off the lines of an item that moves left by `by` columns: first an empty span for the marker's own
    /// line. Nothing where a line could not follow.
    std::vector<Span> movable(const Block& item, const Line& first, int column, int by) const
    {
        std::vector<Span> moved{{first.begin, first.begin}};
        if (by > 3 || indentOf(m_bytes, first.text()).at != first.begin)
            return {};
        LineScanner scanner(QByteArrayView(m_bytes).first(item.span.end), first.next);
        while (!scanner.atEnd()) {
            const Line line = scanner.next();
            const Indent indent = indentOf(m_bytes, line.text());
            if (indent.at >= line.end)
                continue;
            if (indent.column < column || indent.column != indent.at - line.begin)
                return {};
            moved.push_back({line.begin, line.begin + by});
        }
        return moved;
    }

    int nextIndent(qint32 index) const
    {
        for (qint32 i = block(index).end; i < qint32(m_scenario.blocks.size()); i = block(i).end) {
            if (block(i).kind != BlockKind::Blank)
                return indentOf(m_bytes, LineScanner(m_bytes, block(i).span.begin).next().text()).column;
        }
        return 0;
    }

    /// The edits of the item's own line come between the marker's and these.
    void pending(const std::vector<Span>& moved)
    {
        for (size_t i = 1; i < moved.size(); ++i)
            m_edits.push_back({moved[i], {}});
    }

    const QByteArray& m_bytes;
    const model::Scenario& m_scenario;
    QByteArray m_lineEnd;
    TextEdits m_edits;
    qint32 m_lastTop = 0;
};

TextEdits inOrder(TextEdits edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.span.begin < b.span.begin; });
    return edits;
}

/// The blocks and front of a plan, which has no steps to format.
model::Scenario planBlocks(const QByteArray& bytes)
{
    model::Scenario plan;
    plan.source = bytes;
    plan.blocks = parsedBlocks(bytes).blocks;
    model::Findings unused;
    plan.front = readFront(bytes, frontSpan(bytes), unused);
    return plan;
}

} // namespace

TextEdits formatted(const QByteArray& bytes, Language language)
{
    if (bytes.isEmpty())
        return {};
    const model::Scenario scenario = language == Language::Scenario ? readScenario(bytes).scenario : planBlocks(bytes);
    return inOrder(Formatter(bytes, scenario).edits());
}

} // namespace ungcuu::text
