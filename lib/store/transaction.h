// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"

namespace ungcuu::store {

/// While it lives, its store reads the file as it was at one moment, whatever others write meanwhile.
class Snapshot
{
public:
    static base::Result<Snapshot> take(const Store& store);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept : m_store(std::exchange(other.m_store, nullptr)) {}
    Q_DISABLE_COPY(Snapshot)
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(const Store& store) : m_store(&store) {}
    const Store* m_store;
};

/// Everything between BEGIN IMMEDIATE and COMMIT; what is not committed is as if it had not been. Uses the store's
/// connection, which must outlive it.
class Transaction
{
public:
    /// Waits for other writers up to the busy timeout; refuses when the file was upgraded meanwhile.
    static base::Result<Transaction> begin(const Store& store);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Q_DISABLE_COPY(Transaction)
    Transaction& operator=(Transaction&&) = delete;

    /// Adds the bytes under their hash; the same bytes twice are one object.
    base::Result<base::Sha256> addObject(QByteArrayView bytes);
    /// Adds an event whose bytes are added too. Refused, "store.unknown-parent", when it names an event that is not
    /// there, and "store.no-object" when it names an object that is not.
    base::Result<void> addEvent(const EventPlace& place, QByteArrayView bytes, QByteArrayView signature,
                                const std::vector<base::Sha256>& namedEvents,
                                const std::vector<base::Sha256>& namedObjects);

    base::Result<void> putHeads(const QByteArray& stream, const std::vector<base::Sha256>& heads);
    base::Result<void> putDocument(const DocumentEntry& entry);
    base::Result<void> putPerson(const PersonEntry& entry);
    base::Result<void> putSystem(const SystemEntry& entry);
    base::Result<void> removeSystem(const base::Uuid& stream);
    base::Result<void> removeDocument(const base::Uuid& id);
    /// The index holds `text` for the document from now on; `before` is the text it held, nothing where it held none.
    base::Result<void> index(const IndexedText& entry, const QString& text, const std::optional<QString>& before);
    /// The index holds nothing for the document from now on, and no page of it keeps a word that only this text had;
    /// `before` is the text it held.
    base::Result<void> removeText(const base::Uuid& document, const QString& before);
    /// Empties all projections, to be made again within this transaction.
    base::Result<void> clearProjections();
    base::Result<void> putPlace(const EventPlace& place);

    /// Removes the bytes of an object, where `event` is a destruction that is in the store ("store.unknown-parent"). Which
    /// object may go is the caller's to know. Behind the commit, Store::rewrite takes the last traces.
    base::Result<void> destroyObject(const base::Sha256& id, const base::Sha256& event);

    /// An Error means *unknown*: it may or may not have been kept. Drop the store, open another, look the act up.
    base::Result<void> commit();

private:
    explicit Transaction(const Store& store) : m_store(&store) {}

    const Store* m_store;
};

} // namespace ungcuu::store
