// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "official/official_document.h"
#include "render/layout_cache.h"
#include "render/pages.h"

namespace ungcuu::render {

/// Lays the document out by NĐ 30/2020, Phụ lục I. Blocks that `cache` knows are not measured again; all pages are
/// always made anew, from line heights alone. Pure otherwise: same document and family, same pages. Error "cancelled"
/// when `progress` says stop (asked per block, in a table per row).
base::Result<Pages> layOut(const official::OfficialDocument& document, LayoutCache& cache, const base::Progress& progress = {});

/// What the pages of a part are printed on where they lie across, or do not.
Sheet sheetOf(const official::Part& part, bool landscape);

} // namespace ungcuu::render
