// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/dialect.h"
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace ungcuu::store {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;
using sqlite::Statement;

namespace {

Error damaged()
{
    return sqlite::errorOf(SQLITE_CORRUPT);
}

Error noObject()
{
    return {"store.no-object", QCoreApplication::translate("store",
        "Kho dữ liệu thiếu một phần đã ghi trước đây. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu.")};
}

/// Makes an empty file that only its owner can read, before the database writes into it.
bool makePrivateFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

QByteArray fileName(const QString& path, bool immutable)
{
    if (!immutable)
        return QFile::encodeName(path);
    return "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
}

/// Rows of a statement, each made by `row(statement)`; the first that is nothing means damage.
template <class Row, class Make> Result<std::vector<Row>> rowsOf(Statement& statement, Make make)
{
    std::vector<Row> rows;
    while (statement.step()) {
        std::optional<Row> row = make(statement);
        if (!row)
            return damaged();
        rows.push_back(std::move(*row));
    }
    if (const Result<void> well = statement.state(); !well)
        return well.error();
    return rows;
}

Result<QByteArray> objectIn(Statement& row, const Sha256& id)
{
    if (!row.bind(id).step())
        return row.state() ? noObject() : row.state().error();
    if (Sha256::of(row.bytes(0)) != id)
        return damaged();
    return row.text(0);
}

std::optional<StoredEvent> storedEvent(const Statement& row)
{
    const std::optional<Sha256> id = row.hash(0);
    if (!id || Sha256::of(row.bytes(1)) != *id)
        return {};
    return StoredEvent{*id, row.text(1), row.text(2)};
}

std::optional<DocumentEntry> documentEntry(const Statement& row)
{
    const std::optional<Uuid> id = Uuid::fromText(row.bytes(0));
    const std::optional<Sha256> revision = row.hash(4);
    const std::optional<Uuid> author = Uuid::fromText(row.bytes(7));
    if (!id || !revision || !author || !isSortKey(row.bytes(2), row.bytes(1)))
        return {};
    return DocumentEntry{*id, row.words(1), row.words(3), *revision, row.integer(5), row.integer(6), *author, row.integer(8)};
}

std::optional<PersonEntry> personEntry(const Statement& row)
{
    const std::optional<Uuid> id = Uuid::fromText(row.bytes(0));
    return id ? std::optional(PersonEntry{*id, row.words(1)}) : std::nullopt;
}

std::optional<SystemEntry> systemEntry(const Statement& row)
{
    const std::optional<Uuid> stream = Uuid::fromText(row.bytes(0));
    if (!stream || !isSortKey(row.bytes(2), row.bytes(1)))
        return {};
    return SystemEntry{*stream, row.words(1), row.words(3), row.integer(4), row.words(5), row.words(6), row.integer(7)};
}

std::optional<IndexedText> indexedText(const Statement& row)
{
    const std::optional<Uuid> document = Uuid::fromText(row.bytes(0));
    const std::optional<Sha256> revision = row.hash(1);
    return document && revision ? std::optional(IndexedText{*document, *revision}) : std::nullopt;
}

std::optional<EventPlace> eventPlace(const Statement& row)
{
    const std::optional<Sha256> event = row.hash(0);
    const std::optional<Sha256> key = row.hash(3);
    const std::optional<Uuid> nonce = Uuid::fromText(row.bytes(4));
    if (!event || !key || !nonce)
        return {};
    return EventPlace{*event, row.text(1), row.text(2), *key, *nonce};
}

std::optional<Sha256> onlyHash(const Statement& row)
{
    return row.hash(0);
}

} // namespace

void Store::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Store::Store(Connection connection)
    : m_connection(std::move(connection))
{
}

Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;
Store::~Store() = default;

Result<Store::Connection> Store::connection(const QByteArray& name, int flags)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection opened(raw);
    if (code != SQLITE_OK)
        return sqlite::errorOf(code);
    if (const Result<void> done = dialect::disarm(raw); !done)
        return done.error();
    return opened;
}

