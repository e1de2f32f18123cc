// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/record.h"
#include "workspace/workspace.h"

#include <functional>

namespace ungcuu::workspace {

/// What is to be recorded: objects, and the event that names them. Who signs, with which key and over which member heads
/// is filled in by `recordAct`.
struct Draft {
    std::vector<QByteArray> objects;
    review::Event event;
    bool nothingToDo = false;
    std::vector<review::Event> following;   ///< further events of the same act, each over the one before it
    review::Hashes destroyed;               ///< objects whose bytes go with it; each is the `file` of one of the events
};

/// What a Drafting has to look at: the act's own stream beside the workspace's, or all that was ever recorded.
enum class Reads : quint8 { Stream, Everything };

/// Looks at the record under the writing lock and says what the act is, or why it cannot be.
using Drafting = std::function<base::Result<Draft>(const Record&, const base::Uuid& person)>;

/// One of several acts that are recorded together.
struct Act {
    base::Uuid act;
    QByteArray stream;
    Drafting draft;
    Reads reads = Reads::Stream;
};

/// The record as it is after the act, and the act's event; nothing where there was nothing to do.
struct Recorded {
    Record record;
    std::optional<base::Sha256> event;
};

/// Records one act on one stream: checked, signed, written with its projections in one transaction, and only reported
/// done when it is on the disk. The same `act` twice is recorded once. When COMMIT cannot say, the connection is dropped
/// and the file asked for the act. Errors "act.read-only", "act.not-member" (the key is nobody's here), "act.newer",
/// "act.refused", and those of the store; after any of them nothing was kept. Only after "act.unknown" it may have been:
/// the disk failed at the end and the file could not be opened again; asking the same act once more is right.
base::Result<Recorded> recordAct(const Workspace& workspace, const Identity& who, const base::Uuid& act,
                                 const QByteArray& stream, base::UtcMs now, const Drafting& draft);

/// The same for several acts, each on a stream of its own: all of them in one transaction, or none.
base::Result<void> recordActs(const Workspace& workspace, const Identity& who, const std::vector<Act>& acts, base::UtcMs now);

/// The event as it is stored: its bytes, their hash, the signature.
base::Result<store::StoredEvent> signedEvent(const Identity& who, const review::Event& event);

} // namespace ungcuu::workspace
