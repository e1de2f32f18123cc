// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "review/fields.h"

#include <QString>

namespace ungcuu::review {

/// One saved state of a document (lần sửa). Two people typing the same text make two revisions. `author` and `time` are
/// claims; the `save` event that names the revision is what proves whose key signed it.
struct Revision {
    base::Uuid document;
    base::Sha256 content;   ///< the source bytes
    Hashes parents;         ///< revisions it was made from, ascending
    base::Uuid author;      ///< a person of the workspace
    base::UtcMs time = 0;
    QString message;

    friend bool operator==(const Revision&, const Revision&) = default;
};

QByteArray encoded(const Revision& revision);
base::Result<Revision> readRevision(QByteArrayView bytes);

} // namespace ungcuu::review
