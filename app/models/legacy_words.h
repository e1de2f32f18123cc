// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "model/text_edit.h"
#include "models/source_lines.h"

namespace ungcuu::models {

/// What of a text is in an old Vietnamese code (base/legacy_text.h), and what would make it Unicode.
struct LegacyWords {
    model::TextEdits edits; ///< one a place
    qint64 revision = -1;
};

/// Empty where only one lone word looks like it: that is a sign, not a text. Any thread.
LegacyWords legacyWords(const SourceLines& lines, qint64 revision, const base::Progress& progress);

} // namespace ungcuu::models
