// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

namespace ungcuu::diff {

/// A stretch of a merge: what both agree on, or three texts between which a person must choose. Whole lines.
struct MergePiece {
    bool conflict = false;
    QByteArray text;    ///< where there is no conflict
    QByteArray base;    ///< where there is one
    QByteArray ours;
    QByteArray theirs;

    friend bool operator==(const MergePiece&, const MergePiece&) = default;
};

struct Merge {
    std::vector<MergePiece> pieces;

    bool clean() const;
    /// The merged text; only where it is clean.
    QByteArray text() const;
};

/// Two texts that were made from one, joined by lines. As `git merge-file` does: a change of one side alone is taken, the
/// same change of both once; changes of both that overlap or touch are a conflict, given as values and never as marks in
/// a text.
Merge merged(const QByteArray& base, const QByteArray& ours, const QByteArray& theirs);

} // namespace ungcuu::diff
