// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/block_builder.h"

#include "text/block_scan.h"

#include <algorithm>
#include <limits>

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;

/// Reads line by line with a stack of open items and at most one open leaf, as CommonMark's appendix describes.
class BlockBuilder
{
public:
    BlockBuilder(QByteArrayView bytes, BlockTree& tree)
        : m_bytes(bytes)
        , m_tree(tree)
        , m_blocks(tree.blocks)
    {
    }

    qsizetype read(qsizetype from, const StopsAt& stopsAt)
    {
        LineScanner scanner(m_bytes, from);
        m_end = from;
        while (!scanner.atEnd()) {
            const Line line = scanner.next();
            if (inPlainText(line) && isSectionHeading(m_bytes, textOf(m_bytes, line)) && stopsAt(line.begin)) {
                finish();
                return line.begin;
            }
            takeLine(line);
        }
        if (m_leaf == Leaf::Fence || m_leaf == Leaf::Comment)
            leaf().open = true;
        finish();
        return m_bytes.size();
    }

private:
    static constexpr size_t deepestNesting = 64;

    struct OpenItem {
        qint32 block;
        int column;  ///< where its content begins
        bool empty;  ///< nothing but its marker so far
    };
    enum class Leaf : quint8 { None, Paragraph, Table, Quote, Fence, Comment };

    Block& leaf() { return m_blocks[size_t(m_leafBlock)]; }

    bool inPlainText(const Line& line) const
    {
        if (m_leaf != Leaf::Fence && m_leaf != Leaf::Comment)
            return true;
        if (m_items.empty())
            return false;
        const Indent indent = indentOf(m_bytes, line.text());
        return indent.at < line.end && indent.column < m_items.back().column;
    }

    void takeLine(const Line& line)
    {
        const Span text = textOf(m_bytes, line);
        const Indent indent = indentOf(m_bytes, text);
        if (indent.at >= line.end)
            takeBlankLine(line);
        else
            takeFullLine(line, indent);
    }

    void takeBlankLine(const Line& line)
    {
        if (m_leaf == Leaf::Fence || m_leaf == Leaf::Comment) {
            extendLeaf(line);
            return;
        }
        m_leaf = Leaf::None;
        m_blank.begin = m_blank.empty() ? line.begin : m_blank.begin;
        m_blank.end = line.next;
        if (!m_items.empty() && m_items.back().empty)
            m_items.back().column = std::numeric_limits<int>::max(); // an item begins with at most one blank line
    }

    void takeFullLine(const Line& line, Indent indent)
    {
        const size_t matched = matchedItems(indent.column);
        if (matched == m_items.size() && continuesRawLeaf(line, indent))
            return;
        if (matched < m_items.size()) {
            if (isLazy(line, indent, matched)) {
                extendLeaf(line);
                return;
            }
            closeItems(matched);
        }
        flushBlank();
        startBlocks(line, indent);
    }

    size_t matchedItems(int column) const
    {
        size_t matched = 0;
        while (matched < m_items.size() && column >= m_items[matched].column)
            ++matched;
        return matched;
    }

    /// A paragraph goes on over an item's edge when the line begins nothing else.
    bool isLazy(const Line& line, Indent indent, size_t matched) const
    {
        if (m_leaf != Leaf::Paragraph && m_leaf != Leaf::Quote)
            return false;
        const int base = matched == 0 ? 0 : m_items[matched - 1].column;
        return indent.column - base >= 4 || !startsBlock(m_bytes, {indent.at, line.end}, false);
    }

    bool continuesRawLeaf(const Line& line, Indent indent)
    {
        if (m_leaf == Leaf::Fence) {
            extendLeaf(line);
            if (indent.column - baseColumn() <= 3 && closesFence(m_bytes, {indent.at, line.end}, m_fence))
                m_leaf = Leaf::None;
            return true;
        }
        if (m_leaf == Leaf::Comment) {
            extendLeaf(line);
            if (m_bytes.sliced(line.begin, line.end - line.begin).indexOf("-->") >= 0)
                m_leaf = Leaf::None;
            return true;
        }
        return false;
    }

    int baseColumn() const { return m_items.empty() ? 0 : m_items.back().column; }

