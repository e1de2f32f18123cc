// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/typeface.h"

#include <QLine>
#include <QRect>
#include <QString>
#include <memory>
#include <vector>

namespace ungcuu::render {

/// All lengths and places of a layout are in 1/100 pt, x to the right and y down.
constexpr int fromPoints(double points) { return static_cast<int>(points * 100 + 0.5); }
constexpr int fromMm(double mm) { return fromPoints(mm * 72 / 25.4); }

enum class Ink : quint8 { Black, Red, Pale };

/// Glyphs of one face on one base line. It names glyphs and their places, no font object: a measured block may be
/// painted in another thread, after the thread that measured it is gone.
struct Stretch {
    Face face = Face::Regular;
    Ink ink = Ink::Black;
    int size = 0;
    int x = 0;            ///< of the text's left edge, in the strip; glyph places are relative to it
    int baseline = 0;     ///< from the strip's top
    qsizetype firstGlyph = 0;
    qsizetype glyphCount = 0;
    qsizetype textBegin = 0;
    qsizetype textLength = 0;
};

/// A ruled line in a strip.
struct Rule {
    QLine line;
    int width = 0;
    Ink ink = Ink::Black;
};

/// An outline in a strip: straight where `curved` is false, else cubic Bézier curves one behind the other (3n + 1 points).
struct Outline {
    std::vector<QPoint> points;
    bool curved = false;
    bool closed = false;
    bool filled = false;   ///< black, without a line
    int width = 0;
    int dash = 0;          ///< 0: solid; else how long a dash and its gap are
};

/// A piece that never splits over pages: a line of text, a table row, a header.
struct Strip {
    int height = 0;
    qsizetype firstStretch = 0;
    qsizetype stretchCount = 0;
    qsizetype firstRule = 0;
    qsizetype ruleCount = 0;
    bool outlined = false; ///< the block's outlines belong to it
    int row = -1;          ///< the table row it shows (first one of a joined group)
    bool keepsNext = false; ///< must stand on the page of the strip after it
};

/// A place that something outside the layout wants to know: a signature or a blank to be filled.
struct Anchor {
    QByteArray name;
    qsizetype strip = 0;
    QRect rect;            ///< in the strip
};

/// One block, shaped and broken into strips at one width. Immutable once measured, shared by the cache and the pages.
struct MeasuredBlock {
    std::vector<quint32> glyphs;
    std::vector<float> places;       ///< x of each glyph
    std::vector<Stretch> stretches;
    std::vector<Rule> rules;
    std::vector<Outline> outlines;
    std::vector<Strip> strips;
    std::vector<Anchor> anchors;
    std::vector<char32_t> missing;   ///< characters the family cannot print, shown as U+25A1
    QString text;
    qsizetype repeatedStrips = 0;    ///< so many strips at the start stand again on each page the block goes on to

    int height() const;
};

using MeasuredPtr = std::shared_ptr<const MeasuredBlock>;

} // namespace ungcuu::render
