// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "docx/story.h"

#include <functional>

namespace ungcuu::docx {

/// Which margins a section wants; the answer names them by relationship ids.
using MarginIds = std::function<void(Section& section, bool first, bool firstOfDocument)>;

/// word/document.xml with all parts of the document; `sizes[i]` are those of part i. Where it is `identified`, its
/// paragraphs say who they are. A block that is `leftOut` leaves an empty piece. Error "cancelled".
struct Body {
    QByteArray xml;
    std::vector<Identity> identities; ///< none where it is not identified
    std::vector<char32_t> missing;
    std::vector<QByteArray> pictures; ///< PNG, the n-th (from 1) embedded as "rIdPicture<n>"
    std::vector<Piece> pieces;        ///< one behind the other, from behind <w:body> to the last w:sectPr
};
base::Result<Body> bodyOf(const official::OfficialDocument& document, const render::Typeface& typeface, const std::vector<render::Sizes>& sizes,
                          const MarginIds& margins, bool identified, const LeftOut& leftOut, const base::Progress& progress);

} // namespace ungcuu::docx