    void startBlocks(const Line& line, Indent indent)
    {
        qsizetype begin = line.begin;
        for (;;) {
            if (indent.column - baseColumn() <= 3 && startItem(line, begin, indent))
                begin = indent.at;
            else
                break;
            if (indent.at >= line.end) {
                m_end = line.next;
                return;
            }
        }
        startLeaf(line, begin, indent);
    }

    /// Opens an item and moves `indent` behind its marker.
    bool startItem(const Line& line, qsizetype begin, Indent& indent)
    {
        const Span rest{indent.at, line.end};
        const Marker marker = markerOf(m_bytes, rest);
        if (!marker.length || m_items.size() >= deepestNesting || isRule(m_bytes, rest))
            return false;
        if (m_leaf == Leaf::Paragraph && (setextUnderline(m_bytes, rest) || !interruptsParagraph(m_bytes, rest, marker)))
            return false;
        m_leaf = Leaf::None;
        openItem(line, begin, indent, marker);
        return true;
    }

    void openItem(const Line& line, qsizetype begin, Indent& indent, const Marker& marker)
    {
        markFull();
        Indent after{indent.at + marker.length, indent.column + marker.length};
        const int atMarkerEnd = after.column;
        after = skipSpaces(m_bytes, after, line.end);
        const bool empty = after.at >= line.end;
        const bool wide = after.column - atMarkerEnd > 4;
        const int column = empty || wide ? atMarkerEnd + 1 : after.column;
        Block block;
        block.kind = BlockKind::Item;
        block.marker = marker.kind;
        block.level = static_cast<quint8>(m_items.size());
        block.content = trimmed(m_bytes, {after.at, line.end});
        push(block, {begin, line.next});
        m_items.push_back({qint32(m_blocks.size()) - 1, column, true});
        m_blocks.back().end = -1;
        indent = after;
        m_end = line.next;
    }

    void markFull()
    {
        if (!m_items.empty())
            m_items.back().empty = false;
    }

    void startLeaf(const Line& line, qsizetype begin, Indent indent)
    {
        markFull();
        const Span rest{indent.at, line.end};
        const bool indented = indent.column - baseColumn() > 3;
        if (m_leaf == Leaf::Paragraph && !indented && turnsIntoTable(line, rest))
            return;
        if (indented || !startSpecialLeaf(line, begin, indent, rest))
            takeText(line, begin, rest);
    }

    bool startSpecialLeaf(const Line& line, qsizetype begin, Indent indent, Span rest)
    {
        switch (m_bytes[rest.begin]) {
        case '`':
        case '~': return startFence(line, begin, indent, rest);
        case '<': return startComment(line, begin, rest);
        case '#': return startHeading(line, begin, rest);
        case '>': return startQuote(line, begin, rest);
        case '-':
        case '*':
        case '_': return startRule(line, begin, rest);
        default: return false;
        }
    }

    bool startFence(const Line& line, qsizetype begin, Indent indent, Span rest)
    {
        const Fence fence = fenceOf(m_bytes, rest);
        if (!fence.length)
            return false;
        Block block;
        block.kind = BlockKind::Fence;
        block.marker = fence.kind;
        block.level = static_cast<quint8>(std::min(indent.column, 255));
        block.content = trimmed(m_bytes, {rest.begin + fence.length, rest.end});
        openLeaf(Leaf::Fence, block, {begin, line.next});
        m_fence = fence;
        return true;
    }

    bool startComment(const Line& line, qsizetype begin, Span rest)
    {
        const QByteArrayView text = m_bytes.sliced(rest.begin, rest.length());
        if (!text.startsWith("<!--"))
            return false;
        Block block;
        block.kind = text.startsWith("<!-- ungcuu:") ? BlockKind::Machine : BlockKind::Comment;
        openLeaf(Leaf::Comment, block, {begin, line.next});
        if (text.indexOf("-->", 4) >= 0)
            m_leaf = Leaf::None;
        return true;
    }

    bool startHeading(const Line& line, qsizetype begin, Span rest)
    {
        const int level = headingLevel(m_bytes, rest);
        if (level == 0)
            return false;
        if (level <= 2 && m_items.empty())
            m_tree.sections.push_back({line.begin, qint32(m_blocks.size())});
        Block block;
        block.kind = BlockKind::Heading;
        block.level = static_cast<quint8>(level);
        block.content = headingContent(m_bytes, rest, level);
        openLeaf(Leaf::None, block, {begin, line.next});
        return true;
    }

