// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/uuid.h"
#include "workspace/workspace.h"

#include <QStringList>
#include <vector>

namespace ungcuu::workspace {

/// *Xóa khỏi kho dữ liệu*: what it would do to a document. The bytes of every content go that no other document has too.
struct DestructionScope {
    base::Uuid document;
    QString code;                           ///< as the list shows it: what has to be typed
    QString title;
    int revisions = 0;
    QStringList stayingWords;               ///< signed or hashed for ever, each once: names given to saves, notes of saves
    QStringList sharingDocuments;           ///< codes of other documents that have one of the same contents, which stays
    std::vector<base::Sha256> seenEvents;   ///< heads of the document
};

/// Reads everything that was ever recorded: what else has the same content can only be known so. Errors
/// "document.missing", "document.destroyed", "record.damaged".
base::Result<DestructionScope> destructionScope(const Workspace& workspace, const base::Uuid& document);

struct DestructionRequest {
    base::Uuid act = base::Uuid::random();   ///< the same act asked twice is done once
    base::Uuid document;
    std::vector<base::Sha256> seenEvents;    ///< of the scope that was looked at
    QString reason;                          ///< why, in words that stay; required
};

/// What stays of a destroyed document in its workspace, and where the text may be besides, out of reach: in words.
QStringList destructionLeaves(const DestructionScope& scope);
QStringList destructionCannotReach();

struct Destroyed {
    int objects = 0;                      ///< contents whose bytes were removed; 0 where the act had been done before
    int kept = 0;                         ///< contents that another document has too
    /// The act is done; but a page of the file or a journal may still hold text, because of this. The next opening of the
    /// workspace by this account tries again.
    std::optional<base::Error> traces;
};

/// Records that every content of the document is destroyed, one signed event each, and removes what no other document has,
/// with the document's row and its words in the index: all of it in one transaction, or nothing. Then the file is written
/// anew and this account's typing over the document goes. Revisions, their notes and all events stay: hash, who, when, why.
/// Errors of recordAct and destructionScope, "destroy.reason" (none, or longer than longestListLine), "destroy.moved"
/// (somebody saved meanwhile), "destroy.not-administrator", "destroy.typed" (a living process holds typing over it).
base::Result<Destroyed> destroyDocument(const Workspace& workspace, const Identity& who, const DestructionRequest& request,
                                        base::UtcMs now);

} // namespace ungcuu::workspace
