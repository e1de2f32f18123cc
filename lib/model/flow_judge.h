// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/flow.h"

namespace ungcuu::model {

/// What only the whole graph shows: steps nobody reaches, rounds without a way out, falls into somebody else's branch,
/// exits that leave a parallel. Adds to flow.problems and leaves them in order.
class FlowJudge
{
public:
    FlowJudge(const std::vector<FlowStep>& steps, const std::vector<FlowExit>& whole, Flow& flow);
    void judge();

private:
    void judgeExits();
    void judgeExit(int step, int exit, int parallel);
    void judgeReach();
    void judgeFalls();
    void judgeRounds();
    std::vector<char> nodesWithWayOut() const;
    void peelLeadIns(std::vector<char>& stuck) const;
    template <class Visit> void follow(int start, std::vector<char>& seen, Visit visit) const;

    int firstEdge(int node) const { return m_first[size_t(node)]; }

    const std::vector<FlowStep>& m_steps;
    const std::vector<FlowExit>& m_whole;
    Flow& m_flow;
    std::vector<int> m_first;       ///< edges of a node are [m_first[node], m_first[node + 1])
    std::vector<char> m_reached;
};

} // namespace ungcuu::model
