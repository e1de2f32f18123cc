// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "official/official_document.h"
#include "render/look.h"
#include "render/typeface.h"

namespace ungcuu::render {

constexpr int cellPadX = 400;
constexpr int cellPadY = 250;
/// Line pitch in a table.
constexpr int tablePitchOf(int size) { return size * 6 / 5; }

/// Where the columns of `table` begin, and where the last one ends: by their relative widths, none narrower than its
/// longest word where the others can give.
std::vector<int> columnEdges(const Typeface& typeface, const official::Table& table, const Sizes& sizes, int width, const base::Progress& progress = {});

} // namespace ungcuu::render