Result<Store> Store::create(const QString& path)
{
    if (!makePrivateFile(path)) {
        const bool there = QFile::exists(path);
        return Error{there ? "store.exists" : "store.missing",
                     there ? QCoreApplication::translate("store", "Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.").arg(path)
                           : QCoreApplication::translate("store", "Chưa tạo được kho dữ liệu ở «%1». Kiểm tra thư mục và quyền ghi.").arg(path)};
    }
    auto opened = connection(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
    if (!opened)
        return opened.error();
    if (const Result<void> made = dialect::createSchema(opened->get()); !made)
        return made.error();
    *opened = Connection();
    return open(path, Access::Write);
}

Result<Store> Store::open(const QString& path, Access access, bool immutable)
{
    const bool readOnly = access == Access::Read;
    // Readers of a WAL need its index, so they too open for writing where they may; the guard and query_only hold them.
    const int flags = immutable ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        : readOnly && ::access(QFile::encodeName(path).constData(), W_OK) != 0 ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    auto opened = connection(fileName(path, immutable), flags);
    if (!opened)
        return opened.error();
    sqlite3* const raw = opened->get();
    sqlite3_busy_timeout(raw, 10000);
    if (const Result<void> checked = dialect::checkSchema(raw); !checked)
        return checked.error();
    if (const Result<void> settled = dialect::settle(raw, readOnly); !settled)
        return settled.error();
    if (readOnly) {
        if (const Result<void> held = sqlite::run(raw, "PRAGMA query_only=1"); !held)
            return held.error();
    }
    dialect::guardRecord(raw);
    return Store(std::move(*opened));
}

Result<void> Store::rewrite(const QString& path)
{
    auto opened = connection(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
    if (!opened)
        return opened.error();
    sqlite3_busy_timeout(opened->get(), 10000);
    if (const Result<void> checked = dialect::checkSchema(opened->get()); !checked)
        return checked;
    const Result<void> settled = dialect::settle(opened->get(), false);
    return settled ? dialect::rewrite(opened->get()) : settled;
}

Result<QByteArray> Store::object(const Sha256& id) const
{
    if (!m_objectRow)
        m_objectRow = std::make_unique<Statement>(handle(), dialect::selectObject);
    const Result<QByteArray> bytes = objectIn(*m_objectRow, id);
    if (bytes)
        m_objectRow->reset();
    else
        m_objectRow.reset();
    return bytes;
}

bool Store::hasEvent(const Sha256& id) const
{
    return Statement(handle(), dialect::selectHasEvent).bind(id).step();
}

Result<Sha256> Store::genesis() const
{
    Statement statement(handle(), dialect::selectGenesis);
    const auto found = rowsOf<Sha256>(statement, onlyHash);
    if (!found)
        return found.error();
    return found->size() == 1 ? Result<Sha256>(found->front()) : damaged();
}

Result<std::vector<StoredEvent>> Store::stream(const QByteArray& stream) const
{
    Statement statement(handle(), dialect::selectStream);
    statement.bindText(stream);
    return rowsOf<StoredEvent>(statement, storedEvent);
}

Result<std::vector<QByteArray>> Store::streamsOf(const QByteArray& act) const
{
    Statement statement(handle(), dialect::selectStreamsOfAct);
    statement.bindText(act);
    return rowsOf<QByteArray>(statement, [](const Statement& row) { return std::optional(row.text(0)); });
}

Result<std::optional<Sha256>> Store::eventOfAct(const Sha256& key, const Uuid& nonce) const
{
    Statement row(handle(), dialect::selectAct);
    const bool found = row.bind(key).bindText(nonce.text()).step();
    if (const Result<void> well = row.state(); !well)
        return well.error();
    return found ? row.hash(0) : std::optional<Sha256>();
}

Result<void> Store::visitRecord(const RecordVisitor& visit) const
{
    Statement object(handle(), dialect::selectObjects);
    Statement event(handle(), dialect::selectSignatures);
    bool more = event.step();
    bool wanted = true;
    while (wanted && object.step()) {
        const QByteArrayView id = object.bytes(0);
        const bool signedHere = more && event.bytes(0) == id;
        wanted = visit({id, object.bytes(1), signedHere ? std::optional(event.bytes(1)) : std::nullopt});
        more = signedHere ? event.step() : more;
    }
    for (; wanted && more && object.state(); more = event.step())
        wanted = visit({event.bytes(0), {}, event.bytes(1)});
    return object.state() ? event.state() : object.state();
}

void Store::keepPages() const
{
    sqlite::answer(handle(), "PRAGMA cache_size=-65536").ok();   // without it everything is as right, only slower
}

Result<void> Store::visitEvents(const EventVisitor& visit) const
{
    Statement row(handle(), dialect::selectEvents);
    while (row.step() && visit(row.text(0), row.bytes(1), row.bytes(2))) {
    }
    return row.state();
}

Result<std::vector<QByteArray>> Store::integrityTroubles() const
{
    return dialect::integrityTroubles(handle());
}

Result<std::vector<QByteArray>> Store::strayReferences() const
{
    return dialect::strayReferences(handle());
}

Result<std::vector<Sha256>> Store::heads(const QByteArray& stream) const
{
    Statement statement(handle(), dialect::selectHeads);
    statement.bindText(stream);
    auto heads = rowsOf<Sha256>(statement, onlyHash);
    if (heads)
        std::sort(heads->begin(), heads->end());
    return heads;
}

Result<std::vector<std::pair<QByteArray, Sha256>>> Store::allHeads() const
{
    using Head = std::pair<QByteArray, Sha256>;
    Statement statement(handle(), dialect::selectAllHeads);
    return rowsOf<Head>(statement, [](const Statement& row) {
        const std::optional<Sha256> event = row.hash(1);
        return event ? std::optional(Head(row.text(0), *event)) : std::nullopt;
    });
}

Result<std::vector<DocumentEntry>> Store::documents() const
{
    Statement statement(handle(), dialect::selectDocuments);
    return rowsOf<DocumentEntry>(statement, documentEntry);
}

Result<std::vector<DocumentEntry>> Store::documentsAsStored() const
{
    Statement statement(handle(), dialect::selectDocumentsAsStored);
    return rowsOf<DocumentEntry>(statement, documentEntry);
}

Result<std::vector<DocumentEntry>> Store::documents(const DocumentEntry* last, int limit) const
{
    Statement statement(handle(), dialect::selectDocumentsFrom);
    statement.bindText(last ? last->id.text() : QByteArray("")).bind(limit);
    return rowsOf<DocumentEntry>(statement, documentEntry);
}

Result<std::optional<DocumentEntry>> Store::document(const Uuid& id) const
{
    Statement statement(handle(), dialect::selectDocument);
    statement.bindText(id.text());
    auto rows = rowsOf<DocumentEntry>(statement, documentEntry);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<DocumentEntry>() : std::optional(rows->front());
}

Result<std::vector<DocumentEntry>> Store::documentsByCode(const QString& code) const
{
    Statement statement(handle(), dialect::selectDocumentsByCode);
    statement.bindWords(code);
    return rowsOf<DocumentEntry>(statement, documentEntry);
}

Result<std::vector<PersonEntry>> Store::persons() const
{
    Statement statement(handle(), dialect::selectPersons);
    return rowsOf<PersonEntry>(statement, personEntry);
}

Result<std::vector<SystemEntry>> Store::systems() const
{
    Statement statement(handle(), dialect::selectSystems);
    return rowsOf<SystemEntry>(statement, systemEntry);
}

Result<std::vector<IndexedText>> Store::indexedTexts() const
{
    Statement statement(handle(), dialect::selectAllIndexed);
    return rowsOf<IndexedText>(statement, indexedText);
}

Result<std::optional<Sha256>> Store::indexedRevision(const Uuid& document) const
{
    Statement row(handle(), dialect::selectIndexed);
    const bool found = row.bindText(document.text()).step();
    if (const Result<void> well = row.state(); !well)
        return well.error();
    return found ? row.hash(0) : std::optional<Sha256>();
}

Result<std::vector<EventPlace>> Store::places() const
{
    Statement statement(handle(), dialect::selectPlaces);
    return rowsOf<EventPlace>(statement, eventPlace);
}

} // namespace ungcuu::store
