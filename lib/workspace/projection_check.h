// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/record.h"

namespace ungcuu::workspace {

/// The second half of verify: every row of every projection is what the record makes again, none missing, none more.
base::Result<void> checkProjections(const store::Store& store, const Record& record, DamageList& damage);

} // namespace ungcuu::workspace
