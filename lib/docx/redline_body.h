// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "docx/body_pieces.h"
#include "docx/tracked_words.h"

namespace ungcuu::docx {

/// What the relationship ids of pictures that only the old document has begin with.
inline constexpr char oldPicture[] = "old-";

/// word/document.xml of the new document with what it changes of the old one as tracked changes. Both without identities.
/// Unless they have the `samePictures` under the same ids, blocks with pictures are never the same. `progress` is asked per
/// stretch and per pair of paragraphs: error "cancelled".
base::Result<QByteArray> comparedDocument(const BodyPieces& before, const BodyPieces& after, bool samePictures, const RevisionMark& mark,
                                          const base::Progress& progress);

} // namespace ungcuu::docx
