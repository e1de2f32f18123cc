// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "text/block_parser.h"
#include "text/completion.h"
#include "text/outline.h"
#include "text/symbol_places.h"

namespace ungcuu::models {

/// A text as its language reads it, without saying which: a value over its bytes. Offsets are of these bytes.
struct ParsedText {
    bool scenario = true;
    text::BlockTree tree;
    model::Scenario asScenario; ///< where it is one
    model::Plan asPlan;         ///< where it is none
    model::Findings findings;   ///< of its lines (text/codes.h)

    const QByteArray& bytes() const { return scenario ? asScenario.source : asPlan.source; }
};

/// Any bytes; pure; linear.
ParsedText parsed(const QByteArray& bytes);

text::Completion completionAt(const ParsedText& text, qsizetype caret, const text::Vocabulary& vocabulary);
std::optional<text::SymbolPlaces> symbolAt(const ParsedText& text, qsizetype offset);
/// «Đánh số lại»; empty where the numbers are in order.
model::TextEdits renumbered(const ParsedText& text);
/// The canonical form (text/formatter.h); empty where the text has it.
model::TextEdits formatted(const ParsedText& text);

/// What can be folded, in line numbers from 0: `head` stays, the lines from `first` to `last` go.
struct FoldLines {
    int head = 0;
    int first = 0;
    int last = 0;

    friend bool operator==(const FoldLines&, const FoldLines&) = default;
};

/// The outline of a text and what can be folded in it, by one pass.
struct TextShape {
    text::Outline outline;
    std::vector<FoldLines> folds;
};

TextShape shapeOf(const ParsedText& text);

} // namespace ungcuu::models
