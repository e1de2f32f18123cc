// SPDX-License-Identifier: GPL-3.0-or-later
// The schema, version 1.
//
// The record, only ever added to, but that a destruction removes objects:
//   object(id, bytes)          id = SHA-256 of bytes, lower-case hex; events, revisions, contents, particulars,
//                              certificates alike
//   event(id, signature)       id names the object that is the event; signature is a detached CAdES
// Projections, made again from the record at will:
//   event_place(event, stream, act, key, nonce)
//   head(stream, event)        heads of a stream, among the events that count
//   document(…), person(…), system(…)   what lists show
//   search_entry(number, document, revision), search(exact, folded)   which text is indexed; the index itself
#include "store/dialect.h"

#include "store/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace ungcuu::store::dialect {

using base::Error;
using base::Result;

namespace {

struct SchemaRow {
    const char* name;
    const char* sql;
    bool ours = true;   ///< false: made by FTS5 along with `search`
};

constexpr SchemaRow schema[] = {
    {"object", "CREATE TABLE object(id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"},
    {"event", "CREATE TABLE event(id TEXT PRIMARY KEY REFERENCES object(id), signature BLOB NOT NULL) STRICT"},
    {"event_place", "CREATE TABLE event_place(event TEXT PRIMARY KEY REFERENCES event(id), stream TEXT NOT NULL, "
                    "act TEXT NOT NULL, key TEXT NOT NULL, nonce TEXT NOT NULL) STRICT"},
    {"event_place_stream", "CREATE INDEX event_place_stream ON event_place(stream)"},
    {"event_place_nonce", "CREATE UNIQUE INDEX event_place_nonce ON event_place(key, nonce)"},
    {"head", "CREATE TABLE head(stream TEXT NOT NULL, event TEXT NOT NULL REFERENCES event(id), "
             "PRIMARY KEY(stream, event)) STRICT, WITHOUT ROWID"},
    {"document", "CREATE TABLE document(id TEXT PRIMARY KEY, code TEXT NOT NULL, sort_key BLOB NOT NULL, title TEXT NOT NULL, "
                 "revision TEXT NOT NULL REFERENCES object(id), revisions INTEGER NOT NULL, heads INTEGER NOT NULL, "
                 "author TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT"},
    {"document_code", "CREATE INDEX document_code ON document(code)"},
    {"document_sort", "CREATE INDEX document_sort ON document(sort_key)"},
    {"person", "CREATE TABLE person(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT"},
    {"system", "CREATE TABLE system(stream TEXT PRIMARY KEY, code TEXT NOT NULL, sort_key BLOB NOT NULL, name TEXT NOT NULL, "
               "level INTEGER NOT NULL, owner TEXT NOT NULL, operator TEXT NOT NULL, heads INTEGER NOT NULL) STRICT"},
    {"search_entry", "CREATE TABLE search_entry(number INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, "
                     "revision TEXT NOT NULL) STRICT"},
    {"search", "CREATE VIRTUAL TABLE search USING fts5(exact, folded, content='', "
               "tokenize=\"unicode61 remove_diacritics 0\")"},
    {"search_config", "CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID", false},
    {"search_data", "CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)", false},
    {"search_docsize", "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB)", false},
    {"search_idx", "CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID", false},
};

/// Indexes that SQLite makes for PRIMARY KEY and UNIQUE have no text.
constexpr const char* automatic[] = {
    "sqlite_autoindex_object_1", "sqlite_autoindex_event_1", "sqlite_autoindex_event_place_1",
    "sqlite_autoindex_document_1", "sqlite_autoindex_person_1", "sqlite_autoindex_system_1",
    "sqlite_autoindex_search_entry_1",
};

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("store", words)};
}

Error notOne()
{
    return refused("store.not-one", QT_TRANSLATE_NOOP("store", "Tệp này không phải kho dữ liệu của Ứng Cứu. Tệp không bị thay đổi."));
}

