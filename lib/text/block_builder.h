// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/block_parser.h"

#include <functional>

namespace ungcuu::text {

/// Asked of the offset of each section's start.
using StopsAt = std::function<bool(qsizetype)>;

/// Appends to `tree` the blocks of `bytes` from `from` on, a line's start in plain text, up to the first section start
/// that `stopsAt` names; answers where that is, or the end of the text.
qsizetype readBlocks(QByteArrayView bytes, qsizetype from, BlockTree& tree, const StopsAt& stopsAt);

} // namespace ungcuu::text
