// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/docx_file.h"
#include "docx/tracked_words.h"

namespace ungcuu::docx {

/// Two documents as one file with tracked changes by word: who accepts all has the paragraphs of `after`, who rejects all
/// has those of `before`, with their faces. Blocks that say the same stand as they are written; between them paragraphs
/// and rows are set against their likes, then words inside. Layout follows `after` and is not tracked: margins, page
/// numbers, sections, columns, lines without words. What is sent to be edited is a document, not a comparison: that is why
/// nothing in it says who it is, whatever `request` wants. Same input, same bytes. Errors: those of docxFile.
base::Result<QByteArray> redline(const official::OfficialDocument& before, const official::OfficialDocument& after, render::LayoutCache& cache,
                                 const DocxRequest& request, const RevisionMark& mark, const base::Progress& progress = {});
/// The same before it is packed.
base::Result<zip::Package> redlinePackage(const official::OfficialDocument& before, const official::OfficialDocument& after, render::LayoutCache& cache,
                                          const DocxRequest& request, const RevisionMark& mark, const base::Progress& progress = {});

} // namespace ungcuu::docx
