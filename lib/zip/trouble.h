// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "zip/rules.h"

namespace ungcuu::zip {

/// The file is not built as a ZIP file must be.
base::Error brokenRule(Rule rule);
/// There is no directory to read, or it points outside of the file.
base::Error notAnArchive();
/// More than the limits allow.
base::Error tooLarge();
/// An entry's bytes are not what its header says.
base::Error damagedEntry(const QByteArray& name);

} // namespace ungcuu::zip
