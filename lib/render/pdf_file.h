// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "render/pages.h"

#include <utility>
#include <vector>

namespace ungcuu::render {

/// What a PDF says about itself.
struct PdfRequest {
    QString title;
    base::UtcMs created = 0;
    std::vector<std::pair<QByteArray, QString>> info; ///< more keys of the Info dictionary, "UngCuuEdition"
};

/// The pages as PDF/A-1b: one fresh revision with outline, language, named places and declared fields. Same pages,
/// request and QT_HASH_SEED, same bytes. Errors: "font.missing-glyph" names the first character the family cannot print;
/// "cancelled" (asked per page, painted and finished).
base::Result<QByteArray> pdfFile(const Pages& pages, const PdfRequest& request, const base::Progress& progress = {});

} // namespace ungcuu::render
