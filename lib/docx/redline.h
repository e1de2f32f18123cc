// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "docx/tracked_words.h"

namespace ungcuu::docx {

/// Two files of docxFile as one with tracked changes by word: who accepts all has the paragraphs of `after`, who rejects
/// all has those of `before`, with their faces. Paragraphs and rows are set against their likes, then words inside.
/// Layout follows `after` and is not tracked: margins, page numbers, sections, columns, lines without words. The file
/// forgets who its paragraphs are (identities.h): what is sent to be edited is a document, not a comparison. Same input,
/// same bytes. Errors: those of zip::readPackage; "docx.foreign" where a file is none of ours.
base::Result<QByteArray> redline(const QByteArray& before, const QByteArray& after, const RevisionMark& mark);

} // namespace ungcuu::docx
