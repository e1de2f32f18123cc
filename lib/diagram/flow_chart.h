// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "diagram/chart.h"
#include "model/flow.h"

namespace ungcuu::diagram {

/// What this paper calls a step and its exits.
struct StepWords {
    int number = 0;                 ///< TT; 0: left out on this paper, the flow goes by it
    QString title;
    bool calls = false;             ///< carries out another scenario and comes back
    std::vector<QString> exits;     ///< words before the arrow, one an exit: "Có"
    std::vector<QString> handOvers; ///< of exits that hand over, the other scenario's name; else empty
};

/// "Bất cứ lúc nào: …" for the whole scenario or a phase.
struct AnyTimeWords {
    QString words;
    int target = -1;                ///< step; −1: the end
};

/// A scenario's flow and its words: all that its picture shows. One entry a step in `steps` and `words`.
struct FlowWords {
    model::Flow flow;
    std::vector<model::FlowStep> steps;
    std::vector<StepWords> words;
    std::vector<AnyTimeWords> anyTime;
};

/// The chart of the steps [begin, end): their nodes, bars where branches part and join, an end for each step that ends.
/// Closings that only merge (of decisions, waits, groups) are no nodes: what leads there goes on. What leads out of the
/// range or into it does so by a node that names the other step.
Chart flowChart(const FlowWords& scenario, int begin, int end);

} // namespace ungcuu::diagram
