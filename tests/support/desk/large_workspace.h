// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/desk/desk.h"

namespace ungcuu::testing {

/// A workspace of so many documents of so many bytes and a few more, each saved once by the desk's person.
workspace::Workspace largeWorkspace(const Desk& desk, const QString& file, int documents, int bytes = 4096);

} // namespace ungcuu::testing
