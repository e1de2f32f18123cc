// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_changes.h"

#include <QHash>

namespace ungcuu::docx {

/// The words of some paragraphs as one text, and what is known of each byte of it.
class WrittenWords
{
public:
    void add(const EditedParagraph& paragraph);

    QByteArray text; ///< U+2029 between the paragraphs

    /// The words before every tracked change.
    QByteArray original() const;
    /// Of the first word in the stretch.
    Face faceOf(base::Span span) const { return pieceOf(span).face; }
    /// The same, against the style of the paragraph.
    Face faceAgainst(base::Span span) const { return pieceOf(span).against; }
    Claim faceClaimAt(qsizetype offset) const;
    /// Says whose change it is, and whether the file kept it as one: `after` is where the new words stand here.
    void attribute(DocxChange& change, base::Span after) const;

private:
    EditedPiece pieceOf(base::Span span) const;
    base::Span withNeighbours(base::Span after) const;

    struct Stretch {
        base::Span span;      ///< empty: deleted here
        EditedPiece piece;
    };
    std::vector<Stretch> m_stretches;
    Claim m_broken; ///< of the paragraph added last
};

/// Paragraphs that stand in the file as taken out, by their words: who did it. LibreOffice may give the bookmark of such a
/// one another name.
QHash<QString, Claim> deletedParagraphs(const EditedDocx& edited);

} // namespace ungcuu::docx
