// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QPoint>
#include <QSize>

#include <optional>
#include <vector>

namespace ungcuu::diagram {

/// What the layout engine is told and what it answers; sizes and places in 1/100 pt, y down.
struct DotNode {
    QSize size;
    QPoint centre;              ///< answer
};

struct DotEdge {
    int from = 0;
    int to = 0;
    int weight = 1;             ///< how much it wants to be short and straight
    QSize label;                ///< empty: none
    std::vector<QPoint> points; ///< answer
    QPoint tip;                 ///< answer
    QPoint labelCentre;         ///< answer
};

struct DotGraph {
    std::vector<DotNode> nodes;
    std::vector<DotEdge> edges;
    QSize size;                 ///< answer
};

/// Lays the graph out by graphviz `dot` and fills in its answers. One thread at a time in the process, the others wait.
base::Result<void> layOut(DotGraph& graph);

} // namespace ungcuu::diagram
