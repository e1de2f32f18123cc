// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/comparison.h"

#include <set>

namespace ungcuu::models {

/// A line of one side. Nothing stands there where the other side alone has one.
struct RowSide {
    bool there = false;
    std::vector<ComparedWords> pieces; ///< without line ends; a move has its number where it begins

    QString words() const;
};

/// What stands beside each other: the old line and the new one, or lines without a change that are folded away.
struct ComparedRow {
    RowSide before;
    RowSide after;
    int fold = -1;     ///< of which words of the comparison
    int folded = 0;    ///< how many lines; 0: none
    int place = -1;    ///< the first change in it
};

/// The comparison as rows of two columns: a line stands beside the one that it became; what both kept is always in one row.
/// All words of the old text are on the left, in order, all of the new one on the right, but for their line ends. What was
/// moved has no neighbour. `unfolded`: indexes of words that are shown although they are folded.
std::vector<ComparedRow> rowsOf(const Comparison& comparison, const std::set<int>& unfolded = {});

} // namespace ungcuu::models
