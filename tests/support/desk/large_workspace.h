// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/desk/desk.h"

namespace ungcuu::testing {

/// A workspace of so many documents of 4 KB, each saved once by the desk's person.
workspace::Workspace largeWorkspace(const Desk& desk, const QString& file, int documents);

} // namespace ungcuu::testing
