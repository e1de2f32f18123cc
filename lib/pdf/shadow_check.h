// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/file.h"

namespace ungcuu::pdf {

/// What stands in the way of signing a file: anything by which its look could change later without breaking the
/// signature (rule 7), or a part that no signature covers. Nothing where it may be signed.
std::optional<base::Error> signingObstacle(const File& file);

} // namespace ungcuu::pdf
