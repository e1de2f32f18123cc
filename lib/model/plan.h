// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

/// An official document as its author typed it (`.pa.md`, grammar rules 26 to 30): what each line is, and where it
/// stands. The value keeps the source bytes and points into them; words are decoded where somebody needs them, so that
/// reading costs no allocation per word. `text::readPlan` makes it from any bytes, and every byte of the source is
/// inside at most one block.
namespace ungcuu::model {

using base::Span;

/// One entry of the front: `key: value | value` or a key with "- " items under it. `key` is folded
/// ("loại văn bản"); `values` are what stands between the bars or behind the dashes, quotes already outside the span.
struct PlanField {
    QString key;
    Span keySpan;
    std::vector<Span> values;
};

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
    Table,
    Picture,      ///< ![caption](file-name)
    Fence,        ///< text kept as typed
    Directive,    ///< {bảng: …} alone in its paragraph
    Annex,        ///< "# Phụ lục. TITLE {#anchor}"
    Quote,        ///< > …
};

enum class Placing : quint8 { Usual, Left, Centre, Right };

struct PlanBlock {
    PlanBlockKind kind = PlanBlockKind::Paragraph;
    Marker marker = Marker::None;
    Placing placing = Placing::Usual; ///< {trái} {giữa} {phải}
    quint8 headingLevel = 0;          ///< number of "#"; 0 = not a heading
    Span span;                        ///< the whole block
    Span number;                      ///< the marker as typed: "Điều 1.", "a)"; empty where there is none or it is a bullet
    Span text;                        ///< what follows; of a picture its caption, of a directive its inside, of a fence its lines
    Span extra;                       ///< a picture's file name, an annex's anchor, a fence's info word
    int table = -1;                   ///< index into Plan::tables
};

enum class CellAlign : quint8 { None, Left, Centre, Right };

/// A typed table. `widths` are the dash counts of the delimiter row (relative widths of the columns). A cell that holds
/// only "<" or "^" is joined to its left or upper neighbour (rule 30). The first row is the header.
struct PlanTable {
    std::vector<int> widths;
    std::vector<CellAlign> aligns;
    std::vector<std::vector<Span>> rows;
    std::vector<Span> rowSpans;
};

struct Plan {
    QByteArray source;
    std::vector<PlanField> front;
    std::vector<PlanBlock> blocks;
    std::vector<PlanTable> tables;

    QByteArrayView bytes(Span span) const { return QByteArrayView(source).sliced(span.begin, span.length()); }
    /// The entry with this folded key, the first where it was typed twice; null where there is none.
    const PlanField* field(QStringView key) const;
};

} // namespace ungcuu::model
