// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/block.h"

#include <QString>

namespace ungcuu::testing {

/// Where the leaves and markers of a block tree fail to tile a text of `size` bytes; empty when they do.
QString tilingFault(const model::Blocks& blocks, qsizetype size);

} // namespace ungcuu::testing
