// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// A connection of its own for one reading use case.
base::Result<store::Store> readingStore(const Workspace& workspace);

} // namespace ungcuu::workspace
