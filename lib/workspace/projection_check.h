// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/document_label.h"
#include "workspace/record.h"

namespace ungcuu::workspace {

/// The labels of contents, by the hash of the content; nothing where the content is missing or changed.
using Labels = std::map<base::Sha256, std::optional<DocumentLabel>>;

/// The second half of verify: every row of every projection is what the record makes again, none missing, none more.
/// `labels` has the content that each document shows.
base::Result<void> checkProjections(const store::Store& store, const Record& record, const Labels& labels, DamageList& damage);

} // namespace ungcuu::workspace
