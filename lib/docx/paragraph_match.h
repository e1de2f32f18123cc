// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_docx.h"

namespace ungcuu::docx {

/// Which paragraphs of an edited file are which of the plain one.
struct ParagraphGroup {
    std::vector<int> numbers; ///< of the plain file, ascending
    std::vector<int> places;  ///< in EditedDocx::paragraphs, ascending
};

struct ParagraphMatch {
    std::vector<ParagraphGroup> groups; ///< by their first place
    std::vector<int> gone;              ///< numbers of the plain file that no paragraph is any more
    std::vector<int> fresh;             ///< places with words that are none of ours
};

/// `plainNumbers[n]` is the number that the edited file's n has in the plain one, or 0. `plainWords[m]` its words.
ParagraphMatch matched(const EditedDocx& edited, const std::vector<int>& plainNumbers, const QStringList& plainWords);

/// By group: the longest run of ascending first numbers stays; the others were moved.
std::vector<bool> movedOnes(const std::vector<ParagraphGroup>& groups);

} // namespace ungcuu::docx
