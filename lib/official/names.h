// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

namespace ungcuu::official {

/// The enumerators by name, as canonical bytes and dumps write them. Frozen: a name may be added, never changed.
const char* nameOf(Style style);
const char* nameOf(Align align);
const char* nameOf(PartKind kind);
const char* nameOf(ShapeKind kind);
const char* nameOf(Dash dash);

} // namespace ungcuu::official
