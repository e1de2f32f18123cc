// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/fold.h"

#include "review/order.h"
#include "review/own_streams.h"
#include "review/past.h"

#include <memory>
#include <set>

namespace ungcuu::review {

using base::Sha256;
using base::Uuid;

namespace {

/// Judges the events one after the other in fold order. Rights are judged in an event's own past only: a key bound later,
/// or at the same time by someone else, gives no right. Of concurrent acts that exclude each other (one key bound to two
/// people) the first in the order counts, on every machine the same.
class Fold
{
public:
    Fold(const Sha256& workspace, std::span<const VerifiedEvent> given)
        : m_workspace(workspace)
        , m_ownStream(workspace.hex())
        , m_profile(profileStream(workspace))
        , m_comparisons(comparisonStream(workspace))
        , m_order(given)
        , m_places(m_order.events.size())
    {
        m_state.waiting = m_order.waiting;
    }

    State run()
    {
        for (int place = 0; place < int(m_order.events.size()); ++place)
            take(place);
        for (int place = 0; place < int(m_order.events.size()); ++place)
            listHead(place);
        return std::move(m_state);
    }

private:
    using Contents = std::map<Sha256, Hashes>;   ///< revisions by their content
    struct Place {
        bool counts = false;
        bool superseded = false;   ///< an event that counts names it, directly or through events that do not count
        bool seenThrough = false;
        StreamState* stream = nullptr;   ///< where it counts
        Past past;                 ///< only in the workspace's stream
        Hashes revisions;          ///< what a reader of this event has in hand
        std::shared_ptr<const Contents> seen;   ///< of a destruction: all that counts before it
    };
    struct Binding {
        Sha256 key;
        Uuid person;
        int place;
    };

    const VerifiedEvent& at(int place) const { return *m_order.events[size_t(place)]; }
    const Event& eventAt(int place) const { return at(place).event(); }
    bool ofWorkspace(const Event& event) const { return event.stream.isEmpty() || event.stream == m_ownStream; }

    void take(int place);
    std::optional<NoEffect> judged(int place);
    std::optional<NoEffect> judgedAct(int place);
    bool understoodHere(const Event& event) const;
    bool placedRight(int place) const;
    bool inItsStream(const Event& event) const;
    bool repeated(const Event& event) const;
    bool signerStood(const Event& event) const;
    bool pastHolds(const Hashes& heads, int place) const;
    std::optional<NoEffect> judgedPerson(const Event& event) const;
    std::optional<NoEffect> judgedKey(const Event& event) const;
    std::optional<NoEffect> judgedSave(int place) const;
    std::optional<NoEffect> judgedDestruction(int place);
    std::shared_ptr<const Contents> contentsBefore(const Event& event) const;
    Hashes revisionsBefore(const Event& event) const;

    void apply(int place);
    void applyMembership(int place);
    void supersede(int place);
    StreamState& streamOf(const Event& event);
    void listHead(int place);

