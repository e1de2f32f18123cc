// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/destroy_document.h"

#include "review/particulars.h"
#include "store/transaction.h"
#include "workspace/act.h"
#include "workspace/destruction.h"
#include "workspace/named_objects.h"
#include "workspace/owed_traces.h"
#include "workspace/projection.h"
#include "workspace/reading_store.h"
#include "workspace/typing_journal.h"

#include <QCoreApplication>

#include <set>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;
using review::StreamState;

namespace {

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("workspace", words)};
}

Error moved()
{
    return refused("destroy.moved", QT_TRANSLATE_NOOP("workspace",
        "Chưa xóa: văn bản vừa có lần sửa mới. Kho dữ liệu không đổi. Xem lại văn bản rồi làm lại."));
}

Error noReason()
{
    return refused("destroy.reason", QT_TRANSLATE_NOOP("workspace",
        "Chưa xóa: cần ghi lý do, nhiều nhất 200 chữ cái. Lý do được ký và giữ lại. Kho dữ liệu không đổi."));
}

Error notAdministrator()
{
    return refused("destroy.not-administrator", QT_TRANSLATE_NOOP("workspace",
        "Chưa xóa: chỉ người quản trị kho dữ liệu được xóa. Kho dữ liệu không đổi. Báo người quản trị."));
}

/// The document's stream in a record that holds it, not destroyed yet; or why there is none.
Result<const StreamState*> livingStream(const Record& record, const store::Store& store, const Uuid& document)
{
    const auto found = record.state().documents.find(document.text());
    if (found == record.state().documents.end() || found->second.events.empty())
        return refused("document.missing", QT_TRANSLATE_NOOP("workspace", "Không có văn bản này trong kho dữ liệu."));
    if (isDestroyed(record, found->second))
        return contentDestroyed(destructionsOf(record, store, found->second).back());
    return &found->second;
}

/// The contents of a document, of all revisions that count, each once.
std::set<Sha256> contentsOf(const Record& record, const StreamState& stream)
{
    std::set<Sha256> contents;
    for (const Sha256& id : stream.events) {
        if (const auto& revision = record.event(id).revision(); revision && !stream.destroyed.contains(*record.event(id).event().revision))
            contents.insert(revision->content);
    }
    return contents;
}

void addOnce(QStringList& list, const QString& words)
{
    if (!words.isEmpty() && !list.contains(words))
        list += words;
}

QStringList stayingWords(const Record& record, const StreamState& stream)
{
    QStringList words;
    for (const Sha256& id : stream.events) {
        const review::VerifiedEvent& event = record.event(id);
        addOnce(words, lineForLists(event.event().to));
        if (event.revision())
            addOnce(words, lineForLists(event.revision()->message));
    }
    return words;
}

QStringList sharing(const Record& record, const store::Store& store, const StreamState& stream)
{
    const std::set<Sha256> own = contentsOf(record, stream);
    QStringList codes;
    for (const auto& [name, other] : record.state().documents) {
        if (&other == &stream || other.events.empty() || isDestroyed(record, other))
            continue;
        const std::set<Sha256> theirs = contentsOf(record, other);
        const bool shares = std::any_of(own.begin(), own.end(), [&](const Sha256& content) { return theirs.contains(content); });
        const Result<QByteArray> shown = shares ? store.object(shownRevision(record, other).revision->content) : Result<QByteArray>(QByteArray());
        if (shares)
            addOnce(codes, documentCode(record, other, shown ? documentLabel(*shown) : DocumentLabel()));
    }
    return codes;
}

/// What a destruction says, worked out under the writing lock.
class DestructionDraft
{
public:
    DestructionDraft(const Workspace& workspace, const DestructionRequest& request, Destroyed& answer)
        : m_workspace(workspace)
        , m_request(request)
        , m_answer(answer)
    {
    }

