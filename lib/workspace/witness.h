// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/workspace.h"

#include <QByteArrayList>
#include <optional>
#include <vector>

namespace ungcuu::workspace {

/// What this account saw of a workspace, kept outside its file: events that must still be there when it is looked at
/// again. From the file alone a rollback, a truncation or a full rewrite cannot be seen.
struct Witness {
    base::Sha256 workspace;
    std::vector<base::Sha256> events;
};

/// The lines of a witness, wherever it is kept: "ungcuu-witness/1", "workspace <hash>", "event <hash>" …
QByteArrayList linesOf(const Witness& witness);
std::optional<Witness> witnessIn(const QByteArrayList& lines);
/// "witness.malformed": what stands in `name` is no witness.
base::Error malformedWitness(const QString& name);

/// Where this account keeps its own, and what stands there.
QString witnessPath(const Account& account, const base::Sha256& workspace);
/// Errors "file.unreadable", "witness.malformed". What a power cut tore is left out.
base::Result<Witness> readWitness(const QString& path);

/// Adds an event to this account's witness, and remembers that this account closed the file last. The act itself is done:
/// where the state folder cannot be written, the witness is only older than it could be.
void noteAct(const Workspace& workspace, const base::Sha256& event);
/// Replaces this account's witness by the heads of all streams, after everything was verified.
void noteHeads(const Account& account, const base::Sha256& workspace, const std::vector<base::Sha256>& heads);

} // namespace ungcuu::workspace
