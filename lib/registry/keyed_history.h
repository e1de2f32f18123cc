// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registry/system_history.h"

#include <map>

namespace ungcuu::registry {

/// One change, that counts, of one thing in a stream that holds many: each under a key, the `to` of its events. `value` is
/// nothing where it was ended, or its particulars were destroyed.
template <class Value> struct KeyedChange {
    base::Sha256 event;
    QString key;
    std::optional<Value> value;
    bool ended = false;

    friend bool operator==(const KeyedChange&, const KeyedChange&) = default;
};

using EventOf = std::function<const review::Event&(const base::Sha256&)>;

/// The changes in fold order. `endingAct` is the act that ends a thing; `read` reads what an event's `file` names.
template <class Value>
std::vector<KeyedChange<Value>> keyedHistory(const review::StreamState& stream, const EventOf& event, const ObjectBytes& bytes,
                                             base::Result<Value> (*read)(QByteArrayView), QByteArrayView endingAct)
{
    std::vector<KeyedChange<Value>> history;
    for (const base::Sha256& id : stream.events) {
        const review::Event& each = event(id);
        KeyedChange<Value> change{id, each.to, {}, each.act == endingAct};
        const std::optional<QByteArray> stored = each.file ? bytes(*each.file) : std::nullopt;
        if (auto value = stored ? read(*stored) : review::malformed("particulars"); value)
            change.value = *std::move(value);
        history.push_back(std::move(change));
    }
    return history;
}

/// What stands now, by key: of concurrent changes the last in fold order.
template <class Value> std::map<QString, KeyedChange<Value>> present(const std::vector<KeyedChange<Value>>& history)
{
    std::map<QString, KeyedChange<Value>> now;
    for (const KeyedChange<Value>& change : history)
        now.insert_or_assign(change.key, change);
    std::erase_if(now, [](const auto& entry) { return !entry.second.value; });
    return now;
}

} // namespace ungcuu::registry
