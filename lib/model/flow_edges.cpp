// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of the graph: what each kind of block starts, what its closing goes on to, and every written exit.
#include "model/flow_builder.h"

#include <algorithm>

namespace ungcuu::model {

namespace {

bool hasUnknownAnswer(const FlowStep& step)
{
    return std::any_of(step.exits.begin(), step.exits.end(), [](const FlowExit& exit) {
        return exit.kind == FlowExitKind::Answer && exit.goal == FlowGoal::Unknown;
    });
}

} // namespace

/// Edges of steps and edges of closings each come in the order of the paper; apart, they need no sorting.
void FlowBuilder::add(const FlowEdge& edge)
{
    (edge.from < m_size ? m_flow.edges : m_closingEdges).push_back(edge);
}

void FlowBuilder::addEdges(int step)
{
    if (m_flow.blocks[size_t(step)] == FlowBlock::None) {
        addNext(step, step, FlowEdge::Next);
    } else {
        addBlockEdges(step);
        addNext(step, m_flow.closingOf(step), FlowEdge::After);
    }
    addExits(step);
}

/// The work of a block comes first, then what it starts. A block that starts nothing is closed at once.
void FlowBuilder::addBlockEdges(int step)
{
    const FlowRegion& region = m_flow.regions[size_t(step)];
    switch (m_flow.blocks[size_t(step)]) {
    case FlowBlock::Parallel:
        addParallelEdges(step);
        break;
    case FlowBlock::Loop:
        addLoopEdges(step);
        break;
    case FlowBlock::Decision:
        if (!answersCover(m_steps[size_t(step)]) || hasUnknownAnswer(m_steps[size_t(step)]))
            add({step, m_flow.closingOf(step), FlowEdge::Close, -1});
        break;
    default:
        if (region.byLevel && !region.empty())
            add({step, region.begin, FlowEdge::Head, -1});
        else
            add({step, m_flow.closingOf(step), FlowEdge::Close, -1});
    }
}

void FlowBuilder::addParallelEdges(int step)
{
    const FlowStep& parallel = m_steps[size_t(step)];
    const FlowRegion& region = m_flow.regions[size_t(step)];
    for (const int head : parallel.heads) {
        add({step, head, FlowEdge::Head, -1});
        if (!region.empty() && !region.holds(head))
            report(FlowProblem::HeadOutside, step, -1, head);
    }
    const bool joins = ownExit(step) >= 0 || region.byLevel;
    if (parallel.heads.size() < 2 || !joins)
        report(FlowProblem::NoJoin, step);
    if (parallel.heads.empty() || region.empty())
        add({step, m_flow.closingOf(step), FlowEdge::Close, -1});
}

/// A step that the loop turns to when it is late, or that a step above answers its question with, is no round's work.
void FlowBuilder::addLoopEdges(int step)
{
    const FlowStep& loop = m_steps[size_t(step)];
    const FlowRegion& region = m_flow.regions[size_t(step)];
    const bool hasRound = std::any_of(loop.exits.begin(), loop.exits.end(),
                                      [](const FlowExit& e) { return e.kind == FlowExitKind::Round; });
    const int asker = region.empty() ? step : m_flow.branchOf[size_t(region.begin)];
    const bool startsByOrder = asker > step || (region.byLevel && asker < step);
    if (!hasRound && startsByOrder)
        add({step, region.begin, FlowEdge::Head, -1});
    if (loop.whilst || (!hasRound && !startsByOrder) || region.empty())
        add({step, m_flow.closingOf(step), FlowEdge::Close, -1});
    add({m_flow.closingOf(step), step, FlowEdge::Again, -1});
    const int own = ownExit(step);
    if (own >= 0 && loop.exits[size_t(own)].goal == FlowGoal::Step && loop.exits[size_t(own)].target <= step)
        report(FlowProblem::LoopBackward, step, own, loop.exits[size_t(own)].target);
}

void FlowBuilder::addNext(int step, int node, FlowEdge::Kind kind)
{
    const FlowNext& next = m_flow.next[size_t(step)];
    switch (next.way) {
    case FlowNext::Written:
    case FlowNext::Order:
        add({node, next.target, kind, -1});
        break;
    case FlowNext::Close:
        add({node, m_flow.closingOf(next.target), FlowEdge::Close, -1});
        break;
    case FlowNext::Finish:
        add({node, m_flow.endNode(), kind, -1});
        break;
    }
    const int own = ownExit(step);
    if (own < 0 || m_steps[size_t(step)].exits[size_t(own)].goal != FlowGoal::Unknown)
        return;
    // A mistyped arrow most likely meant some step below: what follows on paper is not lost for it.
    if (const FlowNext order = byOrder(step); order.way == FlowNext::Order)
        add({node, order.target, kind, -1});
    else if (order.way == FlowNext::Close)
        add({node, m_flow.closingOf(order.target), FlowEdge::Close, -1});
}

int FlowBuilder::nodeOf(int step, const FlowExit& exit) const
{
    const int block = m_flow.parents[size_t(step)];
    if (exit.goal == FlowGoal::Step)
        return exit.target;
    if (exit.goal == FlowGoal::CloseBranch && block >= 0)
        return m_flow.closingOf(block);
    return m_flow.endNode();
}

void FlowBuilder::addExits(int step)
{
    const std::vector<FlowExit>& exits = m_steps[size_t(step)].exits;
    const int own = ownExit(step);
    for (int i = 0; i < int(exits.size()); ++i) {
        if (i != own && exits[size_t(i)].kind != FlowExitKind::Own)
            add({step, nodeOf(step, exits[size_t(i)]), FlowEdge::Exit, i});
    }
}

} // namespace ungcuu::model
