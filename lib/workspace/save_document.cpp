// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/act.h"
#include "workspace/destruction.h"
#include "workspace/document_label.h"
#include "workspace/documents.h"
#include "workspace/projection.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

Error tooLarge()
{
    return {"save.too-large", QCoreApplication::translate("workspace",
        "Chưa lưu được vì văn bản lớn hơn 32 MB. Nội dung vẫn còn trên màn hình. Chia văn bản thành nhiều phần rồi lưu.")};
}

Error notOfDocument()
{
    return {"save.other-document", QCoreApplication::translate("workspace",
        "Chưa lưu được vì bản đang sửa không thuộc văn bản này. Nội dung vẫn còn trên màn hình. Mở lại văn bản rồi lưu.")};
}

/// Saving over what was destroyed would put a text back that somebody had to take out.
Error destroyedMeanwhile(base::UtcMs at)
{
    return {"save.destroyed", QCoreApplication::translate("workspace",
        "Chưa lưu được vì văn bản này đã được xóa khỏi kho dữ liệu ngày %1. Nội dung vẫn còn trên màn hình. Nếu không phải nội dung cần xóa, "
        "chép sang văn bản mới rồi lưu.").arg(vietnameseDay(at))};
}

review::Hashes sorted(review::Hashes hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

/// What a save says, worked out under the writing lock.
class SaveDraft
{
public:
    SaveDraft(const SaveRequest& request, const QByteArray& stream, base::UtcMs now)
        : m_request(request)
        , m_stream(stream)
        , m_seen(sorted(request.seenEvents))
        , m_now(now)
    {
    }

    Result<Draft> operator()(const Record& record, const Uuid& person) const
    {
        if (!seenStands(record))
            return notOfDocument();
        const auto stream = record.state().documents.find(m_stream);
        if (stream != record.state().documents.end() && !stream->second.events.empty() && isDestroyed(record, stream->second))
            return destroyedMeanwhile(record.event(stream->second.events.back()).event().time);
        const review::Revision revision = revisionOver(record, person);
        Draft draft;
        draft.nothingToDo = unchanged(record, revision);
        draft.objects = {m_request.bytes, review::encoded(revision)};
        draft.event.act = m_seen.size() > 1 ? "merge" : "save";
        draft.event.parents = m_seen;
        draft.event.to = lineForLists(m_request.name);
        draft.event.revision = Sha256::of(draft.objects.back());
        return draft;
    }

private:
    bool seenStands(const Record& record) const
    {
        return std::all_of(m_seen.begin(), m_seen.end(), [&](const Sha256& event) {
            const auto found = record.events().find(event);
            return found != record.events().end() && found->second.event().stream == m_stream;
        });
    }

    review::Revision revisionOver(const Record& record, const Uuid& person) const
    {
        review::Hashes parents;
        for (const Sha256& event : m_seen)
            collectRevisions(record, event, parents);
        return {*Uuid::fromText(m_stream), Sha256::of(m_request.bytes), sorted(parents), person, m_now, m_request.message};
    }

    /// The same bytes on top of the only head say nothing new.
    bool unchanged(const Record& record, const review::Revision& revision) const
    {
        const auto& documents = record.state().documents;
        const auto stream = documents.find(m_stream);
        if (stream == documents.end() || m_seen.size() != 1 || stream->second.heads != m_seen)
            return false;
        const std::optional<review::Revision>& head = record.event(m_seen.front()).revision();
        return head && head->content == revision.content;
    }

    const SaveRequest& m_request;
    QByteArray m_stream;
    review::Hashes m_seen;
    base::UtcMs m_now;
};

/// Asks nothing of the disk: what was kept is not called lost because something after it failed.
Saved answer(const Recorded& recorded, const QByteArray& stream, const QByteArray& bytes)
{
    const Record& record = recorded.record;
    const review::StreamState& state = record.state().documents.at(stream);
    const review::VerifiedEvent& event = record.event(recorded.event.value_or(state.heads.front()));
    Saved saved;
    saved.document = *Uuid::fromText(stream);
    saved.code = documentCode(record, record.state().documents.at(stream), documentLabel(bytes));
    saved.revision = *event.event().revision;
    saved.seenEvents = {event.id()};
    saved.revisions = revisionCount(record, record.state().documents.at(stream));
    saved.forked = state.forked();
    saved.unchanged = !recorded.event;
    saved.savedAt = event.event().time;
    return saved;
}

} // namespace

Result<Saved> saveDocument(const Workspace& workspace, const Identity& who, const SaveRequest& request, base::UtcMs now)
{
    if (request.bytes.size() > largestContent)
        return tooLarge();
    if (request.document.none() != request.seenEvents.empty())
        return notOfDocument();
    // A new document is named by the act that makes it, so that the same act asked twice makes one document.
    const QByteArray stream = (request.document.none() ? request.act : request.document).text();
    const Result<Recorded> recorded = recordAct(workspace, who, request.act, stream, now, SaveDraft(request, stream, now));
    return recorded ? Result<Saved>(answer(*recorded, stream, request.bytes)) : recorded.error();
}

Result<Saved> restoreRevision(const Workspace& workspace, const Identity& who, const Uuid& document, const Sha256& revision,
                              base::UtcMs now)
{
    const Result<Document> old = readRevision(workspace, document, revision);
    if (!old)
        return old.error();
    SaveRequest request;
    request.document = document;
    request.bytes = old->bytes;
    request.seenEvents = old->seenEvents;
    request.message = QCoreApplication::translate("workspace", "Khôi phục lần sửa %1").arg(QLatin1String(revision.hex().left(8)));
    return saveDocument(workspace, who, request, now);
}

} // namespace ungcuu::workspace
