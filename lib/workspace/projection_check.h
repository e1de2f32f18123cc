// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/document_label.h"
#include "workspace/projection.h"

namespace ungcuu::workspace {

/// The labels of contents, by the hash of the content; nothing where the content is missing or changed.
using Labels = std::unordered_map<base::Sha256, std::optional<DocumentLabel>, base::Sha256::Hash>;

/// A document of the record, and what it shows.
struct ShownDocument {
    QByteArray stream;
    Shown shown;
};

/// The second half of verify: every row of every projection is what the record makes again, none missing, none more.
/// `documents` are all that have a revision; `labels` has the content that each shows.
base::Result<void> checkProjections(const store::Store& store, const Record& record, const std::vector<ShownDocument>& documents,
                                    const Labels& labels, DamageList& damage);

} // namespace ungcuu::workspace
