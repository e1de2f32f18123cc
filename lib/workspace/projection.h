// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registry/system_history.h"
#include "store/transaction.h"
#include "workspace/document_label.h"
#include "workspace/record.h"

namespace ungcuu::workspace {

/// Rows of projections, made from a folded record. What is written after an act and what verify expects come from here,
/// so they can only differ when someone changed the file.
store::EventPlace placeOf(const review::VerifiedEvent& event);
/// Whether the content of every head revision was destroyed: then the document stands in no list and in no index.
bool isDestroyed(const Record& record, const review::StreamState& stream);
/// What lists show of a document: its head revision; of several, the first by id. Lives in the record.
struct Shown {
    base::Sha256 id;
    const review::Revision* revision;
};
Shown shownRevision(const Record& record, const review::StreamState& stream);
/// `label` is that of the content of `shown`.
store::DocumentEntry documentEntry(const Record& record, const review::StreamState& stream, const Shown& shown, const DocumentLabel& label);
std::vector<store::PersonEntry> personEntries(const review::State& state, const store::Store& store);
/// Nothing where the system is retired.
std::optional<store::SystemEntry> systemEntry(const Record& record, const store::Store& store, const QByteArray& stream);
std::vector<registry::Change> systemChanges(const Record& record, const store::Store& store, const QByteArray& stream);

/// What a document goes by when its text has this label: its mã, else the last name that a save gave.
QString documentCode(const Record& record, const review::StreamState& stream, const DocumentLabel& label);
/// «Dự thảo lần n»: saves and merges that count.
int revisionCount(const Record& record, const review::StreamState& stream);

/// The revisions a reader of `event` has in hand: its own, else what its parents lead to. Appended, unsorted.
void collectRevisions(const Record& record, const base::Sha256& event, review::Hashes& found);
/// The head revision that stands for a document: of several, the first by id.
base::Sha256 headRevision(const Record& record, const review::StreamState& stream);
/// All of them, ascending; without those whose content was destroyed, as long as there is another.
review::Hashes headRevisions(const Record& record, const review::StreamState& stream);

/// Writes the rows of these streams, and the text of documents into the index.
base::Result<void> project(store::Transaction& transaction, const store::Store& store, const Record& record,
                           const std::vector<QByteArray>& streams);

} // namespace ungcuu::workspace
