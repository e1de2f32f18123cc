// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <vector>

/// The block tree of a source text: a flat vector in paper order, a block's descendants right behind it.
///
/// It is lossless: top-level blocks tile the file; an Item is its marker ("- " with what indents it) followed by its
/// children, which tile the rest; every byte stands in exactly one leaf or marker.
namespace ungcuu::model {

using base::Span;

enum class BlockKind : quint8 {
    Blank,     ///< one or more empty lines
    Front,     ///< the key lines between "---" and "---" at the start
    Heading,   ///< `level` 1…6; `content` is the title without # marks
    Paragraph, ///< `content` from its first to its last letter; lines may be indented
    Item,      ///< `marker` - * + . or ); `level` = nesting depth from 0; `content` = rest of its first line
    Table,     ///< GFM table: header row, delimiter row, rows
    Fence,     ///< code; `content` = info word; `level` = columns to take off each line
    Quote,     ///< lines beginning with ">"
    Rule,      ///< ***, ---, ___
    Comment,   ///< <!-- … -->, printed nowhere
    Machine,   ///< <!-- ungcuu:… -->, machine matter
};

/// What the reader of a language took a block for. Prose where it is nothing but text.
enum class BlockUse : quint8 {
    Prose,
    Title,
    SectionHead,
    PhaseHead,
    StepHead,
    SubHead,
    Field,
    Exit,
    Check,
    Work,
    Role,
    Variable,
    Inject,
};

struct Block {
    BlockKind kind = BlockKind::Blank;
    BlockUse use = BlockUse::Prose;
    quint8 level = 0;
    char marker = 0;   ///< Item: - * + . ); Fence: ` or ~
    bool open = false; ///< Fence, Comment: never closed, runs to the end of the file
    bool wrapped = false; ///< Paragraph: has more than one line
    qint32 entity = -1; ///< index into the vector of the scenario that `use` names
    qint32 end = 0;     ///< index one past the last descendant
    Span span;          ///< whole lines with their ends (the first child of an item starts behind the marker)
    Span content;

    friend bool operator==(const Block&, const Block&) = default;
};

using Blocks = std::vector<Block>;

} // namespace ungcuu::model
