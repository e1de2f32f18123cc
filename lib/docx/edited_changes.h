// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_docx.h"
#include "docx/word_tokens.h"

namespace ungcuu::docx {

enum class ChangeKind : quint8 {
    Words,            ///< words put in, taken out, overwritten; also a paragraph split, or two joined
    NewParagraphs,
    DeletedParagraph,
    NewRow,
    DeletedRow,
    MovedParagraph,
    Face,             ///< bold or italic
    Outside,          ///< in headers, footers, notes, text boxes; pictures; what no paragraph of ours is
};

/// One thing somebody did to the document. Texts are UTF-8, U+2029 between paragraphs, "\n" for a line break.
struct DocxChange {
    ChangeKind kind = ChangeKind::Words;
    std::vector<int> numbers; ///< the paragraphs it is about, as the file without edits numbers them, ascending
    QByteArray before;        ///< all words of those paragraphs
    base::Span span;          ///< what of `before` becomes `after`; all of it where a paragraph or row goes
    QByteArray after;         ///< of a row: its cells with a tab between them
    int follows = 0;          ///< of what is new or moved: the paragraph it stands behind now; 0 = it is the first
    Face face;                ///< of `after`
    Claim claim;
    bool tracked = false;     ///< the program that edited kept the change; else it was written over

    QByteArray oldWords() const { return before.mid(span.begin, span.length()); }
    /// `before` with this one change.
    QByteArray changed() const { return QByteArray(before).replace(span.begin, span.length(), after); }
};

/// Everything that differs: `plain` is what the program writes for the text without edits. Every word of `edited` that
/// does not stand in `plain`, and every one of `plain` that is gone, is in one of the answers.
struct DocxChanges {
    std::vector<DocxChange> changes;
    std::vector<int> numbers; ///< by EditedDocx::paragraphs of `edited`: which paragraph of the plain file it is, or 0
};
DocxChanges changesOf(const EditedDocx& plain, const EditedDocx& edited);

} // namespace ungcuu::docx
