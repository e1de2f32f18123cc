// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow_judge.h"

#include <algorithm>

namespace ungcuu::model {

FlowJudge::FlowJudge(const std::vector<FlowStep>& steps, const std::vector<FlowExit>& whole, Flow& flow)
    : m_steps(steps), m_whole(whole), m_flow(flow)
{
    m_first.assign(size_t(flow.endNode()) + 2, 0);
    for (const FlowEdge& edge : flow.edges)
        ++m_first[size_t(edge.from) + 1];
    for (size_t node = 1; node < m_first.size(); ++node)
        m_first[node] += m_first[node - 1];
}

void FlowJudge::judge()
{
    if (m_steps.empty())
        return;
    judgeExits();
    judgeReach();
    judgeFalls();
    judgeRounds();
    std::stable_sort(m_flow.problems.begin(), m_flow.problems.end(), [](const FlowProblem& a, const FlowProblem& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.step < b.step;
    });
}

/// Visits every node that `start` leads to and that was not seen.
template <class Visit> void FlowJudge::follow(int start, std::vector<char>& seen, Visit visit) const
{
    std::vector<int> open;
    const auto meet = [&](int node) {
        if (seen[size_t(node)])
            return;
        seen[size_t(node)] = 1;
        visit(node);
        open.push_back(node);
    };
    meet(start);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (int e = firstEdge(node); e < firstEdge(node + 1); ++e)
            meet(m_flow.edges[size_t(e)].to);
    }
}

void FlowJudge::judgeExits()
{
    std::vector<int> parallels(m_steps.size(), -1);     // innermost parallel that holds the step
    for (int step = 0; step < m_flow.size(); ++step) {
        const int parent = m_flow.parents[size_t(step)];
        if (parent >= 0)
            parallels[size_t(step)] = m_flow.blocks[size_t(parent)] == FlowBlock::Parallel ? parent : parallels[size_t(parent)];
        for (int exit = 0; exit < int(m_steps[size_t(step)].exits.size()); ++exit)
            judgeExit(step, exit, parallels[size_t(step)]);
    }
}

void FlowJudge::judgeExit(int step, int exit, int parallel)
{
    const FlowExit& way = m_steps[size_t(step)].exits[size_t(exit)];
    if (way.goal == FlowGoal::CloseBranch && m_flow.parents[size_t(step)] < 0)
        m_flow.problems.push_back({FlowProblem::CloseAtTop, step, exit, -1});
    if (parallel < 0)
        return;
    if (way.goal == FlowGoal::End)
        m_flow.problems.push_back({FlowProblem::EndInParallel, step, exit, parallel});
    const FlowNext& join = m_flow.next[size_t(parallel)];
    const bool leaves = way.goal == FlowGoal::Step && !m_flow.regions[size_t(parallel)].holds(way.target)
                        && way.target != join.target;
    if (leaves && way.kind != FlowExitKind::Any)
        m_flow.problems.push_back({FlowProblem::LeavesParallel, step, exit, parallel});
}

void FlowJudge::judgeReach()
{
    const auto nothing = [](int) {};
    m_reached.assign(size_t(m_flow.endNode()) + 1, 0);
    follow(0, m_reached, nothing);
    for (const FlowExit& exit : m_whole) {
        if (exit.goal == FlowGoal::Step)
            follow(exit.target, m_reached, nothing);
    }
    std::vector<char> covered = m_reached;
    for (int step = 0; step < m_flow.size(); ++step) {
        if (covered[size_t(step)])
            continue;
        m_flow.problems.push_back({FlowProblem::Unreachable, step, -1, -1});
        follow(step, covered, nothing);         // one problem for a whole lost part
    }
}

/// A step that falls by order into `y` does what was meant for those who took an arrow to `y`.
void FlowJudge::judgeFalls()
{
    for (int step = 0; step < m_flow.size(); ++step) {
        const FlowNext& next = m_flow.next[size_t(step)];
        const bool block = m_flow.blocks[size_t(step)] != FlowBlock::None;
        const int node = block ? m_flow.closingOf(step) : step;
        if (next.way == FlowNext::Order && m_reached[size_t(node)] && m_flow.branchOf[size_t(next.target)] <= step)
            m_flow.problems.push_back({FlowProblem::SilentFall, step, -1, next.target});
    }
}

/// Nodes from which an end can be reached: the graph followed backwards from the end.
std::vector<char> FlowJudge::nodesWithWayOut() const
{
    const size_t nodes = size_t(m_flow.endNode()) + 1;
    std::vector<int> first(nodes + 1, 0);
    for (const FlowEdge& edge : m_flow.edges)
        ++first[size_t(edge.to) + 1];
    for (size_t node = 1; node <= nodes; ++node)
        first[node] += first[node - 1];
    std::vector<int> sources(m_flow.edges.size());
    std::vector<int> filled(first.begin(), first.end() - 1);
    for (const FlowEdge& edge : m_flow.edges)
        sources[size_t(filled[size_t(edge.to)]++)] = edge.from;

    std::vector<char> out(nodes, 0);
    std::vector<int> open{m_flow.endNode()};
    out.back() = 1;
    while (!open.empty()) {
        const size_t node = size_t(open.back());
        open.pop_back();
        for (int i = first[node]; i < first[node + 1]; ++i) {
            const int source = sources[size_t(i)];
            if (!out[size_t(source)]) {
                out[size_t(source)] = 1;
                open.push_back(source);
            }
        }
    }
    return out;
}

/// Takes away what only leads into a round, so that the round itself is named.
void FlowJudge::peelLeadIns(std::vector<char>& stuck) const
{
    std::vector<int> arrivals(stuck.size(), 0);
    for (const FlowEdge& edge : m_flow.edges) {
        if (stuck[size_t(edge.from)])
            ++arrivals[size_t(edge.to)];
    }
    std::vector<int> free;
    for (size_t node = 0; node < stuck.size(); ++node) {
        if (stuck[node] && arrivals[node] == 0)
            free.push_back(int(node));
    }
    while (!free.empty()) {
        const int node = free.back();
        free.pop_back();
        stuck[size_t(node)] = 0;
        for (int e = firstEdge(node); e < firstEdge(node + 1); ++e) {
            const int to = m_flow.edges[size_t(e)].to;
            if (stuck[size_t(to)] && --arrivals[size_t(to)] == 0)
                free.push_back(to);
        }
    }
}

void FlowJudge::judgeRounds()
{
    const std::vector<char> out = nodesWithWayOut();
    std::vector<char> stuck(out.size());
    for (size_t node = 0; node < out.size(); ++node)
        stuck[node] = m_reached[node] && !out[node];
    peelLeadIns(stuck);
    std::vector<char> covered(stuck.size(), 0);
    for (int step = 0; step < m_flow.size(); ++step) {
        if (!stuck[size_t(step)] || covered[size_t(step)])
            continue;
        m_flow.problems.push_back({FlowProblem::Endless, step, -1, -1});
        follow(step, covered, [](int) {});
    }
}

} // namespace ungcuu::model