/// Sets a pragma and reads it back: a pragma that did not take is silent otherwise.
Result<void> setPragma(sqlite3* connection, const QByteArray& name, const QByteArray& value, const QByteArray& readBack)
{
    const QByteArray set = "PRAGMA " + name + '=' + value;
    const QByteArray get = "PRAGMA " + name;
    if (const auto done = sqlite::answer(connection, set.constData()); !done)
        return done.error();
    const auto is = sqlite::answer(connection, get.constData());
    if (!is)
        return is.error();
    return *is == readBack ? Result<void>() : sqlite::errorOf(SQLITE_IOERR);
}

bool setConfig(sqlite3* connection, int option, int value)
{
    int is = -1;
    return sqlite3_db_config(connection, option, value, &is) == SQLITE_OK && is == value;
}

QByteArray expectedSql(const QByteArray& name)
{
    for (const SchemaRow& row : schema) {
        if (name == row.name)
            return row.sql;
    }
    const bool made = std::any_of(std::begin(automatic), std::end(automatic), [&](const char* own) { return name == own; });
    return made ? QByteArray("") : QByteArray("-");
}

Result<void> checkRows(sqlite3* connection)
{
    sqlite::Statement rows(connection, "SELECT name, sql FROM sqlite_schema");
    size_t count = 0;
    bool ours = true;
    while (rows.step()) {
        ours = ours && rows.text(1) == expectedSql(rows.text(0));
        ++count;
    }
    if (const Result<void> well = rows.state(); !well)
        return well;
    if (!ours || count != std::size(schema) + std::size(automatic))
        return refused("store.schema", QT_TRANSLATE_NOOP("store",
            "Không mở kho dữ liệu này: cấu trúc bên trong khác với cấu trúc của phần mềm. Tệp không bị thay đổi. Dùng bản sao lưu."));
    return {};
}

