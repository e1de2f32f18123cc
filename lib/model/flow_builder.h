// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/flow.h"

namespace ungcuu::model {

/// Works out a Flow in order: blocks, regions, ways, edges. What it finds wrong on the way goes to flow.problems; what
/// only the finished graph shows is FlowJudge's.
class FlowBuilder
{
public:
    FlowBuilder(const std::vector<FlowStep>& steps, Flow& flow);
    void build();

private:
    void findLevelEnds();
    void findBlocks();
    void findRegions();
    FlowRegion wholeRegion(int step) const;
    void cutRegion(int step);
    void findHeads();
    void findBranches();
    void findNext();
    FlowNext byOrder(int step) const;
    FlowNext byExit(int step, int exit);
    bool isHeadOf(int block, int step) const;

    void add(const FlowEdge& edge);
    void addEdges(int step);
    void addBlockEdges(int step);
    void addParallelEdges(int step);
    void addLoopEdges(int step);
    void addNext(int step, int node, FlowEdge::Kind kind);
    void addExits(int step);
    int nodeOf(int step, const FlowExit& exit) const;

    bool hasDeeper(int step) const;
    int ownExit(int step) const;
    void report(FlowProblem::Kind kind, int step, int exit = -1, int other = -1);

    const std::vector<FlowStep>& m_steps;
    Flow& m_flow;
    int m_size;
    std::vector<int> m_levelEnds;               ///< first step after `step` that is not written deeper
    std::vector<FlowEdge> m_closingEdges;
    std::vector<std::vector<int>> m_headOf;     ///< blocks of which a step is a head
};

} // namespace ungcuu::model
