// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "spell/dictionary.h"
#include "spell/words.h"

#include <QByteArray>

#include <vector>

namespace ungcuu::spell {

/// A word that no list knows, in UTF-16 units of base::decoded(line).
struct Misspelled {
    int line = 0;
    int begin = 0;
    int length = 0;

    friend bool operator==(const Misspelled&, const Misspelled&) = default;
};

/// The misspelled words of lines first to last of a text in our source language (`lines` without their ends).
///
/// Never looked at: the front's keys, code in `…` and between ``` fences, {placeholders}, @mentions, comments, anything
/// with a digit or a sign of codes, paths and addresses in it (/ \ @ _ = # : . inside), words in capitals, words with
/// capitals inside, and foreign names (a capital and no Vietnamese letter). A cancelled call answers what it has.
std::vector<Misspelled> misspelled(const std::vector<QByteArray>& lines, int first, int last, Dictionary& dictionary, const Words& words,
                                   const base::Progress& progress);

} // namespace ungcuu::spell
