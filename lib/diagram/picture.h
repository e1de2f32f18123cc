// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "diagram/chart.h"

#include <QPoint>
#include <QRect>
#include <QSize>

namespace ungcuu::diagram {

/// A line of words, centred on `middle`; `top` is the top of its line box of `linePitch`.
struct PlacedWords {
    QString words;
    int middle = 0;
    int top = 0;
};

struct PlacedNode {
    Shape shape = Shape::Step;
    int step = -1;
    QRect rect;
};

/// Cubic Bézier curves one behind the other (3n + 1 points) and the point of the arrow head behind the last.
struct PlacedEdge {
    std::vector<QPoint> points;
    QPoint tip;
    Stroke stroke = Stroke::Solid;
};

/// All lengths in 1/100 pt, x to the right and y down from the upper left corner. `nodes` in the chart's order.
struct Picture {
    QSize size;
    std::vector<PlacedNode> nodes;
    std::vector<PlacedEdge> edges;
    std::vector<PlacedWords> words;
};

inline constexpr int textSize = 1100;
inline constexpr int linePitch = 1320;

/// More than this is not drawn as one picture: the layout's time grows much faster than the graph (100 steps with two
/// arrows to anywhere take 2.3 s, the 14 steps of a usual scenario 0.3 ms), and it cannot be stopped.
inline constexpr int mostNodes = 400;
/// Sum over the edges of how many nodes each passes by on the paper.
inline constexpr int mostReach = 6000;

/// Places a chart from top to bottom, by the layered layout of graphviz `dot`. Pure: the same chart, the same picture, by
/// one version of graphviz, whatever the machine's fonts and locale: words are measured by a table (serif_widths.h).
/// May be called by several threads; libgvc cannot, so they wait for each other.
/// Error "diagram.too-large" above the limits, "diagram.engine" where graphviz's layout engine is not installed.
base::Result<Picture> pictureOf(const Chart& chart);

/// "diagram.too-large" without laying anything out.
bool tooLarge(const Chart& chart);

} // namespace ungcuu::diagram
