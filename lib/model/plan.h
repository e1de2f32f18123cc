// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/front.h"

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

/// An official document as its author typed it (`.pa.md`, grammar rules 26 to 30): what each line is, and where it
/// stands. The value keeps the source bytes and points into them; words are decoded where somebody needs them, so that
/// reading costs no allocation per word. `text::readPlan` makes it from any bytes, and every byte of the source is
/// inside at most one block.
namespace ungcuu::model {

using base::Span;

/// What begins a paragraph; the level follows from it and from nothing else (rule 27).
enum class Marker : quint8 {
    None,
    Part,         ///< Phần I
    Chapter,      ///< Chương I
    Section,      ///< Mục 1
    SubSection,   ///< Tiểu mục 1
    Article,      ///< Điều 1.
    Capital,      ///< A.
    Roman,        ///< I. (I, V and X only)
    Number,       ///< 1.
    SubNumber,    ///< 1.1. and deeper
    Point,        ///< a)
    Dash,         ///< -
    Plus,         ///< +
};

enum class PlanBlockKind : quint8 {
    Heading,      ///< "## I. TITLE"; without a marker: a title that has no number
    Paragraph,
    Basis,        ///< Căn cứ …, Theo đề nghị …, Xét đề nghị …
    OrderWord,    ///< QUYẾT ĐỊNH:
    Caption,      ///< "Bảng 1. …" right above a table
    Table,        ///< `text` = the table's rows (text/tables.h reads them)
    Picture,      ///< ![caption](file-name): `text` = caption, `extra` = file name
    Fence,        ///< kept as typed: `text` = its lines, `extra` = info word
    Directive,    ///< {bảng: …} alone in its paragraph: `text` = between the braces
    Annex,        ///< "# Phụ lục. TITLE {#anchor}": `text` = title, `extra` = anchor
    Quote,        ///< a line of a quote, without ">"
};

enum class Placing : quint8 { Usual, Left, Centre, Right };

struct PlanBlock {
    PlanBlockKind kind = PlanBlockKind::Paragraph;
    Marker marker = Marker::None;
    Placing placing = Placing::Usual; ///< {trái} {giữa} {phải}
    quint8 headingLevel = 0;          ///< number of "#"; 0 = not a heading
    Span span;                        ///< the whole block
    Span number;                      ///< the marker as typed: "Điều 1.", "a)"; empty where there is none or it is a bullet
    Span text;                        ///< what follows; see PlanBlockKind
    Span extra;                       ///< a picture's file name, an annex's anchor, a fence's info word

    friend bool operator==(const PlanBlock&, const PlanBlock&) = default;
};

struct Plan {
    QByteArray source;
    Front front;
    std::vector<PlanBlock> blocks;

    QByteArrayView bytes(Span span) const { return QByteArrayView(source).sliced(span.begin, span.length()); }

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace ungcuu::model
