// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/tracked_words.h"

namespace ungcuu::docx {

/// w:body of the new document with what it changes of the old one as tracked changes; bookmarks and paragraph ids are
/// left out.
XmlNode comparedBody(const XmlNode& before, const XmlNode& after, const RevisionMark& mark);

} // namespace ungcuu::docx
