// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

Error damaged()
{
    return {"record.damaged", QCoreApplication::translate("workspace",
        "Không đọc được vì một phần của kho dữ liệu đã bị sửa hoặc hỏng. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu để biết phần nào, rồi lấy lại bản sao lưu.")};
}

} // namespace

Record::Record(Sha256 workspace, std::vector<review::VerifiedEvent> events)
    : m_workspace(workspace)
    , m_state(review::fold(workspace, events))
{
    m_events.reserve(events.size());
    for (review::VerifiedEvent& event : events) {
        const Sha256 id = event.id();
        m_events.emplace(id, std::move(event));
    }
}

Result<Record> Record::of(const store::Store& store, const Sha256& workspace, const std::vector<QByteArray>& streams)
{
    Record record(workspace);
    const Result<void> read = record.read(store, streams);
    return read ? Result<Record>(std::move(record)) : read.error();
}

Result<void> Record::read(const store::Store& store, const std::vector<QByteArray>& streams)
{
    std::vector<QByteArray> all{QByteArray(), m_workspace.hex()};
    all.insert(all.end(), streams.begin(), streams.end());
    for (const QByteArray& stream : all) {
        const auto stored = store.stream(stream);
        if (!stored)
            return stored.error();
        if (const Result<void> taken = take(store, *stored); !taken)
            return taken;
    }
    return foldAll();
}

Result<void> Record::readAll(const store::Store& store)
{
    std::vector<store::StoredEvent> stored;
    bool named = true;
    const Result<void> visited = store.visitEvents([&](const QByteArray& id, QByteArrayView bytes, QByteArrayView signature) {
        const std::optional<Sha256> hash = Sha256::fromHex(id);
        named = hash.has_value();
        if (named && !m_events.contains(*hash))
            stored.push_back({*hash, bytes.toByteArray(), signature.toByteArray()});
        return named;
    });
    if (!visited || !named)
        return visited ? Result<void>(damaged()) : visited;
    const Result<void> taken = take(store, stored);
    return taken ? foldAll() : taken;
}

Result<void> Record::foldAll()
{
    std::vector<review::VerifiedEvent> given;
    given.reserve(m_events.size());
    for (const auto& [id, event] : m_events)
        given.push_back(event);
    m_state = review::fold(m_workspace, given);
    return m_state.waiting.empty() ? Result<void>() : damaged();
}

Result<void> Record::take(const store::Store& store, const std::vector<store::StoredEvent>& stored)
{
    EventVerifier verifier([&](const Sha256& id) { return store.object(id); });
    for (const store::StoredEvent& event : stored) {
        if (m_events.contains(event.id))
            continue;
        auto verified = verifier.verified(event);
        if (!verified)
            return damaged();
        m_events.emplace(event.id, std::move(*verified));
    }
    return {};
}

} // namespace ungcuu::workspace
