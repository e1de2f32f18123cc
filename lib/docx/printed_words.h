// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/identities.h"

namespace ungcuu::docx {

/// A paragraph with words as docxFile writes it.
struct PrintedParagraph {
    Identity identity;     ///< without the hash
    QString words;         ///< "\n" for a line break
    official::Runs runs;   ///< the faces of a body paragraph or cell; else empty
    bool bold = false;     ///< its style says so of all of it
    bool italic = false;
};

/// The paragraphs of docxFile's answer, the n-th (from 1) at n − 1, without setting type: for asking what a text prints.
std::vector<PrintedParagraph> printedParagraphs(const official::OfficialDocument& document);

} // namespace ungcuu::docx