    Sha256 m_workspace;
    QByteArray m_ownStream;   ///< the name of the workspace's own stream
    QByteArray m_profile;
    QByteArray m_comparisons;
    Order m_order;
    std::vector<Place> m_places;
    std::vector<Binding> m_bindings;
    std::map<Uuid, int> m_added;   ///< person.add by person; the genesis for its own
    std::set<std::pair<Uuid, Sha256>> m_nonces;   ///< with the key that used it
    State m_state;
};

void Fold::take(int place)
{
    const Event& event = eventAt(place);
    Place& own = m_places[size_t(place)];
    if (ofWorkspace(event)) {
        for (const Sha256& parent : event.parents) {
            own.past.unite(m_places[size_t(m_order.placeOf(parent))].past);
            own.past.add(m_order.placeOf(parent));
        }
    }
    own.revisions = revisionsBefore(event);
    const std::optional<NoEffect> why = judged(place);
    if (!why)
        return apply(place);
    m_state.withoutEffect.emplace(at(place).id(), *why);
    if (*why == NoEffect::ActUnknown && event.workspace == m_workspace)
        streamOf(event).newer = true;
}

std::optional<NoEffect> Fold::judged(int place)
{
    const Event& event = eventAt(place);
    if (event.act == "genesis")
        return at(place).id() == m_workspace ? std::nullopt : std::optional(NoEffect::Repeated);
    if (!placedRight(place))
        return NoEffect::WrongPlace;
    if (!signerStood(event))
        return NoEffect::KeyNotBound;
    if (!understoodHere(event))
        return NoEffect::ActUnknown;
    if (repeated(event))
        return NoEffect::Repeated;
    return judgedAct(place);
}

/// What says something about a person or a system can be destroyed too; a later version may do it, in their streams.
bool Fold::understoodHere(const Event& event) const
{
    const bool ofNoDocument = ofWorkspace(event) || event.stream == m_profile || event.stream == m_comparisons || m_state.systems.contains(event.stream);
    return understood(event.act) && (event.act != "destroyed" || !ofNoDocument);
}

bool Fold::placedRight(int place) const
{
    static constexpr std::array membershipActs{"person.add", "key.bind"};
    const Event& event = eventAt(place);
    const bool membership = std::find(membershipActs.begin(), membershipActs.end(), event.act) != membershipActs.end();
    const auto inStream = [&](const Sha256& parent) {
        const Event& other = eventAt(m_order.placeOf(parent));
        return ofWorkspace(event) ? ofWorkspace(other) : other.stream == event.stream;
    };
    const auto inWorkspace = [&](const Sha256& head) { return ofWorkspace(eventAt(m_order.placeOf(head))); };
    return event.workspace == m_workspace && (!understoodHere(event) || (membership == ofWorkspace(event) && inItsStream(event)))
        && std::all_of(event.parents.begin(), event.parents.end(), inStream)
        && std::all_of(event.members.begin(), event.members.end(), inWorkspace);
}

/// What the office says of itself and of the law has streams of its own, and they hold nothing else.
bool Fold::inItsStream(const Event& event) const
{
    return event.act.startsWith("profile.") == (event.stream == m_profile) && event.act.startsWith("law.") == (event.stream == m_comparisons);
}

bool Fold::pastHolds(const Hashes& heads, int place) const
{
    return std::any_of(heads.begin(), heads.end(), [&](const Sha256& head) {
        const int at = m_order.placeOf(head);
        return at == place || m_places[size_t(at)].past.contains(place);
    });
}

bool Fold::signerStood(const Event& event) const
{
    const Hashes& heads = ofWorkspace(event) ? event.parents : event.members;
    return std::any_of(m_bindings.begin(), m_bindings.end(), [&](const Binding& binding) {
        return binding.key == event.key && binding.person == event.person && pastHolds(heads, binding.place);
    });
}

bool Fold::repeated(const Event& event) const
{
    return m_nonces.contains({event.nonce, event.key});
}

std::optional<NoEffect> Fold::judgedAct(int place)
{
    const Event& event = eventAt(place);
    if (event.act == "person.add")
        return judgedPerson(event);
    if (event.act == "key.bind")
        return judgedKey(event);
    if (event.act == "destroyed")
        return judgedDestruction(place);
    const bool saves = event.act == "save" || event.act == "merge";
    const auto& others = saves ? m_state.systems : m_state.documents;
    if (others.contains(event.stream))
        return NoEffect::WrongPlace;
    return saves ? judgedSave(place) : std::nullopt;
}

std::optional<NoEffect> Fold::judgedPerson(const Event& event) const
{
    const std::optional<Uuid> person = Uuid::fromText(event.to.toLatin1());
    const auto member = m_state.members.find(person.value_or(Uuid()));
    const auto signer = m_state.members.find(event.person);
    if (!person)
        return NoEffect::WrongPlace;
    if (!signer->second.administrator)
        return NoEffect::NotAdministrator;
    const bool there = member != m_state.members.end() && member->second.particulars != Sha256();
    return there ? std::optional(NoEffect::Repeated) : std::nullopt;
}

std::optional<NoEffect> Fold::judgedKey(const Event& event) const
{
    const std::optional<Uuid> person = Uuid::fromText(event.to.toLatin1());
    const std::optional<Sha256> key = Sha256::fromHex(event.from.toLatin1());
    const auto added = m_added.find(person.value_or(Uuid()));
    if (!person || !key || added == m_added.end() || !pastHolds(event.parents, added->second))
        return NoEffect::WrongPlace;
    if (!m_state.members.at(event.person).administrator)
        return NoEffect::NotAdministrator;
    const Member* const owner = m_state.ownerOf(*key);
    const bool onlyByGenesis = owner && owner->person == *person && owner->keys.at(*key) == Sha256();
    return owner && !onlyByGenesis ? std::optional(NoEffect::Repeated) : std::nullopt;
}

Hashes Fold::revisionsBefore(const Event& event) const
{
    Hashes all;
    for (const Sha256& parent : event.parents) {
        const Hashes& before = m_places[size_t(m_order.placeOf(parent))].revisions;
        all.insert(all.end(), before.begin(), before.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::optional<NoEffect> Fold::judgedSave(int place) const
{
    const Event& event = eventAt(place);
    const std::optional<Revision>& revision = at(place).revision();
    const bool merges = event.parents.size() > 1;
    const bool agrees = revision && revision->document.text() == event.stream && revision->author == event.person
        && revision->parents == m_places[size_t(place)].revisions;
    return agrees && merges == (event.act == "merge") ? std::nullopt : std::optional(NoEffect::WrongRevision);
}

std::optional<NoEffect> Fold::judgedDestruction(int place)
{
    const Event& event = eventAt(place);
    if (!m_state.members.at(event.person).administrator)
        return NoEffect::NotAdministrator;
    Place& own = m_places[size_t(place)];
    own.seen = contentsBefore(event);
    return own.seen->contains(*event.file) ? std::nullopt : std::optional(NoEffect::WrongRevision);
}

/// Of destructions that follow each other each has the same before it.
std::shared_ptr<const Fold::Contents> Fold::contentsBefore(const Event& event) const
{
    if (event.parents.size() == 1 && m_places[size_t(m_order.placeOf(event.parents.front()))].seen)
        return m_places[size_t(m_order.placeOf(event.parents.front()))].seen;
    auto contents = std::make_shared<Contents>();
    std::set<int> met;
    Hashes open = event.parents;
    while (!open.empty()) {
        const int before = m_order.placeOf(open.back());
        open.pop_back();
        if (!met.insert(before).second)
            continue;
        if (const auto& revision = at(before).revision(); revision && m_places[size_t(before)].counts)
            (*contents)[revision->content].push_back(*eventAt(before).revision);
        open.insert(open.end(), eventAt(before).parents.begin(), eventAt(before).parents.end());
    }
    return contents;
}

void Fold::apply(int place)
{
    const Event& event = eventAt(place);
    Place& own = m_places[size_t(place)];
    own.counts = true;
    m_nonces.insert({event.nonce, event.key});
    if (event.revision)
        own.revisions = {*event.revision};
    if (ofWorkspace(event))
        applyMembership(place);
    own.stream = &streamOf(event);
    own.stream->events.push_back(at(place).id());
    for (const Sha256& revision : own.seen ? own.seen->at(*event.file) : Hashes())
        own.stream->destroyed.emplace(revision, at(place).id());
    for (const Sha256& parent : event.parents)
        supersede(m_order.placeOf(parent));
}

void Fold::applyMembership(int place)
{
    const Event& event = eventAt(place);
    if (event.act == "genesis") {
        Member& first = m_state.members[event.person];
        first.person = event.person;
        first.administrator = true;
        first.keys.emplace(event.key, Sha256());
        m_bindings.push_back({event.key, event.person, place});
        m_added.emplace(event.person, place);
        return;
    }
    const Uuid person = *Uuid::fromText(event.to.toLatin1());
    Member& member = m_state.members[person];
    member.person = person;
    if (event.act == "person.add") {
        member.particulars = *event.file;
        m_added.emplace(person, place);
    } else {
        const Sha256 key = *Sha256::fromHex(event.from.toLatin1());
        member.keys[key] = *event.file;
        m_bindings.push_back({key, person, place});
    }
}

/// Marks the event as seen by one that counts; what does not count is seen through to its parents.
void Fold::supersede(int place)
{
    std::vector<int> open{place};
    while (!open.empty()) {
        Place& seen = m_places[size_t(open.back())];
        const Event& event = eventAt(open.back());
        open.pop_back();
        seen.superseded = true;
        if (seen.counts || std::exchange(seen.seenThrough, true))
            continue;
        for (const Sha256& parent : event.parents)
            open.push_back(m_order.placeOf(parent));
    }
}

StreamState& Fold::streamOf(const Event& event)
{
    if (ofWorkspace(event))
        return m_state.membership;
    if (event.stream == m_profile || event.stream == m_comparisons)
        return event.stream == m_profile ? m_state.profile : m_state.comparisons;
    const bool system = event.act.startsWith("system.") || m_state.systems.contains(event.stream);
    return system ? m_state.systems[event.stream] : m_state.documents[event.stream];
}

void Fold::listHead(int place)
{
    const Place& own = m_places[size_t(place)];
    if (!own.counts || own.superseded)
        return;
    Hashes& heads = own.stream->heads;
    heads.insert(std::lower_bound(heads.begin(), heads.end(), at(place).id()), at(place).id());
}

} // namespace

const Member* State::ownerOf(const Sha256& key) const
{
    const auto owns = [&](const auto& entry) { return entry.second.keys.contains(key); };
    const auto found = std::find_if(members.begin(), members.end(), owns);
    return found == members.end() ? nullptr : &found->second;
}

std::vector<std::pair<QByteArray, const StreamState*>> State::streams(const Sha256& workspace) const
{
    std::vector<std::pair<QByteArray, const StreamState*>> all{
        {workspace.hex(), &membership}, {profileStream(workspace), &profile}, {comparisonStream(workspace), &comparisons}};
    for (const auto* const map : {&documents, &systems}) {
        for (const auto& [name, stream] : *map)
            all.emplace_back(name, &stream);
    }
    return all;
}

const StreamState* State::stream(const Sha256& workspace, const QByteArray& name) const
{
    if (name == workspace.hex())
        return &membership;
    for (const auto* const map : {&documents, &systems}) {
        if (const auto found = map->find(name); found != map->end())
            return &found->second;
    }
    return name == profileStream(workspace) ? &profile : name == comparisonStream(workspace) ? &comparisons : nullptr;
}

State fold(const Sha256& workspace, std::span<const VerifiedEvent> events)
{
    return Fold(workspace, events).run();
}

} // namespace ungcuu::review
