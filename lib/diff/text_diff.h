// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "diff/change.h"

namespace ungcuu::diff {

/// Both texts are what they are: bytes. A letter written in one code point and the same letter in two (NFC, NFD) differ,
/// and so do LF and CR LF, since the record keeps them apart and what is shown as the same must be the same.

/// Changed lines, terminators included, in bytes.
Changes lineChanges(const QByteArray& before, const QByteArray& after);

/// Changed words (words.h) inside the changed lines, in bytes. Words with nothing but blanks between them change together.
Changes wordChanges(const QByteArray& before, const QByteArray& after);

/// A stretch of a comparison: kept ' ', taken out '-', put in '+'.
struct DiffPiece {
    char mark = ' ';
    QByteArray text;

    friend bool operator==(const DiffPiece&, const DiffPiece&) = default;
};

/// The lines of both texts, one a piece, without its terminator: kept and removed lines give `before` again, kept and
/// added ones `after`.
std::vector<DiffPiece> lineDiff(const QByteArray& before, const QByteArray& after);

/// The same of stretches of words: all of both texts, terminators included.
std::vector<DiffPiece> wordDiff(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::diff
