// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/typeface.h"

namespace ungcuu::render {

/// `text` as it prints: NFC, U+2028 for a forced line break, other controls as spaces, silent marks left out. What the
/// family cannot print, and marks that turn the order of what is read, become □ (U+25A1) and are added to `missing`.
QString printedText(const QString& text, const Typeface& typeface, std::vector<char32_t>& missing);

} // namespace ungcuu::render
