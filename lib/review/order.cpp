// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/order.h"

#include <queue>

namespace ungcuu::review {

using base::Sha256;

namespace {

struct Node {
    const VerifiedEvent* event;
    size_t missing = 0;   ///< parents not yet placed
    std::vector<int> children = {};
};

Hashes dependencies(const Event& event)
{
    Hashes all;
    std::set_union(event.parents.begin(), event.parents.end(), event.members.begin(), event.members.end(),
                   std::back_inserter(all));
    return all;
}

using Places = std::unordered_map<Sha256, int, Sha256::Hash>;

/// Each event once; `places` says for now where its node is.
std::vector<Node> nodesOf(std::span<const VerifiedEvent> given, Places& places)
{
    std::vector<Node> nodes;
    nodes.reserve(given.size());
    places.reserve(given.size());
    for (const VerifiedEvent& event : given) {
        if (places.emplace(event.id(), int(nodes.size())).second)
            nodes.push_back({&event});
    }
    for (int child = 0; child < int(nodes.size()); ++child) {
        for (const Sha256& parent : dependencies(nodes[size_t(child)].event->event())) {
            ++nodes[size_t(child)].missing;
            const auto found = places.find(parent);
            if (found != places.end())
                nodes[size_t(found->second)].children.push_back(child);
        }
    }
    return nodes;
}

} // namespace

Order::Order(std::span<const VerifiedEvent> given)
{
    std::vector<Node> nodes = nodesOf(given, places);
    using Ready = std::pair<Sha256, int>;
    std::priority_queue<Ready, std::vector<Ready>, std::greater<>> ready;
    const auto queue = [&](int node) { ready.push({nodes[size_t(node)].event->id(), node}); };
    for (int node = 0; node < int(nodes.size()); ++node) {
        if (nodes[size_t(node)].missing == 0)
            queue(node);
    }
    events.reserve(nodes.size());
    while (!ready.empty()) {
        const auto [id, place] = ready.top();
        ready.pop();
        const Node& node = nodes[size_t(place)];
        places[id] = int(events.size());
        events.push_back(node.event);
        for (const int child : node.children) {
            if (--nodes[size_t(child)].missing == 0)
                queue(child);
        }
    }
    for (const Node& node : nodes) {
        if (node.missing > 0)
            waiting.push_back(node.event->id());
    }
    for (const Sha256& id : waiting)
        places.erase(id);
    std::sort(waiting.begin(), waiting.end());
}

} // namespace ungcuu::review
