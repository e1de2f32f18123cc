// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/body_pieces.h"
#include "docx/tracked_words.h"

namespace ungcuu::docx {

/// What the relationship ids of pictures that only the old document has begin with.
inline constexpr char oldPicture[] = "old-";

/// word/document.xml of the new document with what it changes of the old one as tracked changes. Both without identities.
/// Unless they have the `samePictures` under the same ids, blocks with pictures are never the same.
QByteArray comparedDocument(const BodyPieces& before, const BodyPieces& after, bool samePictures, const RevisionMark& mark);

} // namespace ungcuu::docx
