// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/snippets.h"

namespace ungcuu::models {

/// The ready pieces of text that are compiled into the program, read once. A file that does not read is a bug of ours:
/// it ends the program.
const std::vector<text::Snippet>& shippedSnippets();

} // namespace ungcuu::models
