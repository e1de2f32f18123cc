// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/act.h"

#include "sign/cades.h"
#include "store/transaction.h"
#include "workspace/projection.h"
#include "workspace/witness.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("workspace", words)};
}

/// Everything the event names that must be in the store beside its parents.
review::Hashes namedObjects(const review::Event& event)
{
    review::Hashes named;
    for (const auto& hash : {event.revision, event.edition, event.file, event.reason}) {
        if (hash)
            named.push_back(*hash);
    }
    return named;
}

review::Hashes namedEvents(const review::Event& event)
{
    review::Hashes named = event.parents;
    named.insert(named.end(), event.members.begin(), event.members.end());
    return named;
}

/// The nonce of a following event is made of the act's, so that the act stays one.
Uuid nonceOf(const Uuid& act, size_t place)
{
    return Uuid::named(QByteArray("ungcuu-following/1\n" + act.text() + '\n' + QByteArray::number(qulonglong(place))));
}

/// Acts on their way into the file.
class Recording
{
public:
    Recording(const Workspace& workspace, const Identity& who, const std::vector<Act>& acts, base::UtcMs now)
        : m_workspace(workspace)
        , m_who(who)
        , m_acts(acts)
        , m_now(now)
        , m_record(workspace.id())
    {
        for (const Act& act : acts) {
            m_streams.push_back(act.stream);
            m_everything = m_everything || act.reads == Reads::Everything;
        }
    }

    /// The event of the last act that had something to do.
    Result<Recorded> run();
    /// All events that were recorded.
    const review::Hashes& events() const { return m_events; }

private:
    Result<void> readBeforehand(const store::Store& store);
    Result<void> read(const store::Store& store);
    Result<Uuid> person() const;
    Result<std::optional<Sha256>> write(const store::Store& store);
    Result<void> writeAct(store::Transaction& transaction, const store::Store& store, const Act& act, const Uuid& person);
    Result<void> writeDraft(store::Transaction& transaction, const Draft& draft, const Act& act, const Uuid& person);
    Result<void> writeEvent(store::Transaction& transaction, review::Event event, const QByteArray& stream, const Uuid& nonce, const Uuid& person);
    Result<void> destroy(store::Transaction& transaction) const;
    Result<void> finish(store::Transaction& transaction, const store::Store& store);
    Result<Recorded> askedAgain(const Error& error);
    Sha256 key() const { return m_who->certificate().keyId(); }

    const Workspace& m_workspace;
    const Identity& m_who;
    const std::vector<Act>& m_acts;
    std::vector<QByteArray> m_streams;
    bool m_everything = false;
    review::Hashes m_events;
    std::map<Sha256, Sha256> m_destroyed;   ///< objects that go, with the event that says so
    base::UtcMs m_now;
    Record m_record;
    bool m_written = false;
    bool m_committing = false;
};

/// Verifies what is there before anyone is made to wait for the writing lock.
Result<void> Recording::readBeforehand(const store::Store& store)
{
    const Result<store::Snapshot> snapshot = store::Snapshot::take(store);
    return snapshot ? read(store) : snapshot.error();
}

Result<void> Recording::read(const store::Store& store)
{
    return m_everything ? m_record.readAll(store) : m_record.read(store, m_streams);
}

Result<Uuid> Recording::person() const
{
    const review::Member* const member = m_record.state().ownerOf(key());
    if (member)
        return member->person;
    return refused("act.not-member", QT_TRANSLATE_NOOP("workspace",
        "Chưa ghi được vì khóa này chưa thuộc về ai trong kho dữ liệu. Người quản trị cần gắn khóa với người dùng trước."));
}

Result<void> Recording::writeEvent(store::Transaction& transaction, review::Event event, const QByteArray& stream, const Uuid& nonce, const Uuid& person)
{
    event.workspace = m_workspace.id();
    event.stream = stream;
    event.person = person;
    event.key = key();
    event.time = m_now;
    event.nonce = nonce;
    if (stream != m_workspace.id().hex())
        event.members = m_record.state().membership.heads;
    const Result<store::StoredEvent> stored = signedEvent(m_who, event);
    if (!stored)
        return stored.error();
    const store::EventPlace place{stored->id, event.stream, event.act, event.key, event.nonce};
    const Result<void> added = transaction.addEvent(place, stored->bytes, stored->signature, namedEvents(event), namedObjects(event));
    if (added)
        m_events.push_back(stored->id);
    return added;
}

Result<void> Recording::writeDraft(store::Transaction& transaction, const Draft& draft, const Act& act, const Uuid& person)
{
    for (const QByteArray& object : draft.objects) {
        if (const Result<Sha256> added = transaction.addObject(object); !added)
            return added.error();
    }
    if (const Result<void> written = writeEvent(transaction, draft.event, act.stream, act.act, person); !written)
        return written;
    const auto takeDestroyed = [&](const review::Event& event) {
        if (event.file && std::find(draft.destroyed.begin(), draft.destroyed.end(), *event.file) != draft.destroyed.end())
            m_destroyed.emplace(*event.file, m_events.back());
    };
    takeDestroyed(draft.event);
    for (size_t place = 0; place < draft.following.size(); ++place) {
        review::Event event = draft.following[place];
        event.parents = {m_events.back()};
        if (const Result<void> written = writeEvent(transaction, event, act.stream, nonceOf(act.act, place), person); !written)
            return written;
        takeDestroyed(event);
    }
    return {};
}

