// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/scenario_flow.h"

#include <QString>
#include <vector>

/// What a step holds beside its fields: the work that is numbered or ticked off, and where it leads. Only read here; all
/// spans are of Scenario::source.
namespace ungcuu::text {

using base::Span;

struct StepWork {
    QString words;   ///< "1. @truc: gọi", "☐ khóa"; on one line
    bool more = false; ///< something stands under it
    Span span;
};

struct StepWay {
    enum Kind : quint8 {
        Written,     ///< an arrow or the bare words of an end
        Order,       ///< nothing is written: the step that follows on paper
        Closing,     ///< nothing is written: its branch of the block `target` is over
        End,         ///< nothing is written, and nothing follows
    };
    Kind kind = Written;
    QString words;       ///< of Written, on one line: "Có → Bước 3"
    qint32 target = -1;  ///< index into Scenario::steps
    bool lost = false;   ///< of Written: no step bears what it names
    Span span;           ///< of Written
};

/// In paper order.
std::vector<StepWork> stepWorks(const model::Scenario& scenario, qint32 step);

/// Those that are written in paper order, then the one the order on paper adds (lib/model/flow.h), if it does. `flow` is
/// the one of this scenario.
std::vector<StepWay> stepWays(const model::Scenario& scenario, const model::ScenarioFlow& flow, qint32 step);

} // namespace ungcuu::text
