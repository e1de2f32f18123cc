// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/dialect.h"
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <sqlite3.h>

namespace ungcuu::store {

using base::Error;
using base::Result;
using base::Sha256;
using sqlite::Statement;

namespace {

Error refused(const char* code)
{
    return {code, QCoreApplication::translate("store",
        "Chưa ghi được vì bản ghi mới dựa trên phần không có trong kho dữ liệu này. Những gì đã lưu còn nguyên. Mở lại văn bản rồi làm lại.")};
}

} // namespace

Result<Snapshot> Snapshot::take(const Store& store)
{
    if (const Result<void> begun = sqlite::run(store.handle(), "BEGIN"); !begun)
        return begun.error();
    return Snapshot(store);
}

Snapshot::~Snapshot()
{
    if (m_store)
        (void)sqlite::run(m_store->handle(), "END");
}

Result<Transaction> Transaction::begin(const Store& store)
{
    if (const Result<void> begun = sqlite::run(store.handle(), "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    Transaction transaction(store);
    const auto version = sqlite::answer(store.handle(), "PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->toInt() != dialect::schemaVersion)
        return Error{"store.newer", QCoreApplication::translate("store",
            "Chưa ghi được vì kho dữ liệu vừa được nâng cấp bởi bản phần mềm mới hơn. Đóng rồi mở lại bằng bản mới.")};
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Transaction::~Transaction()
{
    // A failed COMMIT may have ended the transaction already; then this says so and nothing else happens.
    if (m_store && !sqlite3_get_autocommit(m_store->handle()))
        (void)sqlite::run(m_store->handle(), "ROLLBACK");
}

Result<Sha256> Transaction::addObject(QByteArrayView bytes)
{
    const Sha256 id = Sha256::of(bytes);
    Statement insert(m_store->handle(), dialect::insertObject);
    if (const Result<void> added = insert.bind(id).bindBytes(bytes).run(); !added)
        return added.error();
    return id;
}

Result<void> Transaction::addEvent(const EventPlace& place, QByteArrayView bytes, QByteArrayView signature,
                                   const std::vector<Sha256>& namedEvents, const std::vector<Sha256>& namedObjects)
{
    for (const Sha256& parent : namedEvents) {
        if (!m_store->hasEvent(parent))
            return refused("store.unknown-parent");
    }
    for (const Sha256& named : namedObjects) {
        if (const auto object = m_store->object(named); !object)
            return object.error();
    }
    const Result<Sha256> id = addObject(bytes);
    if (!id)
        return id.error();
    if (*id != place.event)
        return refused("store.wrong-id");
    Statement insert(m_store->handle(), dialect::insertEvent);
    if (const Result<void> added = insert.bind(*id).bindBytes(signature).run(); !added)
        return added;
    return putPlace(place);
}

Result<void> Transaction::putPlace(const EventPlace& place)
{
    Statement insert(m_store->handle(), dialect::insertPlace);
    return insert.bind(place.event).bindText(place.stream).bindText(place.act).bind(place.key).bindText(place.nonce.text()).run();
}

Result<void> Transaction::putHeads(const QByteArray& stream, const std::vector<Sha256>& heads)
{
    if (const Result<void> cleared = Statement(m_store->handle(), dialect::deleteHeads).bindText(stream).run(); !cleared)
        return cleared;
    Statement insert(m_store->handle(), dialect::insertHead);
    for (const Sha256& head : heads) {
        if (const Result<void> added = insert.bindText(stream).bind(head).run(); !added)
            return added;
    }
    return {};
}

Result<void> Transaction::putDocument(const DocumentEntry& entry)
{
    Statement put(m_store->handle(), dialect::upsertDocument);
    put.bindText(entry.id.text()).bindWords(entry.code).bindBytes(sortKey(entry.code)).bindWords(entry.title);
    put.bind(entry.revision).bind(entry.revisions).bind(entry.heads).bindText(entry.author.text()).bind(entry.savedAt);
    return put.run();
}

Result<void> Transaction::putPerson(const PersonEntry& entry)
{
    return Statement(m_store->handle(), dialect::upsertPerson).bindText(entry.id.text()).bindWords(entry.name).run();
}

Result<void> Transaction::putSystem(const SystemEntry& entry)
{
    Statement put(m_store->handle(), dialect::upsertSystem);
    put.bindText(entry.stream.text()).bindWords(entry.code).bindBytes(sortKey(entry.code)).bindWords(entry.name);
    put.bind(entry.level).bindWords(entry.owner).bindWords(entry.operatingUnit).bind(entry.heads);
    return put.run();
}

Result<void> Transaction::removeSystem(const base::Uuid& stream)
{
    return Statement(m_store->handle(), dialect::deleteSystem).bindText(stream.text()).run();
}

Result<void> Transaction::removeDocument(const base::Uuid& id)
{
    return Statement(m_store->handle(), dialect::deleteDocument).bindText(id.text()).run();
}

Result<void> Transaction::removeText(const base::Uuid& document, const QString& before)
{
    Statement entry(m_store->handle(), dialect::deleteIndexed);
    const bool known = entry.bindText(document.text()).step();
    const qint64 number = known ? entry.integer(0) : 0;
    while (entry.step()) {
    }
    if (const Result<void> well = entry.state(); !well || !known)
        return well;
    const auto [exact, folded] = indexedForm(before);
    Statement remove(m_store->handle(), dialect::deleteText);
    if (const Result<void> removed = remove.bind(number).bindText(exact).bindText(folded).run(); !removed)
        return removed;
    return sqlite::run(m_store->handle(), dialect::forgetDeletedTexts);
}

Result<void> Transaction::index(const IndexedText& entry, const QString& text, const std::optional<QString>& before)
{
    Statement upsert(m_store->handle(), dialect::upsertIndexed);
    const bool known = upsert.bindText(entry.document.text()).bind(entry.revision).step();
    const qint64 number = known ? upsert.integer(0) : 0;
    while (upsert.step()) {
    }
    if (const Result<void> well = upsert.state(); !well)
        return well;
    if (before) {
        const auto [exact, folded] = indexedForm(*before);
        Statement remove(m_store->handle(), dialect::deleteText);
        if (const Result<void> removed = remove.bind(number).bindText(exact).bindText(folded).run(); !removed)
            return removed;
    }
    const auto [exact, folded] = indexedForm(text);
    return Statement(m_store->handle(), dialect::insertText).bind(number).bindText(exact).bindText(folded).run();
}

Result<void> Transaction::clearProjections()
{
    return sqlite::run(m_store->handle(), dialect::clearProjections);
}

Result<void> Transaction::destroyObject(const Sha256& id, const Sha256& event)
{
    const auto guarded = qScopeGuard([&] { dialect::guardRecord(m_store->handle()); });
    dialect::allowDestruction(m_store->handle());
    if (const Result<void> removed = Statement(m_store->handle(), dialect::deleteObject).bind(id).bind(event).run(); !removed)
        return removed;
    return sqlite3_changes(m_store->handle()) == 1 ? Result<void>() : refused("store.unknown-parent");
}

Result<void> Transaction::commit()
{
    return sqlite::run(m_store->handle(), "COMMIT");
}

} // namespace ungcuu::store
