// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/verify_workspace.h"

namespace ungcuu::testing {

/// What verify says to an account that never saw the file. The test ends where it cannot be verified at all.
workspace::VerifyReport verifiedByStranger(const QString& path, const QStringList& against = {});

/// The codes of all damage, each with a space behind it.
QByteArray codesOf(const workspace::VerifyReport& report);

} // namespace ungcuu::testing
