// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "diff/change.h"

#include <optional>
#include <vector>

namespace ungcuu::diff {

enum class Compared : quint8 { Kept, Removed, Added, MovedAway, MovedHere };

/// A stretch of a comparison. `before` is empty for what was added or came here, `after` for what was removed or went away.
struct ComparedPiece {
    Compared kind = Compared::Kept;
    Span before;
    Span after;
    qint32 move = -1; ///< the same number where a stretch went away and where it came to

    friend bool operator==(const ComparedPiece&, const ComparedPiece&) = default;
};

/// All of both texts by words, as a reader is shown it: the pieces that are not added or moved here give `before` again,
/// in order, those that are not removed or moved away give `after`. Whole lines that are gone in one place and stand in
/// another with the same bytes were moved: each such stretch holds a line of at least 12 bytes that is the only one of its
/// like on either side. Nothing where the call was cancelled. Time: that of wordChanges.
std::optional<std::vector<ComparedPiece>> compared(const QByteArray& before, const QByteArray& after, const base::Progress& progress = {});

} // namespace ungcuu::diff
