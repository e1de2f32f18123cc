// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "official/official_document.h"
#include "render/layout_cache.h"
#include "zip/package.h"

namespace ungcuu::docx {

/// What a DOCX says about itself.
struct DocxRequest {
    QString title;
    base::UtcMs created = 0;
    std::vector<QByteArray> sources; ///< the texts it was compiled from, for the spans of its paragraphs
    bool identified = true;          ///< it says which edition it is and who its paragraphs are (identities.h)
};

/// The document as an ECMA-376 transitional WordprocessingML package: NĐ 30/2020's numbers as styles, the pages of
/// `render` as nearly as another program can lay them out, and who each paragraph is. Same document, family and request,
/// same bytes. Errors: "font.missing-glyph" as for a PDF, "cancelled" (asked per block).
base::Result<QByteArray> docxFile(const official::OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request,
                                  const base::Progress& progress = {});
/// The same before it is packed.
base::Result<zip::Package> docxPackage(const official::OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request,
                                       const base::Progress& progress = {});

} // namespace ungcuu::docx
