// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/destruction.h"

#include "review/particulars.h"
#include "store/transaction.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

QString reasonOf(const store::Store& store, const review::Event& event)
{
    const Result<QByteArray> bytes = event.reason ? store.object(*event.reason) : Result<QByteArray>(QByteArray());
    const auto reason = bytes ? review::readReason(*bytes) : Result<review::Reason>(bytes.error());
    return reason ? lineForLists(reason->text) : QString();
}

DestroyedDocument destroyedDocument(const Record& record, const store::Store& store, const review::StreamState& stream)
{
    const std::vector<Destruction> all = destructionsOf(record, store, stream);
    const Destruction& last = all.back();
    return {last.document, documentCode(record, stream, {}), revisionCount(record, stream), int(all.size()), last.author, last.at, last.reason};
}

} // namespace

std::vector<Destruction> destructionsOf(const Record& record, const store::Store& store, const review::StreamState& stream)
{
    std::vector<Destruction> all;
    if (stream.destroyed.empty())
        return all;
    std::map<Uuid, QString> names;
    for (const store::PersonEntry& person : personEntries(record.state(), store))
        names.emplace(person.id, person.name);
    for (const Sha256& id : stream.events) {
        const review::Event& event = record.event(id).event();
        if (event.act == "destroyed")
            all.push_back({*event.file, id, *Uuid::fromText(event.stream), names[event.person], event.time, reasonOf(store, event)});
    }
    return all;
}

QString vietnameseDay(base::UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, 7 * 3600).toString(QStringLiteral("dd/MM/yyyy"));
}

base::Error contentDestroyed(const Destruction& destruction)
{
    return {"document.destroyed", QCoreApplication::translate("workspace", "Nội dung đã được xóa khỏi kho dữ liệu ngày %1 bởi %2.")
                                      .arg(vietnameseDay(destruction.at), destruction.author)};
}

Result<std::vector<DestroyedDocument>> destroyedDocuments(const Workspace& workspace)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const auto streams = snapshot ? store->streamsOf("destroyed") : snapshot.error();
    const Result<Record> record = streams ? Record::of(*store, workspace.id(), *streams) : streams.error();
    if (!record)
        return record.error();
    std::vector<DestroyedDocument> all;
    for (const QByteArray& name : *streams) {
        const auto stream = record->state().documents.find(name);
        if (stream != record->state().documents.end() && isDestroyed(*record, stream->second))
            all.push_back(destroyedDocument(*record, *store, stream->second));
    }
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return std::tie(other.at, other.id) < std::tie(one.at, one.id); });
    return all;
}

} // namespace ungcuu::workspace
