// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "diff/change.h"

#include <QByteArrayList>

namespace ungcuu::diff {

/// Changes between two sequences, in places: items are the same where their bytes are. As few as xdiff finds in
/// bounded time (for very different sequences it stops looking, as git does).
Changes sequenceChanges(const QByteArrayList& before, const QByteArrayList& after);
/// The same of items that have a number each, from 0: equal ones the same.
Changes sequenceChanges(const std::vector<qint32>& before, const std::vector<qint32>& after);

/// The same of records that end with '\n' each, the last perhaps without, in numbers of records.
Changes recordChanges(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::diff