Result<void> Recording::writeAct(store::Transaction& transaction, const store::Store& store, const Act& act, const Uuid& person)
{
    const auto done = store.eventOfAct(key(), act.act);
    if (!done)
        return done.error();
    if (*done) {
        m_events.push_back(**done);
        return {};
    }
    const review::StreamState* const stream = m_record.state().stream(m_workspace.id(), act.stream);
    if (m_record.state().membership.newer || (stream && stream->newer))
        return refused("act.newer", QT_TRANSLATE_NOOP("workspace",
            "Chưa ghi được vì phần này đã có thao tác của bản phần mềm mới hơn; chỉ đọc được. Cập nhật phần mềm rồi làm lại."));
    const Result<Draft> draft = act.draft(m_record, person);
    if (!draft || draft->nothingToDo)
        return draft ? Result<void>() : draft.error();
    m_written = true;
    return writeDraft(transaction, *draft, act, person);
}

Result<std::optional<Sha256>> Recording::write(const store::Store& store)
{
    Result<store::Transaction> transaction = store::Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    if (const Result<void> seen = read(store); !seen)
        return seen.error();
    const Result<Uuid> who = person();
    for (const Act& act : m_acts) {
        if (!who)
            return who.error();
        if (const Result<void> done = writeAct(*transaction, store, act, *who); !done)
            return done.error();
    }
    if (m_written) {
        if (const Result<void> finished = finish(*transaction, store); !finished)
            return finished.error();
    }
    return m_events.empty() ? std::optional<Sha256>() : std::optional(m_events.back());
}

Result<void> Recording::finish(store::Transaction& transaction, const store::Store& store)
{
    if (const Result<void> seen = read(store); !seen)
        return seen;
    const auto refusedOne = [&](const Sha256& event) { return m_record.state().withoutEffect.contains(event); };
    if (std::any_of(m_events.begin(), m_events.end(), refusedOne))
        return refused("act.refused", QT_TRANSLATE_NOOP("workspace",
            "Chưa ghi được vì người dùng này không có quyền, hoặc nội dung dựa trên phần đã đổi. Mở lại rồi làm lại."));
    if (const Result<void> projected = project(transaction, store, m_record, m_streams); !projected)
        return projected;
    if (const Result<void> destroyed = destroy(transaction); !destroyed)
        return destroyed;
    m_committing = true;
    return transaction.commit();
}

/// After the projections: what leaves the index has to be read once more.
Result<void> Recording::destroy(store::Transaction& transaction) const
{
    for (const auto& [object, event] : m_destroyed) {
        if (const Result<void> gone = transaction.destroyObject(object, event); !gone)
            return gone;
    }
    return {};
}

/// COMMIT could not say whether the act was kept: the file, opened anew, can. A failed fsync is never tried again on the
/// same handle, because the kernel may already have dropped the pages.
Result<Recorded> Recording::askedAgain(const Error& error)
{
    const auto store = store::Store::open(m_workspace.path(), store::Access::Read);
    const auto done = store ? store->eventOfAct(key(), m_acts.back().act) : Result<std::optional<Sha256>>(store.error());
    if (!done)
        return refused("act.unknown", QT_TRANSLATE_NOOP("workspace",
            "Chưa biết đã ghi được hay chưa: ổ đĩa báo lỗi lúc kết thúc và không mở lại được kho dữ liệu. Nội dung vẫn còn trên màn hình. "
            "Kiểm tra ổ đĩa rồi lưu lại; lưu hai lần cũng chỉ thành một lần sửa."));
    if (!*done)
        return error;
    return Recorded{std::move(m_record), *done};
}

Result<Recorded> Recording::run()
{
    std::optional<Error> trouble;
    {
        const auto store = store::Store::open(m_workspace.path(), store::Access::Write);
        if (!store)
            return store.error();
        if (const Result<void> read = readBeforehand(*store); !read)
            return read.error();
        const auto event = write(*store);
        if (event)
            return Recorded{std::move(m_record), *event};
        trouble = event.error();
    }
    return m_committing ? askedAgain(*trouble) : Result<Recorded>(*trouble);
}

} // namespace

Result<store::StoredEvent> signedEvent(const Identity& who, const review::Event& event)
{
    const QByteArray bytes = review::encoded(event);
    const Result<QByteArray> signature = sign::cadesDetached(*who, review::signedContent(bytes));
    if (!signature)
        return signature.error();
    return store::StoredEvent{Sha256::of(bytes), bytes, *signature};
}

namespace {

Error readOnly()
{
    return refused("act.read-only", QT_TRANSLATE_NOOP("workspace",
        "Chưa ghi được vì kho dữ liệu chỉ mở để đọc (ổ đĩa mạng, hoặc tệp không cho ghi). Làm bản làm việc trên máy này rồi ghi vào đó."));
}

} // namespace

Result<Recorded> recordAct(const Workspace& workspace, const Identity& who, const Uuid& act, const QByteArray& stream,
                           base::UtcMs now, const Drafting& draft)
{
    if (workspace.readOnly())
        return readOnly();
    const std::vector<Act> acts{{act, stream, draft}};
    Result<Recorded> recorded = Recording(workspace, who, acts, now).run();
    if (recorded && recorded->event)
        noteAct(workspace, *recorded->event);
    return recorded;
}

Result<void> recordActs(const Workspace& workspace, const Identity& who, const std::vector<Act>& acts, base::UtcMs now)
{
    if (workspace.readOnly())
        return readOnly();
    if (acts.empty())
        return {};
    Recording recording(workspace, who, acts, now);
    const Result<Recorded> recorded = recording.run();
    if (!recorded)
        return recorded.error();
    for (const Sha256& event : recording.events())
        noteAct(workspace, event);
    return {};
}

} // namespace ungcuu::workspace