    bool startQuote(const Line& line, qsizetype begin, Span rest)
    {
        if (m_leaf == Leaf::Quote) {
            extendLeaf(line);
            return true;
        }
        Block block;
        block.kind = BlockKind::Quote;
        block.content = rest;
        openLeaf(Leaf::Quote, block, {begin, line.next});
        return true;
    }

    bool startRule(const Line& line, qsizetype begin, Span rest)
    {
        if (!isRule(m_bytes, rest) || (m_leaf == Leaf::Paragraph && setextUnderline(m_bytes, rest)))
            return false;
        Block block;
        block.kind = BlockKind::Rule;
        openLeaf(Leaf::None, block, {begin, line.next});
        return true;
    }

    /// The delimiter row under the last line of a paragraph makes that line a table's header.
    bool turnsIntoTable(const Line& line, Span rest)
    {
        const int columns = delimiterColumns(m_bytes, rest);
        if (columns == 0 || cellCount(m_bytes, trimmed(m_bytes, m_lastLine)) != columns)
            return false;
        if (leaf().content.begin < m_lastLine.begin) {
            const qsizetype end = leaf().span.end;
            leaf().span.end = m_lastLine.begin;
            leaf().content.end = m_beforeLast;
            push({}, {m_lastLine.begin, end});
            m_leafBlock = qint32(m_blocks.size()) - 1;
        }
        leaf().kind = BlockKind::Table;
        leaf().content = trimmed(m_bytes, {std::max(leaf().span.begin, m_lastLine.begin), m_lastLine.end});
        m_leaf = Leaf::Table;
        extendLeaf(line);
        return true;
    }

    void takeText(const Line& line, qsizetype begin, Span rest)
    {
        if (m_leaf == Leaf::Paragraph || m_leaf == Leaf::Table || m_leaf == Leaf::Quote) {
            extendLeaf(line);
            return;
        }
        Block block;
        block.kind = BlockKind::Paragraph;
        block.content = trimmed(m_bytes, rest);
        openLeaf(Leaf::Paragraph, block, {begin, line.next});
        m_lastLine = {rest.begin, line.end};
        m_beforeLast = block.content.end;
    }

    void openLeaf(Leaf kind, const Block& block, Span span)
    {
        push(block, span);
        m_leaf = kind;
        m_leafBlock = qint32(m_blocks.size()) - 1;
    }

    void push(const Block& block, Span span)
    {
        m_blocks.push_back(block);
        m_blocks.back().span = span;
        m_blocks.back().end = qint32(m_blocks.size());
        m_end = span.end;
    }

    void extendLeaf(const Line& line)
    {
        Block& block = leaf();
        block.span.end = m_end = line.next;
        if (m_leaf == Leaf::Fence || m_leaf == Leaf::Comment)
            return;
        block.wrapped = true;
        m_beforeLast = block.content.end;
        m_lastLine = line.text();
        block.content.end = trimmed(m_bytes, {std::max(line.begin, block.content.begin), line.end}).end;
    }

    void flushBlank()
    {
        if (m_blank.empty())
            return;
        push({}, m_blank);
        m_blank = {};
    }

    void closeItems(size_t keep)
    {
        m_leaf = Leaf::None;
        while (m_items.size() > keep) {
            Block& item = m_blocks[size_t(m_items.back().block)];
            item.end = qint32(m_blocks.size());
            item.span.end = m_end;
            m_items.pop_back();
        }
    }

    void finish()
    {
        closeItems(0);
        flushBlank();
    }

    QByteArrayView m_bytes;
    BlockTree& m_tree;
    model::Blocks& m_blocks;
    std::vector<OpenItem> m_items;
    Leaf m_leaf = Leaf::None;
    qint32 m_leafBlock = -1;
    Fence m_fence;
    Span m_blank;            ///< blank lines not yet given to a container
    Span m_lastLine;         ///< of the open paragraph
    qsizetype m_beforeLast = 0; ///< where the paragraph's content ended before its last line
    qsizetype m_end = 0;     ///< end of what was taken so far, without pending blank lines
};

} // namespace

qsizetype readBlocks(QByteArrayView bytes, qsizetype from, BlockTree& tree, const StopsAt& stopsAt)
{
    return BlockBuilder(bytes, tree).read(from, stopsAt);
}

} // namespace ungcuu::text
