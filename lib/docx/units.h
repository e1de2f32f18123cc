// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/look.h"

/// From 1/100 pt, the unit of `render`, to those of WordprocessingML.
namespace ungcuu::docx {

/// 1/20 pt: places, widths, heights.
constexpr int twips(int units) { return (units + (units < 0 ? -2 : 2)) / 5; }
/// Sizes of letters.
constexpr int halfPoints(int units) { return (units + 25) / 50; }
/// Widths of ruled lines.
constexpr int eighths(int units) { return (units * 8 + 50) / 100; }

/// "both", "left", "center", "right"
constexpr const char* justificationOf(render::Fit fit)
{
    constexpr const char* words[] = {"both", "left", "center", "right"};
    return words[int(fit)];
}

} // namespace ungcuu::docx
