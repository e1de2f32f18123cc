// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/order.h"

#include <queue>

namespace ungcuu::review {

using base::Sha256;

namespace {

struct Node {
    const VerifiedEvent* event = nullptr;
    size_t missing = 0;                    ///< parents not yet placed
    std::vector<const Sha256*> children;
};
using Graph = std::unordered_map<Sha256, Node, Sha256::Hash>;

Hashes dependencies(const Event& event)
{
    Hashes all;
    std::set_union(event.parents.begin(), event.parents.end(), event.members.begin(), event.members.end(),
                   std::back_inserter(all));
    return all;
}

Graph graphOf(std::span<const VerifiedEvent> given)
{
    Graph graph;
    graph.reserve(given.size());
    for (const VerifiedEvent& event : given)
        graph[event.id()].event = &event;
    for (auto& [id, node] : graph) {
        for (const Sha256& parent : dependencies(node.event->event())) {
            ++node.missing;
            const auto found = graph.find(parent);
            if (found != graph.end())
                found->second.children.push_back(&id);
        }
    }
    return graph;
}

} // namespace

Order::Order(std::span<const VerifiedEvent> given)
{
    Graph graph = graphOf(given);
    std::priority_queue<Sha256, Hashes, std::greater<>> ready;
    for (const auto& [id, node] : graph) {
        if (node.missing == 0)
            ready.push(id);
    }
    while (!ready.empty()) {
        const Sha256 id = ready.top();
        ready.pop();
        Node& node = graph.at(id);
        places.emplace(id, int(events.size()));
        events.push_back(node.event);
        for (const Sha256* child : node.children) {
            if (--graph.at(*child).missing == 0)
                ready.push(*child);
        }
    }
    for (const auto& [id, node] : graph) {
        if (node.missing > 0)
            waiting.push_back(id);
    }
    std::sort(waiting.begin(), waiting.end());
}

} // namespace ungcuu::review
