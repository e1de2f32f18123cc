// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/maintenance.h"

#include "store/transaction.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"
#include "workspace/witness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

using Heads = std::vector<std::pair<QByteArray, Sha256>>;

Result<Heads> headsIn(const Result<store::Store>& store)
{
    auto heads = store ? store->allHeads() : Result<Heads>(store.error());
    if (heads)
        std::sort(heads->begin(), heads->end());
    return heads;
}

bool holdsAll(const Heads& all, const Heads& some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

Error backupDiffers()
{
    return {"backup.differs", QCoreApplication::translate("workspace",
        "Bản sao lưu vừa làm không giống kho dữ liệu và đã được xóa. Kho dữ liệu còn nguyên. Kiểm tra ổ đĩa đích rồi làm lại.")};
}

/// The streams of documents and systems, and the workspace's own, as the table of places names them.
Result<std::vector<QByteArray>> allStreams(const store::Store& store)
{
    const auto places = store.places();
    if (!places)
        return places.error();
    std::vector<QByteArray> streams;
    for (const store::EventPlace& place : *places)
        streams.push_back(place.stream);
    std::sort(streams.begin(), streams.end());
    streams.erase(std::unique(streams.begin(), streams.end()), streams.end());
    std::erase(streams, QByteArray());
    return streams;
}

Result<void> remake(store::Transaction& transaction, const store::Store& store, const Record& record)
{
    if (const Result<void> cleared = transaction.clearProjections(); !cleared)
        return cleared;
    for (const auto& [id, event] : record.events()) {
        if (const Result<void> put = transaction.putPlace(placeOf(event)); !put)
            return put;
    }
    const Result<std::vector<QByteArray>> streams = allStreams(store);
    return streams ? project(transaction, store, record, *streams) : streams.error();
}

} // namespace

Result<void> backUp(const Workspace& workspace, const QString& target)
{
    if (QFile::exists(target))
        return Error{"workspace.exists", QCoreApplication::translate("workspace",
            "Chưa sao lưu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.").arg(target)};
    const Result<Heads> before = headsIn(readingStore(workspace));
    if (!before)
        return before.error();
    {
        const auto store = readingStore(workspace);
        if (!store)
            return store.error();
        if (const Result<void> copied = store->backup(target); !copied)
            return copied;
    }
    const Result<Heads> copy = headsIn(store::Store::open(target, store::Access::Read));
    if (copy && holdsAll(*copy, *before))
        return {};
    // Heads of a moment ago may have been followed by newer ones: then they are parents now, and the copy has both.
    const auto store = copy ? store::Store::open(target, store::Access::Read) : copy.error();
    const auto has = [&](const auto& head) { return store->hasEvent(head.second); };
    if (store && std::all_of(before->begin(), before->end(), has))
        return {};
    QFile::remove(target);
    return backupDiffers();
}

Result<void> remakeProjections(const Workspace& workspace, const QString& backup)
{
    if (const Result<void> kept = backUp(workspace, backup); !kept)
        return kept;
    const auto store = store::Store::open(workspace.path(), store::Access::Write);
    if (!store)
        return store.error();
    Result<store::Transaction> transaction = store::Transaction::begin(*store);
    if (!transaction)
        return transaction.error();
    Record record(workspace.id());
    if (const Result<void> read = record.readAll(*store); !read)
        return read;
    const Result<void> remade = remake(*transaction, *store, record);
    return remade ? transaction->commit() : remade;
}

Result<std::vector<LockedKey>> keysOf(const Workspace& workspace)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const Result<Record> record = snapshot ? Record::of(*store, workspace.id()) : snapshot.error();
    if (!record)
        return record.error();
    std::vector<LockedKey> keys = lockedKeys(workspace.account());
    std::erase_if(keys, [&](const LockedKey& key) { return !record->state().ownerOf(key.id); });
    return keys;
}

Result<WorkspaceInfo> workspaceInfo(const Workspace& workspace)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const Result<Record> record = snapshot ? Record::of(*store, workspace.id()) : snapshot.error();
    if (!record)
        return record.error();
    const auto documents = store->documents();
    const auto systems = store->systems();
    if (!documents || !systems)
        return documents ? systems.error() : documents.error();
    const review::Event& genesis = record->event(workspace.id()).event();
    WorkspaceInfo info{int(documents->size()), int(systems->size()), int(record->state().members.size()), {}, genesis.time};
    for (const store::PersonEntry& person : personEntries(record->state(), *store)) {
        if (person.id == genesis.person)
            info.administrator = person.name;
    }
    return info;
}

} // namespace ungcuu::workspace
