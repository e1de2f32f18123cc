// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "docx/faces.h"
#include "docx/identities.h"
#include "docx/tracked_words.h"

#include <QStringList>

namespace ungcuu::docx {

/// Who changed or said something and when, as the file says it: a claim, proved by nothing. The date is as written.
struct Claim {
    QString author;
    QString date;

    bool empty() const { return author.isEmpty() && date.isEmpty(); }
    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Words of one face and fate. U+2029 as a deleted piece: the paragraph mark that was taken away there.
struct EditedPiece {
    QString text;
    Tracked tracked = Tracked::No;
    Face face;
    Face against;             ///< what is otherwise than the paragraph's style says: another style is layout, no edit
    Claim claim;
    Claim faceClaim;          ///< of a tracked change of the face
    std::vector<int> numbers; ///< whose words these are: bookmarks of ours around them
};

/// A paragraph as it reads when every tracked change is taken; deleted pieces stand in it all the same.
struct EditedParagraph {
    std::vector<EditedPiece> pieces;
    std::vector<int> touched; ///< numbers whose bookmark begins or ends here, and that of w14:paraId
    int table = -1;           ///< tables, rows of the file and cells of the row from 0; −1 outside
    int row = -1;
    int cell = -1;
    bool gone = false;        ///< in a row whose deletion is tracked
    Claim broken;             ///< who put in the mark at its end, where that is tracked

    QString words() const;    ///< without what is deleted
};

struct EditedComment {
    Claim claim;
    QString text;
    QString anchor;           ///< the words it is about; may be empty
    int paragraph = -1;       ///< where they begin, in EditedDocx::paragraphs; −1: nowhere
};

/// A DOCX of ours that somebody may have edited in any program.
struct EditedDocx {
    StoredIdentities identities;
    std::vector<EditedParagraph> paragraphs; ///< of the body, in its order
    std::vector<EditedComment> comments;
    QStringList outside;                     ///< lines of headers, footers, notes and text boxes
    int pictures = 0;
};

/// Reads as hostile input; nothing that the file points to outside of itself is asked for. Fields, controls, links,
/// smart tags, lists and tables of Word and LibreOffice are read for their words. Errors: those of zip::readPackage;
/// "docx.too-long"; "docx.not-word"; "docx.macros"; "docx.comparison" (a redline: it knows no paragraphs); "docx.foreign" (no DOCX of ours,
/// or a program dropped who its paragraphs are); "docx.identities".
base::Result<EditedDocx> readEditedDocx(const QByteArray& bytes);

} // namespace ungcuu::docx
