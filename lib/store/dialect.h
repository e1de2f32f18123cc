// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <vector>

struct sqlite3;

/// Everything that is SQLite and not SQL: the schema, how a connection is made safe, the search index, and the guard that
/// keeps what is recorded from being changed. Another database would bring another file like this one.
namespace ungcuu::store::dialect {

/// "UCUU", in the file's header.
constexpr int applicationId = 0x55435555;
/// Raised with every change of the schema; older files are upgraded, newer ones refused.
constexpr int schemaVersion = 1;

/// Makes the tables in an empty database, in one transaction.
base::Result<void> createSchema(sqlite3* connection);

/// Before anything of the file is trusted: defensive, no triggers, no views, no extensions, no untrusted functions, cell
/// sizes checked, lengths limited. Nothing here reads the schema.
base::Result<void> disarm(sqlite3* connection);

/// The file is a workspace of this version and its schema is ours byte for byte.
/// Errors "store.not-one", "store.newer", "store.older", "store.schema".
base::Result<void> checkSchema(sqlite3* connection);

/// Durable and orderly: WAL, synchronous FULL, foreign keys, waiting for others; each read back.
base::Result<void> settle(sqlite3* connection, bool readOnly);

/// From now on this connection cannot change or remove an object or an event, nor the schema, nor attach another file.
/// (The database's own triggers are switched off: a hostile file could bring its own.)
void guardRecord(sqlite3* connection);
/// The same, but that objects can be removed, until guardRecord is called again.
void allowDestruction(sqlite3* connection);

/// Writes the whole file anew and empties the journal beside it. What was removed can be read in no page of either then:
/// not in free pages, nor between the cells of pages in use, where SQLite leaves what it moved. Needs a connection without
/// guard. "store.busy" where somebody else goes on reading what was.
base::Result<void> rewrite(sqlite3* connection);

/// Every page, index and STRICT type of the record and its projections. An empty list is good; lines name what is not.
base::Result<std::vector<QByteArray>> integrityTroubles(sqlite3* connection);
/// Rows that name a row that is not there, a line each.
base::Result<std::vector<QByteArray>> strayReferences(sqlite3* connection);

/// All tables, with their columns, as the tests walk them.
std::vector<QByteArray> tables();

// Statements, one for each thing the store does.
extern const char* const insertObject;          // id, bytes; nothing where it is there
extern const char* const selectObject;          // id → bytes
extern const char* const selectObjects;         // → id, bytes, as they were stored one after the other
extern const char* const deleteObject;          // id, event: nothing where that is not a destruction
extern const char* const insertEvent;           // id, signature
extern const char* const insertPlace;           // event, stream, act, key, nonce
extern const char* const selectPlaces;          // → the columns of EventPlace
extern const char* const selectEvents;          // → id, bytes, signature
extern const char* const selectSignatures;      // → id, signature, as they were stored one after the other
extern const char* const selectStream;          // stream → id, bytes, signature
extern const char* const selectAct;             // key, nonce → event
extern const char* const selectHasEvent;        // id → 1
extern const char* const selectStreamsOfAct;    // act → streams in which it was done
extern const char* const selectGenesis;         // → event
extern const char* const deleteHeads;           // stream
extern const char* const insertHead;            // stream, event
extern const char* const selectHeads;           // stream → event
extern const char* const selectAllHeads;        // → stream, event
extern const char* const upsertDocument;        // the columns of DocumentEntry
extern const char* const deleteDocument;        // id
extern const char* const selectDocumentsFrom;   // sort key, id, how many → the documents behind that place
extern const char* const selectDocuments;       // → the columns of DocumentEntry
extern const char* const selectDocumentsAsStored; // the same in no order
extern const char* const selectDocument;        // id →
extern const char* const selectDocumentsByCode; // code →
extern const char* const upsertPerson;          // id, name
extern const char* const selectPersons;         // → id, name
extern const char* const upsertSystem;          // the columns of SystemEntry
extern const char* const deleteSystem;          // stream
extern const char* const selectSystems;         // → the columns of SystemEntry
extern const char* const selectIndexed;         // document → revision
extern const char* const upsertIndexed;         // document, revision
extern const char* const deleteIndexed;         // document → its number in the index
extern const char* const selectAllIndexed;      // → document, revision
extern const char* const deleteText;            // rowid, exact, folded: as they were indexed
extern const char* const insertText;            // rowid, exact, folded
extern const char* const forgetDeletedTexts;    // a text that was deleted stays in the index's pages until then
extern const char* const searchText;            // match, limit → document: best first
extern const char* const clearProjections;      // several at once; then remake them all

} // namespace ungcuu::store::dialect
