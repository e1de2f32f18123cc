// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/document_label.h"
#include "workspace/projection.h"

namespace ungcuu::workspace {

/// A document of the record, and what it shows; without a label where that content is missing or changed.
struct ShownDocument {
    const review::StreamState* stream;
    Shown shown;
    std::optional<DocumentLabel> label;
};

/// The second half of verify: every row of every projection is what the record makes again, none missing, none more.
/// `documents` are all that have a revision.
base::Result<void> checkProjections(const store::Store& store, const Record& record, const std::vector<ShownDocument>& documents,
                                    DamageList& damage);

} // namespace ungcuu::workspace
