// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/docx_file.h"
#include "docx/story.h"

namespace ungcuu::docx {

/// A DOCX before it is packed, and where in word/document.xml which block of the document stands.
struct WrittenDocument {
    zip::Package package;
    std::vector<Piece> pieces; ///< of the body, one behind the other
};

/// As docxPackage, but for the blocks that are `leftOut`.
base::Result<WrittenDocument> writtenDocument(const official::OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request,
                                              const LeftOut& leftOut, const base::Progress& progress);

} // namespace ungcuu::docx
