// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/block.h"
#include "text/lines.h"

#include <QByteArrayView>

namespace ungcuu::text {

/// Where a section starts: a heading of level 1 or 2 in plain text (no fence, no comment, no item around it). What
/// stands behind it does not depend on what stands before it.
struct SectionStart {
    qsizetype offset = 0;
    qint32 block = 0;

    friend bool operator==(const SectionStart&, const SectionStart&) = default;
};

struct BlockTree {
    model::Blocks blocks;
    std::vector<SectionStart> sections;

    friend bool operator==(const BlockTree&, const BlockTree&) = default;
};

/// The lossless block tree of any bytes, the same for both languages. Extents are those of CommonMark 0.31 with GFM
/// tables, but: no setext headings and no indented code (both are paragraphs), no HTML other than comments, a quote is
/// a leaf, items nest at most 64 deep. Linear in the length of the text.
BlockTree parsedBlocks(QByteArrayView bytes);

/// The tree of `bytes` after an edit, from the tree before it: `edit` replaced a stretch of the old text by `inserted`
/// bytes. Reads again only from the start of the touched section until a section starts as it did before.
/// Equals parsedBlocks(bytes). `readAgain` (optional) receives how many bytes were read.
BlockTree reparsedBlocks(const BlockTree& old, QByteArrayView bytes, Span edit, qsizetype inserted,
                         qsizetype* readAgain = nullptr);

/// The key lines between "---" and "---" or "..." at the start (behind a BOM), or an empty span.
Span frontSpan(QByteArrayView bytes);

} // namespace ungcuu::text
