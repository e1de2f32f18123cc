// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/verified_event.h"

#include <map>
#include <span>

namespace ungcuu::review {

/// Why a verified event does not count. It stays in the record and is named.
enum class NoEffect : quint8 {
    ActUnknown,       ///< a later version's act, or a place where only a later one does it: what it touches is for reading only
    KeyNotBound,      ///< the key was not that person's in the event's own past
    NotAdministrator, ///< the act needs an administrator
    WrongPlace,       ///< the act does not belong into this stream
    WrongRevision,    ///< the revision it names is of another document, author or past; what it destroys was not in its past
    Repeated,         ///< another genesis, a nonce this key has used, a person or key that is there already
};

struct Member {
    base::Uuid person;
    base::Sha256 particulars;              ///< review::Person; all zero before person.add
    /// Each key with the particulars (review::BoundKey) it was bound by; all zero for the genesis' key before key.bind.
    std::map<base::Sha256, base::Sha256> keys;
    bool administrator = false;

    friend bool operator==(const Member&, const Member&) = default;
};

/// A document's or a system's events.
struct StreamState {
    Hashes events;   ///< those that count, parents before children, ties by id
    Hashes heads;    ///< ascending; more than one = Phân nhánh
    bool newer = false;   ///< holds an act of a later version: nothing may be added by this one
    /// Of a document: revisions whose content was destroyed by someone who had seen them, each with the event that did it.
    /// A revision that was saved at the same time, or later, is not among them.
    std::map<base::Sha256, base::Sha256> destroyed;

    bool forked() const { return heads.size() > 1; }
    friend bool operator==(const StreamState&, const StreamState&) = default;
};

/// What a set of events means. Equal sets give equal states, whatever the order of arrival.
struct State {
    StreamState membership;                     ///< the workspace's own stream
    std::map<base::Uuid, Member> members;
    std::map<QByteArray, StreamState> documents;
    std::map<QByteArray, StreamState> systems;
    StreamState profile;                        ///< *Hồ sơ cơ quan*, all entries (own_streams.h)
    StreamState comparisons;                    ///< *Đã đối chiếu*, all rows of the law
    std::map<base::Sha256, NoEffect> withoutEffect;
    Hashes waiting;                             ///< name a parent that is not among the events; ascending

    /// The person to whom the key is bound, or nothing.
    const Member* ownerOf(const base::Sha256& key) const;
    /// Every stream by its name, the workspace's own and those without an event among them.
    std::vector<std::pair<QByteArray, const StreamState*>> streams(const base::Sha256& workspace) const;
    /// nullptr where the record has no such stream.
    const StreamState* stream(const base::Sha256& workspace, const QByteArray& name) const;
    friend bool operator==(const State&, const State&) = default;
};

/// Folds the events of the workspace whose genesis is `workspace`, parents before children and ties by id. The same event
/// given twice counts once. Without the workspace's own stream among them nothing counts.
State fold(const base::Sha256& workspace, std::span<const VerifiedEvent> events);

} // namespace ungcuu::review
