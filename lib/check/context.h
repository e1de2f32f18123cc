// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/rule.h"
#include "text/codes.h"

#include <bitset>

namespace ungcuu::law {
struct Pack;
}

namespace ungcuu::check {

class TechniqueTable;

/// What a check takes besides the text. A pure value: the same text and context give the same findings.
struct Context {
    const law::Pack* law = nullptr;  ///< kinds and outlines; without it nothing is said about them
    const TechniqueTable* techniques = nullptr;  ///< ids of ATT&CK; without it nothing is said about them
    bool shipped = false;            ///< a text of our own library: a missing part of the thẻ trực is a Lỗi

    /// Rules that say nothing. For the tests, which switch each rule off to see that its failing case then passes.
    std::bitset<size_t(ruleCount)> off;
    std::bitset<size_t(text::codeCount)> linesOff;   ///< the same for what the reader finds
};

} // namespace ungcuu::check
