// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "base/sha256.h"
#include "base/uuid.h"

#include <QString>
#include <vector>

namespace ungcuu::review {
struct StreamState;
}

namespace ungcuu::store {
class Store;
}

namespace ungcuu::workspace {

class Record;
class Workspace;

/// One object whose bytes were destroyed, by whom and why. `at` is claimed; that `author`'s key signed it was checked.
struct Destruction {
    base::Sha256 object;
    base::Sha256 event;
    base::Uuid document;
    QString author;
    base::UtcMs at = 0;
    QString reason;

    friend bool operator==(const Destruction&, const Destruction&) = default;
};

/// All that count in a document's stream, in the order of their events.
std::vector<Destruction> destructionsOf(const Record& record, const store::Store& store, const review::StreamState& stream);

/// "document.destroyed": «Nội dung đã được xóa khỏi kho dữ liệu ngày … bởi …».
base::Error contentDestroyed(const Destruction& destruction);
/// The day in Vietnam, dd/MM/yyyy.
QString vietnameseDay(base::UtcMs time);

/// A document that stands in no list any more, as its record still tells.
struct DestroyedDocument {
    base::Uuid id;
    QString name;        ///< what a save was named, which is signed; may be empty. The mã went with the text
    int revisions = 0;
    int objects = 0;     ///< contents that were destroyed
    QString author;
    base::UtcMs at = 0;
    QString reason;

    friend bool operator==(const DestroyedDocument&, const DestroyedDocument&) = default;
};

/// All of them, the last destroyed first. Errors of Record.
base::Result<std::vector<DestroyedDocument>> destroyedDocuments(const Workspace& workspace);

} // namespace ungcuu::workspace
