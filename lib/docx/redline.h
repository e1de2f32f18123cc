// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/tracked_words.h"
#include "zip/package.h"

namespace ungcuu::docx {

/// Two packages of docxPackage, written without identities, as one file with tracked changes by word: who accepts all has
/// the paragraphs of `after`, who rejects all has those of `before`, with their faces. Blocks that are the same to the
/// byte stand as they were written; between them paragraphs and rows are set against their likes, then words inside.
/// Layout follows `after` and is not tracked: margins, page numbers, sections, columns, lines without words. What is sent
/// to be edited is a document, not a comparison: that is why nothing in it says who it is. Same input, same bytes.
QByteArray redline(const zip::Package& before, zip::Package after, const RevisionMark& mark);

} // namespace ungcuu::docx
