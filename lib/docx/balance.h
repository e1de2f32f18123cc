// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/block_builder.h"

namespace ungcuu::docx {

/// How the PDF sets a centred text in `setting.width`: its lines about as long as each other.
struct Balance {
    int inset = 0;     ///< left and right of the paragraph, so that another program breaks the same lines
    int lastWidth = 0; ///< of the last line, for the rule under it
};
Balance balanced(const render::Typeface& typeface, const official::Runs& runs, const render::Setting& setting);

/// How long `text` is on one line.
int widthOf(const render::Typeface& typeface, const QString& text, int size, bool bold);

} // namespace ungcuu::docx
