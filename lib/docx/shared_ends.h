// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/written_elements.h"

namespace ungcuu::docx {

/// How far two paragraphs are the same from one of their ends: whole runs, then bytes of the words of the next run.
struct SharedEnd {
    std::size_t runs = 0;
    qsizetype words = 0;

    friend bool operator==(const SharedEnd&, const SharedEnd&) = default;
};

/// From both ends: most of what was edited is the same but for a word. The two never meet in the same words, and each ends
/// where words of both paragraphs end.
struct SharedEnds {
    SharedEnd front;
    SharedEnd back;
};
SharedEnds sharedEnds(const WrittenRuns& one, const WrittenRuns& other);

/// The runs of one of the two paragraphs without those ends.
WrittenRuns between(const SharedEnds& ends, const WrittenRuns& runs);

} // namespace ungcuu::docx
