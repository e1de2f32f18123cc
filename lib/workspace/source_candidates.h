// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_changes.h"
#include "model/text_edit.h"

namespace ungcuu::workspace {

/// A change of the printed words and where in a source it may belong.
struct ChangeSite {
    QByteArrayView source;
    base::Span span;       ///< what the changed paragraphs were compiled from
    base::Span behind;     ///< of what is new or moved: what the paragraph before it was compiled from; empty: nothing
    QByteArray behindWords; ///< the printed words of that paragraph
    bool cell = false;     ///< it stands in a table of the paper
};

/// Edits of the source that may print the change, likeliest first. Nobody knows yet whether they do: whoever asks compiles
/// with each. Marks of the source around words that stay are not touched. Empty where the source does not hold the words.
std::vector<model::TextEdits> candidates(const docx::DocxChange& change, const ChangeSite& site);

} // namespace ungcuu::workspace
