// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"
#include "docx/alignment.h"

namespace ungcuu::docx {

/// Items of both stretches that are the same one, edited: most of the neighbouring words that stand in one item alone of
/// either side say so, and their words are alike enough. In an order that is right for both. Linear in the words.
std::vector<Pair> anchorsOf(base::Span before, base::Span after, const Sides& sides);

} // namespace ungcuu::docx
