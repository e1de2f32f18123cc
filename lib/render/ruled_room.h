// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"

/// Room for a hand: lines to write on, under a heading of an internal paper under which nothing stands («Ý kiến của lãnh
/// đạo» of a phiếu trình). An issued text has none: what it does not say, nobody may add.
namespace ungcuu::render {

constexpr int ruledLines = 5;
constexpr int ruledPitch = fromMm(9); ///< as wide as a ruled sheet of paper

/// Under the block of this number.
bool leavesRuledRoom(const official::Part& part, std::size_t block);

} // namespace ungcuu::render
