// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow_builder.h"

#include <algorithm>

namespace ungcuu::model {

namespace {

bool isLoop(const FlowStep& step)
{
    return step.until || step.whilst;
}

bool hasAnswer(const FlowStep& step)
{
    return std::any_of(step.exits.begin(), step.exits.end(),
                       [](const FlowExit& exit) { return exit.kind == FlowExitKind::Answer; });
}

bool namesStep(const FlowExit& exit)
{
    return exit.goal == FlowGoal::Step;
}

} // namespace

bool answersCover(const FlowStep& step)
{
    bool yes = false, no = false, rest = false;
    int cases = 0;
    for (const FlowExit& exit : step.exits) {
        if (exit.kind != FlowExitKind::Answer)
            continue;
        yes = yes || exit.answer == FlowAnswer::Yes;
        no = no || exit.answer == FlowAnswer::No;
        rest = rest || exit.answer == FlowAnswer::Rest;
        cases += exit.answer == FlowAnswer::Case ? 1 : 0;
    }
    return rest || (yes && no) || (!yes && !no && cases >= 2);
}

FlowBuilder::FlowBuilder(const std::vector<FlowStep>& steps, Flow& flow)
    : m_steps(steps), m_flow(flow), m_size(int(steps.size()))
{
}

void FlowBuilder::build()
{
    findLevelEnds();
    findBlocks();
    findRegions();
    findHeads();
    findBranches();
    findNext();
    for (int step = 0; step < m_size; ++step)
        addEdges(step);
    m_flow.edges.insert(m_flow.edges.end(), m_closingEdges.begin(), m_closingEdges.end());
}

/// The open steps on the stack have strictly growing levels, so each step is pushed and popped once.
void FlowBuilder::findLevelEnds()
{
    m_levelEnds.assign(size_t(m_size), m_size);
    std::vector<int> open;
    for (int k = 0; k < m_size; ++k) {
        const FlowStep& step = m_steps[size_t(k)];
        const int key = step.phaseLevel > 0 ? std::min(step.level, step.phaseLevel) : step.level;
        while (!open.empty() && m_steps[size_t(open.back())].level >= key) {
            m_levelEnds[size_t(open.back())] = k;
            open.pop_back();
        }
        open.push_back(k);
    }
}

bool FlowBuilder::hasDeeper(int step) const
{
    if (step + 1 >= m_size)
        return false;
    const FlowStep& next = m_steps[size_t(step + 1)];
    return next.phaseLevel == 0 && next.level > m_steps[size_t(step)].level;
}

void FlowBuilder::findBlocks()
{
    m_flow.blocks.reserve(size_t(m_size));
    for (int i = 0; i < m_size; ++i) {
        const FlowStep& step = m_steps[size_t(i)];
        m_flow.blocks.push_back(step.parallel     ? FlowBlock::Parallel
                                : isLoop(step)    ? FlowBlock::Loop
                                : hasAnswer(step) ? FlowBlock::Decision
                                : step.wait       ? FlowBlock::Wait
                                : hasDeeper(i)    ? FlowBlock::Group
                                                  : FlowBlock::None);
    }
}

/// Without an arrow of its own, "Xong → b5" says where a step goes on.
int FlowBuilder::ownExit(int step) const
{
    const std::vector<FlowExit>& exits = m_steps[size_t(step)].exits;
    for (const FlowExitKind kind : {FlowExitKind::Own, FlowExitKind::Success}) {
        const auto found = std::find_if(exits.begin(), exits.end(), [&](const FlowExit& e) { return e.kind == kind; });
        if (found != exits.end())
            return int(found - exits.begin());
    }
    return -1;
}

FlowRegion FlowBuilder::wholeRegion(int step) const
{
    if (hasDeeper(step))
        return {step + 1, m_levelEnds[size_t(step)], true};
    const int own = ownExit(step);
    if (own >= 0) {
        const FlowExit& exit = m_steps[size_t(step)].exits[size_t(own)];
        if (namesStep(exit) && exit.target > step)
            return {step + 1, exit.target, false};
    }
    return {step + 1, step + 1, false};
}

void FlowBuilder::findRegions()
{
    m_flow.parents.assign(size_t(m_size), -1);
    m_flow.regions.resize(size_t(m_size));
    std::vector<int> open;
    for (int step = 0; step < m_size; ++step) {
        while (!open.empty() && m_flow.regions[size_t(open.back())].end <= step)
            open.pop_back();
        if (!open.empty())
            m_flow.parents[size_t(step)] = open.back();
        m_flow.regions[size_t(step)] = {step + 1, step + 1, false};
        if (m_flow.blocks[size_t(step)] == FlowBlock::None)
            continue;
        m_flow.regions[size_t(step)] = wholeRegion(step);
        cutRegion(step);
        if (!m_flow.regions[size_t(step)].empty())
            open.push_back(step);
    }
}

void FlowBuilder::cutRegion(int step)
{
    const int parent = m_flow.parents[size_t(step)];
    FlowRegion& region = m_flow.regions[size_t(step)];
    if (parent < 0 || region.end <= m_flow.regions[size_t(parent)].end)
        return;
    region.end = m_flow.regions[size_t(parent)].end;
    report(FlowProblem::RegionCut, step, -1, parent);
}

void FlowBuilder::findHeads()
{
    m_headOf.resize(size_t(m_size));
    for (int block = 0; block < m_size; ++block) {
        const FlowRegion& region = m_flow.regions[size_t(block)];
        const auto add = [&](int step) {
            if (region.holds(step))
                m_headOf[size_t(step)].push_back(block);
        };
        if (m_flow.blocks[size_t(block)] == FlowBlock::Parallel)
            std::for_each(m_steps[size_t(block)].heads.begin(), m_steps[size_t(block)].heads.end(), add);
        if (m_flow.blocks[size_t(block)] != FlowBlock::Decision)
            continue;
        for (const FlowExit& exit : m_steps[size_t(block)].exits) {
            if (exit.kind == FlowExitKind::Answer && namesStep(exit))
                add(exit.target);
        }
    }
}

void FlowBuilder::findBranches()
{
    m_flow.branchOf.assign(size_t(m_size), m_size);
    for (int step = 0; step < m_size; ++step) {
        for (const FlowExit& exit : m_steps[size_t(step)].exits) {
            const bool branches = exit.kind == FlowExitKind::Answer || exit.kind == FlowExitKind::Late
                                  || exit.kind == FlowExitKind::Timed || exit.kind == FlowExitKind::Failure;
            if (branches && namesStep(exit) && exit.target > step)
                m_flow.branchOf[size_t(exit.target)] = std::min(m_flow.branchOf[size_t(exit.target)], step);
        }
    }
}

bool FlowBuilder::isHeadOf(int block, int step) const
{
    const std::vector<int>& blocks = m_headOf[size_t(step)];
    return std::find(blocks.begin(), blocks.end(), block) != blocks.end();
}

void FlowBuilder::findNext()
{
    m_flow.next.reserve(size_t(m_size));
    for (int step = 0; step < m_size; ++step) {
        const int own = ownExit(step);
        m_flow.next.push_back(own >= 0 ? byExit(step, own) : byOrder(step));
    }
}

FlowNext FlowBuilder::byOrder(int step) const
{
    const FlowRegion& region = m_flow.regions[size_t(step)];
    const int after = region.byLevel ? region.end : step + 1;
    const int block = m_flow.parents[size_t(step)];
    if (block >= 0 && (after >= m_flow.regions[size_t(block)].end || isHeadOf(block, after)))
        return {FlowNext::Close, block};
    if (after >= m_size)
        return {FlowNext::Finish, -1};
    return {FlowNext::Order, after};
}

FlowNext FlowBuilder::byExit(int step, int exit)
{
    const FlowExit& own = m_steps[size_t(step)].exits[size_t(exit)];
    const int block = m_flow.parents[size_t(step)];
    if (own.goal == FlowGoal::CloseBranch && block >= 0)
        return {FlowNext::Close, block};
    if (namesStep(own))
        return {FlowNext::Written, own.target};
    return {FlowNext::Finish, -1};
}

void FlowBuilder::report(FlowProblem::Kind kind, int step, int exit, int other)
{
    m_flow.problems.push_back({kind, step, exit, other});
}

} // namespace ungcuu::model
