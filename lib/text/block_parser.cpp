// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/block_parser.h"

#include "text/block_builder.h"
#include "text/block_scan.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;

/// Takes the key lines at the start; answers where they end.
qsizetype takeFront(QByteArrayView bytes, BlockTree& tree)
{
    const Span span = frontSpan(bytes);
    if (span.empty())
        return 0;
    Block block;
    block.kind = BlockKind::Front;
    block.span = span;
    block.end = 1;
    tree.blocks.push_back(block);
    return span.end;
}

} // namespace

BlockTree parsedBlocks(QByteArrayView bytes)
{
    BlockTree tree;
    tree.blocks.reserve(size_t(bytes.size() / 24 + 8));
    const qsizetype from = takeFront(bytes, tree);
    readBlocks(bytes, from, tree, [](qsizetype) { return false; });
    return tree;
}

Span frontSpan(QByteArrayView bytes)
{
    LineScanner scanner(bytes);
    if (scanner.atEnd())
        return {};
    const auto words = [&](const Line& line, qsizetype skip) {
        const Span text = trimmed(bytes, {line.begin + skip, line.end});
        return line.begin + skip == text.begin ? bytes.sliced(text.begin, text.length()) : QByteArrayView();
    };
    if (words(scanner.next(), bomLength(bytes)) != "---")
        return {};
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        const QByteArrayView text = words(line, 0);
        if (text == "---" || text == "...")
            return {0, line.next};
    }
    return {};
}

namespace {

/// The old section from which to read again: the last whose heading line an edit at `offset` cannot have touched.
const SectionStart* touchedSection(const BlockTree& old, qsizetype offset)
{
    const auto headingEndsBefore = [&](const SectionStart& s, qsizetype at) {
        return old.blocks[size_t(s.block)].span.end < at;
    };
    const auto after = std::lower_bound(old.sections.begin(), old.sections.end(), offset, headingEndsBefore);
    return after == old.sections.begin() ? nullptr : &*std::prev(after);
}

void shift(Span& span, qsizetype by)
{
    span.begin += by;
    span.end += by;
}

/// Appends the old tree from section `from` on, moved by `bytes` and `blocks`.
void appendShifted(BlockTree& tree, const BlockTree& old, size_t from, qsizetype bytes)
{
    const auto blocks = qint32(tree.blocks.size()) - old.sections[from].block;
    for (size_t i = size_t(old.sections[from].block); i < old.blocks.size(); ++i) {
        Block& block = tree.blocks.emplace_back(old.blocks[i]);
        block.end += blocks;
        shift(block.span, bytes);
        if (!block.content.empty() || block.content.begin > 0)
            shift(block.content, bytes);
    }
    for (size_t i = from; i < old.sections.size(); ++i)
        tree.sections.push_back({old.sections[i].offset + bytes, old.sections[i].block + blocks});
}

bool hasOpenFront(QByteArrayView bytes)
{
    return bytes.sliced(bomLength(bytes)).startsWith("---") && frontSpan(bytes).empty();
}

} // namespace

BlockTree reparsedBlocks(const BlockTree& old, QByteArrayView bytes, Span edit, qsizetype inserted, qsizetype* readAgain)
{
    const qsizetype delta = inserted - edit.length();
    const SectionStart* const start = touchedSection(old, edit.begin);
    const bool oldFront = !old.blocks.empty() && old.blocks.front().kind == BlockKind::Front;
    if (!start || (!oldFront && hasOpenFront(bytes)) || oldFront == frontSpan(bytes).empty()) {
        if (readAgain)
            *readAgain = bytes.size();
        return parsedBlocks(bytes);
    }
    BlockTree tree;
    tree.blocks.reserve(old.blocks.size() + 16);
    tree.blocks.assign(old.blocks.begin(), old.blocks.begin() + start->block);
    tree.sections.assign(old.sections.data(), start);
    size_t next = size_t(start - old.sections.data()) + 1;
    const auto joins = [&](qsizetype offset) {
        while (next < old.sections.size() && old.sections[next].offset + delta < offset)
            ++next;
        return next < old.sections.size() && old.sections[next].offset + delta == offset
            && old.sections[next].offset >= edit.end;
    };
    const qsizetype stopped = readBlocks(bytes, start->offset, tree, joins);
    if (readAgain)
        *readAgain = stopped - start->offset;
    if (stopped < bytes.size())
        appendShifted(tree, old, next, delta);
    return tree;
}

} // namespace ungcuu::text