/// `destruction` is not null while objects may be removed.
int guard(void* destruction, int action, const char* first, const char*, const char*, const char*)
{
    const auto record = [&] { return qstrcmp(first, "object") == 0 || qstrcmp(first, "event") == 0; };
    switch (action) {
    case SQLITE_DELETE:
        return record() && !(destruction && qstrcmp(first, "object") == 0) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE:
        return record() ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_INSERT:   // the schema's own rows are held by the defensive mode; FTS5 touches them when it connects
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_PRAGMA:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Result<void> createSchema(sqlite3* connection)
{
    // A text is some 4 KB to 2 MB: SQLite's own measurements of BLOBs name 8 or 16 KB as the best page.
    QByteArray all = "PRAGMA page_size=16384;BEGIN IMMEDIATE;";
    for (const SchemaRow& row : schema) {
        if (row.ours)
            all += QByteArray(row.sql) + ';';
    }
    all += "PRAGMA application_id=" + QByteArray::number(applicationId) + ";PRAGMA user_version="
        + QByteArray::number(schemaVersion) + ";COMMIT";
    return sqlite::run(connection, all.constData());
}

Result<void> disarm(sqlite3* connection)
{
    constexpr int largestValue = 64 << 20;
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(connection, 1);
    const bool set = setConfig(connection, SQLITE_DBCONFIG_DEFENSIVE, 1) && setConfig(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
        && setConfig(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0) && setConfig(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        && setConfig(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0) && setConfig(connection, SQLITE_DBCONFIG_DQS_DDL, 0)
        && setConfig(connection, SQLITE_DBCONFIG_DQS_DML, 0) && setConfig(connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0);
    if (!set)
        return sqlite::errorOf(SQLITE_IOERR);
    return setPragma(connection, "cell_size_check", "1", "1");
}

Result<void> checkSchema(sqlite3* connection)
{
    const auto application = sqlite::answer(connection, "PRAGMA application_id");
    const auto version = sqlite::answer(connection, "PRAGMA user_version");
    if (!application || !version) {
        const Error error = application ? version.error() : application.error();
        return error.code == "store.damaged" ? notOne() : error;
    }
    if (application->toInt() != applicationId)
        return notOne();
    if (version->toInt() > schemaVersion)
        return refused("store.newer", QT_TRANSLATE_NOOP("store",
            "Kho dữ liệu này do bản phần mềm mới hơn tạo. Tệp không bị thay đổi. Cập nhật phần mềm rồi mở lại."));
    if (version->toInt() < schemaVersion)
        return refused("store.older", QT_TRANSLATE_NOOP("store",
            "Kho dữ liệu này theo khuôn dạng cũ. Tệp không bị thay đổi. Chạy nâng cấp kho dữ liệu (có sao lưu trước)."));
    return checkRows(connection);
}

Result<void> settle(sqlite3* connection, bool readOnly)
{
    const std::array<std::array<QByteArray, 3>, 4> wanted{{
        {"busy_timeout", "10000", "10000"},
        {"foreign_keys", "1", "1"},
        {"synchronous", "2", "2"},
        {"temp_store", "2", "2"},
    }};
    for (const auto& [name, value, readBack] : wanted) {
        if (const Result<void> set = setPragma(connection, name, value, readBack); !set)
            return set;
    }
    if (readOnly)
        return {};
    if (const Result<void> set = setPragma(connection, "secure_delete", "1", "1"); !set)
        return set;
    return setPragma(connection, "journal_mode", "wal", "wal");
}

void guardRecord(sqlite3* connection)
{
    sqlite3_set_authorizer(connection, guard, nullptr);
}

void allowDestruction(sqlite3* connection)
{
    static char leave = 0;
    sqlite3_set_authorizer(connection, guard, &leave);
}

Result<void> rewrite(sqlite3* connection)
{
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 1);   // VACUUM attaches the file that it makes, in memory
    const Result<void> made = sqlite::run(connection, "VACUUM");
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    if (!made)
        return made;
    const auto busy = sqlite::answer(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.error();
    return *busy == "0" ? Result<void>() : sqlite::errorOf(SQLITE_BUSY);
}

Result<std::vector<QByteArray>> integrityTroubles(sqlite3* connection)
{
    std::vector<QByteArray> troubles;
    for (const QByteArray& table : tables()) {
        // The tables that FTS5 made for `search` are not among them: what they hold is no record and is made again at
        // will. Nor is the list of free pages, from which nothing recorded is read: should it name a page in use, an act
        // may write over that page, and the next check names the page's table.
        const QByteArray sql = "PRAGMA integrity_check('" + table + "')";
        sqlite::Statement lines(connection, sql.constData());
        while (lines.step()) {
            if (lines.text(0) != "ok")
                troubles.push_back(table + ": " + lines.text(0));
        }
        if (const Result<void> well = lines.state(); !well)
            return well.error();
    }
    const auto unindexed = sqlite::answer(connection, "SELECT count(*) FROM search_entry WHERE number NOT IN (SELECT id FROM search_docsize)");
    if (unindexed && *unindexed != "0")
        troubles.push_back("search_entry: names what is not indexed");
    return troubles;
}

Result<std::vector<QByteArray>> strayReferences(sqlite3* connection)
{
    std::vector<QByteArray> strays;
    sqlite::Statement rows(connection, "PRAGMA foreign_key_check");
    while (rows.step())
        strays.push_back(rows.text(0) + ": names what is not there");
    if (const Result<void> well = rows.state(); !well)
        return well.error();
    return strays;
}

std::vector<QByteArray> tables()
{
    return {"object", "event", "event_place", "head", "document", "person", "system", "search_entry"};
}

#define DOCUMENT_COLUMNS "id, code, sort_key, title, revision, revisions, heads, author, saved_at"
#define SYSTEM_COLUMNS "stream, code, sort_key, name, level, owner, operator, heads"

const char* const insertObject = "INSERT INTO object(id, bytes) VALUES(?, ?) ON CONFLICT(id) DO NOTHING";
const char* const selectObject = "SELECT bytes FROM object WHERE id = ?";
const char* const deleteObject = "DELETE FROM object WHERE id = ?1 AND EXISTS(SELECT 1 FROM event_place WHERE event = ?2 AND act = 'destroyed')";
const char* const selectObjects = "SELECT id, bytes FROM object ORDER BY rowid";
const char* const insertEvent = "INSERT INTO event(id, signature) VALUES(?, ?)";
const char* const insertPlace = "INSERT INTO event_place(event, stream, act, key, nonce) VALUES(?, ?, ?, ?, ?)";
const char* const selectPlaces = "SELECT event, stream, act, key, nonce FROM event_place";
const char* const selectEvents = "SELECT event.id, object.bytes, event.signature FROM event LEFT JOIN object ON object.id = event.id";
const char* const selectSignatures = "SELECT id, signature FROM event ORDER BY rowid";
const char* const selectStream = "SELECT event.id, object.bytes, event.signature FROM event_place "
                                 "JOIN event ON event.id = event_place.event JOIN object ON object.id = event.id "
                                 "WHERE event_place.stream = ?";
const char* const selectAct = "SELECT event FROM event_place WHERE key = ? AND nonce = ?";
const char* const selectHasEvent = "SELECT 1 FROM event WHERE id = ?";
const char* const selectStreamsOfAct = "SELECT DISTINCT stream FROM event_place WHERE act = ?";
const char* const selectGenesis = "SELECT event FROM event_place WHERE stream = ''";
const char* const deleteHeads = "DELETE FROM head WHERE stream = ?";
const char* const insertHead = "INSERT INTO head(stream, event) VALUES(?, ?)";
const char* const selectHeads = "SELECT event FROM head WHERE stream = ?";
const char* const selectAllHeads = "SELECT stream, event FROM head";
const char* const upsertDocument = "INSERT INTO document(" DOCUMENT_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(id) DO UPDATE SET code = excluded.code, sort_key = excluded.sort_key, title = excluded.title, "
    "revision = excluded.revision, revisions = excluded.revisions, heads = excluded.heads, author = excluded.author, "
    "saved_at = excluded.saved_at";
const char* const deleteDocument = "DELETE FROM document WHERE id = ?";
#define LAST_KEY "coalesce((SELECT sort_key FROM document WHERE id = ?1), x'')"
const char* const selectDocumentsFrom = "SELECT " DOCUMENT_COLUMNS " FROM document WHERE sort_key >= " LAST_KEY " AND (sort_key > " LAST_KEY " OR id > ?1) "
    "ORDER BY sort_key, id LIMIT ?2";
const char* const selectDocuments = "SELECT " DOCUMENT_COLUMNS " FROM document ORDER BY sort_key, id";
const char* const selectDocumentsAsStored = "SELECT " DOCUMENT_COLUMNS " FROM document NOT INDEXED";
const char* const selectDocument = "SELECT " DOCUMENT_COLUMNS " FROM document WHERE id = ?";
const char* const selectDocumentsByCode = "SELECT " DOCUMENT_COLUMNS " FROM document WHERE code = ? ORDER BY id";
const char* const upsertPerson = "INSERT INTO person(id, name) VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name";
const char* const selectPersons = "SELECT id, name FROM person";
const char* const upsertSystem = "INSERT INTO system(" SYSTEM_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(stream) DO UPDATE SET code = excluded.code, sort_key = excluded.sort_key, name = excluded.name, "
    "level = excluded.level, owner = excluded.owner, operator = excluded.operator, heads = excluded.heads";
const char* const deleteSystem = "DELETE FROM system WHERE stream = ?";
const char* const selectSystems = "SELECT " SYSTEM_COLUMNS " FROM system ORDER BY sort_key, stream";
const char* const selectIndexed = "SELECT revision FROM search_entry WHERE document = ?";
const char* const upsertIndexed = "INSERT INTO search_entry(document, revision) VALUES(?, ?) "
    "ON CONFLICT(document) DO UPDATE SET revision = excluded.revision RETURNING number";
const char* const deleteIndexed = "DELETE FROM search_entry WHERE document = ? RETURNING number";
const char* const selectAllIndexed = "SELECT document, revision FROM search_entry";
const char* const deleteText = "INSERT INTO search(search, rowid, exact, folded) VALUES('delete', ?, ?, ?)";
const char* const insertText = "INSERT INTO search(rowid, exact, folded) VALUES(?, ?, ?)";
const char* const forgetDeletedTexts = "INSERT INTO search(search) VALUES('optimize')";
const char* const searchText = "SELECT search_entry.document FROM search JOIN search_entry ON search_entry.number = search.rowid "
    "WHERE search MATCH ? ORDER BY rank LIMIT ?";
const char* const clearProjections = "DELETE FROM event_place; DELETE FROM head; DELETE FROM document; DELETE FROM person; "
    "DELETE FROM system; DELETE FROM search_entry; INSERT INTO search(search) VALUES('delete-all')";

} // namespace ungcuu::store::dialect