    /// The connection that looks ends here: at the commit only one may be open, because where that fails, only a file that
    /// nobody holds is read anew from its journal.
    Result<Draft> operator()(const Record& record, const Uuid& person) const
    {
        const auto store = readingStore(m_workspace);
        const auto stream = store ? livingStream(record, *store, m_request.document) : store.error();
        if (!stream)
            return stream.error();
        if (!record.state().members.at(person).administrator)
            return notAdministrator();
        if ((*stream)->heads != m_request.seenEvents)
            return moved();
        return drafted(record, *store, **stream);
    }

private:
    Draft drafted(const Record& record, const store::Store& store, const StreamState& stream) const
    {
        const NamedObjects others = namedObjects(record, store, m_request.document.text());
        Draft draft;
        draft.objects = {review::encoded(review::Reason{m_request.reason.simplified(), Uuid::random()})};
        for (const Sha256& content : contentsOf(record, stream)) {
            review::Event event;
            event.act = "destroyed";
            event.file = content;
            event.reason = Sha256::of(draft.objects.front());
            draft.following.push_back(event);
            if (!others.names(content))
                draft.destroyed.push_back(content);
        }
        draft.event = draft.following.front();
        draft.event.parents = stream.heads;
        draft.following.erase(draft.following.begin());
        m_answer.objects = int(draft.destroyed.size());
        m_answer.kept = int(draft.following.size()) + 1 - m_answer.objects;
        return draft;
    }

    const Workspace& m_workspace;
    const DestructionRequest& m_request;
    Destroyed& m_answer;
};

} // namespace

Result<DestructionScope> destructionScope(const Workspace& workspace, const Uuid& document)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    Record record(workspace.id());
    const Result<void> read = snapshot ? record.readAll(*store) : snapshot.error();
    const auto stream = read ? livingStream(record, *store, document) : read.error();
    const auto row = stream ? store->document(document) : stream.error();
    if (!row)
        return row.error();
    DestructionScope scope{document, {}, {}, revisionCount(record, **stream), stayingWords(record, **stream), sharing(record, *store, **stream), (*stream)->heads};
    if (*row) {
        scope.code = (*row)->code;
        scope.title = (*row)->title;
    }
    return scope;
}

QStringList destructionLeaves(const DestructionScope& scope)
{
    QStringList leaves{QCoreApplication::translate("workspace", "mã băm của từng nội dung, ngày giờ và người lưu từng lần sửa"),
                       QCoreApplication::translate("workspace", "ai xóa, lúc nào, lý do: được ký, không bỏ được")};
    if (!scope.stayingWords.isEmpty())
        leaves += QCoreApplication::translate("workspace", "tên tệp và ghi chú của các lần lưu: %1").arg(scope.stayingWords.join(QStringLiteral("; ")));
    if (!scope.sharingDocuments.isEmpty())
        leaves += QCoreApplication::translate("workspace", "nội dung giống hệt đang có trong văn bản khác: %1 (muốn xóa hết thì xóa cả văn bản ấy)")
                      .arg(scope.sharingDocuments.join(QStringLiteral(", ")));
    return leaves;
}

QStringList destructionCannotReach()
{
    return {QCoreApplication::translate("workspace", "bản sao lưu, bản sao của kho dữ liệu đã làm trước đây, kho ở máy khác"),
            QCoreApplication::translate("workspace", "tệp PDF, DOCX đã xuất, bản in, thư đã gửi"),
            QCoreApplication::translate("workspace", "dấu vết cũ trên ổ đĩa (nhất là SSD), bộ nhớ, phần tạm của hệ điều hành")};
}

Result<Destroyed> destroyDocument(const Workspace& workspace, const Identity& who, const DestructionRequest& request, base::UtcMs now)
{
    if (request.reason.simplified().isEmpty() || request.reason.simplified().size() > longestListLine)
        return noReason();
    if (isTypedOver(workspace.account(), workspace.id(), request.document))
        return typedOver();
    Destroyed answer;
    noteTraces(workspace, request.document);
    const Act act{request.act, request.document.text(), DestructionDraft(workspace, request, answer), Reads::Everything};
    if (const Result<void> recorded = recordActs(workspace, who, {act}, now); !recorded) {
        if (recorded.error().code != "act.unknown")
            forgetTraces(workspace, request.document);
        return recorded.error();
    }
    if (const Result<void> taken = takeTraces(workspace, request.document); !taken)
        answer.traces = taken.error();
    return answer;
}

} // namespace ungcuu::workspace
