// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/rows.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace ungcuu::store {

namespace sqlite {
class Statement;
}

enum class Access : quint8 { Write, Read };

/// One connection to a workspace file, for one thread. The file is hostile input until `open` has compared its schema;
/// afterwards every object read is checked against its hash ("store.damaged").
class Store
{
public:
    /// Makes the file (0600), empty but for its tables. Refuses one that is there ("store.exists").
    static base::Result<Store> create(const QString& path);
    /// Access::Read never writes into the file or its folder's journal beyond what readers of a WAL need; with
    /// `immutable` nothing at all is written (network file systems), and an unfinished journal is refused.
    static base::Result<Store> open(const QString& path, Access access, bool immutable = false);
    /// Writes the file anew, so that no page of it or of its journal keeps what was removed from it. Waits for others up
    /// to the busy timeout ("store.busy"); after any Error the file holds what it held and can be rewritten later. Takes
    /// time and memory as the whole file is large.
    static base::Result<void> rewrite(const QString& path);
    Store(Store&& other) noexcept;
    Store& operator=(Store&& other) noexcept;
    ~Store();

    /// The bytes of an object; "store.no-object" where there is none.
    base::Result<QByteArray> object(const base::Sha256& id) const;
    bool hasEvent(const base::Sha256& id) const;
    /// The only first event; "store.damaged" where there is none or several.
    base::Result<base::Sha256> genesis() const;
    /// The events of a stream, in no order.
    base::Result<std::vector<StoredEvent>> stream(const QByteArray& stream) const;
    /// The streams in which this act was done, as the projection says, in no order.
    base::Result<std::vector<QByteArray>> streamsOf(const QByteArray& act) const;
    /// The event by which this key did this act, if it did.
    base::Result<std::optional<base::Sha256>> eventOfAct(const base::Sha256& key, const base::Uuid& nonce) const;

    /// Every event as it stands, unchecked. The visitor's answer false ends it.
    using EventVisitor = std::function<bool(const QByteArray& id, QByteArrayView bytes, QByteArrayView signature)>;
    base::Result<void> visitEvents(const EventVisitor& visit) const;
    /// Every row of both tables of the record as it stands, unchecked, for verify; each page is read once. In the order
    /// in which the objects were stored, an event along with its object; an event that is not stored in the order of the
    /// objects comes after all of them. The visitor's answer false ends it.
    using RecordVisitor = std::function<bool(const RecordRow& row)>;
    base::Result<void> visitRecord(const RecordVisitor& visit) const;
    /// Keeps the pages read in memory, some tens of megabytes of them, for who will look at everything more than once.
    void keepPages() const;
    /// What the database itself finds wrong with its pages, indexes and types, a line each.
    base::Result<std::vector<QByteArray>> integrityTroubles() const;
    /// Rows that name a row that is not there, a line each. Whoever compares every row with the record needs it not.
    base::Result<std::vector<QByteArray>> strayReferences() const;

    base::Result<std::vector<base::Sha256>> heads(const QByteArray& stream) const;
    base::Result<std::vector<std::pair<QByteArray, base::Sha256>>> allHeads() const;
    base::Result<std::vector<DocumentEntry>> documents() const;
    /// The same in no order, which is cheaper, for verify.
    base::Result<std::vector<DocumentEntry>> documentsAsStored() const;
    /// At most `limit` of them, in the order of `documents`: the first ones, or those behind `last`.
    base::Result<std::vector<DocumentEntry>> documents(const DocumentEntry* last, int limit) const;
    base::Result<std::optional<DocumentEntry>> document(const base::Uuid& id) const;
    base::Result<std::vector<DocumentEntry>> documentsByCode(const QString& code) const;
    base::Result<std::vector<PersonEntry>> persons() const;
    base::Result<std::vector<SystemEntry>> systems() const;
    base::Result<std::vector<IndexedText>> indexedTexts() const;
    /// The revision whose text the index holds for a document.
    base::Result<std::optional<base::Sha256>> indexedRevision(const base::Uuid& document) const;
    /// Where the projection says that each event stands, for verify.
    base::Result<std::vector<EventPlace>> places() const;

    /// Documents whose text has all of `words`: those that spell them exactly first, then those that differ in tones,
    /// marks and đ/d only; each group by relevance. At most `limit`.
    base::Result<std::vector<base::Uuid>> search(const QString& words, int limit) const;

    /// A copy of the file as it is at one moment, made beside others' writing, synced and put in place whole (0600).
    base::Result<void> backup(const QString& target) const;

    sqlite3* handle() const { return m_connection.get(); }

private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;
    explicit Store(Connection connection);
    static base::Result<Connection> connection(const QByteArray& name, int flags);

    Connection m_connection;
    mutable std::unique_ptr<sqlite::Statement> m_objectRow;   ///< kept between objects; never between rows
};

/// Folds a text for the index: (exact, folded), the two columns of search.
std::pair<QByteArray, QByteArray> indexedForm(const QString& text);

} // namespace ungcuu::store
