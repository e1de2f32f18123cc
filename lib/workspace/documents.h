// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/uuid.h"
#include "workspace/document_kind.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace ungcuu::workspace {

/// One line of the list: read from a projection, without checking signatures. `code` and `title` are what the text says.
struct DocumentRow {
    base::Uuid id;
    QString code;             ///< mã; else the name it was added under
    QString title;            ///< the first heading; may be empty
    base::Sha256 revision;    ///< the last saved one; of several heads, the first by id
    int revisions = 0;        ///< «Dự thảo lần n»
    bool forked = false;      ///< Phân nhánh: several heads, until someone merges them
    QString author;
    base::UtcMs savedAt = 0;

    friend bool operator==(const DocumentRow&, const DocumentRow&) = default;
};

/// All documents, by code as people sort it.
base::Result<std::vector<DocumentRow>> listDocuments(const Workspace& workspace);

/// The first `limit` of them whose mã or title holds every one of `words`; tones, case and đ/d do not matter. What is
/// read grows with `limit`, without words; else with how far the last one found lies. With a `kind`, those whose last
/// saved text is of it: no list knows that, so the text of each that the words let through is read. Error "cancelled".
base::Result<std::vector<DocumentRow>> listDocuments(const Workspace& workspace, const QString& words, int limit,
                                                     const base::Progress& progress = {},
                                                     std::optional<DocumentKind> kind = {});

/// The documents that `code` names: the one with this id, else all with this mã (case and tones count).
base::Result<std::vector<DocumentRow>> findDocuments(const Workspace& workspace, const QString& code);

/// What a reader saw: enough to save on top of it. The signatures of the document's events were checked.
struct Document {
    base::Uuid id;
    QByteArray bytes;
    base::Sha256 revision;
    std::vector<base::Sha256> seenEvents;   ///< every head of the stream at that moment, sorted
    std::vector<base::Sha256> heads;        ///< head revisions; more than one = Phân nhánh
};

/// The head revision (of several, the first by id), or the named one. Errors "document.missing", "revision.missing",
/// "document.destroyed" (destruction.h), "record.damaged".
base::Result<Document> readDocument(const Workspace& workspace, const base::Uuid& id);
base::Result<Document> readRevision(const Workspace& workspace, const base::Uuid& id, const base::Sha256& revision);

constexpr qsizetype largestContent = 32 << 20; ///< bytes of one revision

struct SaveRequest {
    base::Uuid act = base::Uuid::random();   ///< the same act asked twice is done once
    base::Uuid document;                     ///< none: a new document
    QString name;                            ///< what a new document without mã is listed under (its file's name)
    QByteArray bytes;
    std::vector<base::Sha256> seenEvents;    ///< of the Document it was typed over; empty for a new one
    QString message;
};

struct Saved {
    base::Uuid document;
    QString code;
    base::Sha256 revision;
    std::vector<base::Sha256> seenEvents;   ///< to save on top of this
    int revisions = 0;
    bool forked = false;                    ///< someone else had saved meanwhile: both are kept, Phân nhánh
    bool unchanged = false;                 ///< the same bytes as the head: nothing was added
    base::UtcMs savedAt = 0;
};

/// Keeps the bytes as a new revision signed by `who`, or answers why not; never half. What was saved by others since
/// `seenEvents` stays beside it (`forked`). Naming all heads in `seenEvents` merges them. When the disk cannot say whether
/// it was kept, the file is asked again; where that fails too, the Error is "act.unknown" and the same request may be
/// made once more. After any other Error nothing was kept: those of recordAct, "save.too-large" (over largestContent),
/// "save.other-document" (`seenEvents` are of another one), "save.destroyed" (*Xóa khỏi kho dữ liệu* was quicker).
base::Result<Saved> saveDocument(const Workspace& workspace, const Identity& who, const SaveRequest& request,
                                 base::UtcMs now);

/// Saves the bytes of an earlier revision on top of the present heads.
base::Result<Saved> restoreRevision(const Workspace& workspace, const Identity& who, const base::Uuid& document,
                                    const base::Sha256& revision, base::UtcMs now);

/// One act on a document; without `revision` where it destroyed a content, which the message tells. `author` and `time` are claimed; that `author`'s key signed it was checked.
struct HistoryRow {
    base::Sha256 event;
    base::Sha256 revision;
    std::vector<base::Sha256> parents;   ///< revisions it was made from
    QString author;
    base::UtcMs savedAt = 0;
    QString message;
    bool head = false;
    QString noEffect;                    ///< why it does not count; empty where it does
    QString destroyed;                   ///< when and by whom the content was destroyed; empty where it is there

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

/// Newest first: children before parents, ties by id. Costs the events: no content is read, readRevision gives one.
/// "document.missing", "record.damaged".
base::Result<std::vector<HistoryRow>> documentHistory(const Workspace& workspace, const base::Uuid& document);

/// The revision whose id begins with `start` (at least 4 hex digits) or whose place in the history is the number
/// `start` ("1" is the first); "revision.missing" or "revision.ambiguous".
base::Result<base::Sha256> findRevision(const Workspace& workspace, const base::Uuid& document, const QByteArray& start);

/// Documents with all of `words`, tones and đ/d ignored, those that spell them exactly first. At most `limit`.
base::Result<std::vector<DocumentRow>> searchDocuments(const Workspace& workspace, const QString& words, int limit = 50);

} // namespace ungcuu::workspace
