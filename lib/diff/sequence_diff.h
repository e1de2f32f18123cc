// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "diff/change.h"

#include <QByteArrayList>

namespace ungcuu::diff {

/// Changes between two sequences, in places: items are the same where their bytes are. As few as xdiff finds in
/// bounded time (for very different sequences it stops looking, as git does).
Changes sequenceChanges(const QByteArrayList& before, const QByteArrayList& after);

/// The same of records that end with '\n' each, the last perhaps without, in numbers of records.
Changes recordChanges(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::diff
