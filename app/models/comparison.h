// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "diff/comparison.h"

#include <QString>

namespace ungcuu::models {

/// A stretch of a comparison as words to show.
struct ComparedWords {
    diff::Compared kind = diff::Compared::Kept;
    QString words;
    int folded = 0;    ///< lines without a change that are folded away; 0: shown
    qint32 move = -1;  ///< as diff::ComparedPiece
    bool down = false; ///< of a move: to a place below
    int place = -1;    ///< which change it is of: those of one line are one
};

/// Two revisions as one text to read.
struct Comparison {
    std::vector<ComparedWords> words;
    int places = 0;
    int added = 0;     ///< stretches of each kind
    int removed = 0;
    int moved = 0;
    bool whole = true; ///< false: what follows is too much to show
};

/// Any thread; pure. Long stretches without a change are folded, with three lines left beside each change.
base::Result<Comparison> comparisonOf(const QByteArray& before, const QByteArray& after, const base::Progress& progress);

/// "thêm «…»": what is other in a stretch that is not kept, in words.
QString wordsOfChange(const ComparedWords& words);
/// "thêm «…»; bỏ «…»": what one place says, in words.
QString wordsOfPlace(const Comparison& comparison, int place);

} // namespace ungcuu::models
