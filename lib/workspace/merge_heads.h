// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/documents.h"

namespace ungcuu::workspace {

/// Where two saves changed the same lines: in the merged text both stand, one right after the other. Byte offsets.
struct MergeConflict {
    qsizetype begin = 0;
    qsizetype second = 0;   ///< where the text of the second save begins
    qsizetype end = 0;

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

/// Two saves over one text, joined as `git merge-file` joins them.
struct MergedHeads {
    Document over;                          ///< the first of the two; its `seenEvents` name both, so that a save over it joins them
    QByteArray bytes;
    std::vector<MergeConflict> conflicts;   ///< empty: no line was changed by both
    HistoryRow first;
    HistoryRow second;
};

/// Joins the first two head revisions by what both came from; nothing is stored. With more than two heads the others
/// stay a fork. Errors "merge.nothing" where there is one head, and those of readDocument.
base::Result<MergedHeads> mergeHeads(const Workspace& workspace, const base::Uuid& document);

} // namespace ungcuu::workspace
