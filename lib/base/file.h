// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ungcuu::base {

/// Whole file as bytes. Refuses what is not a regular file and what is longer than `limit` bytes.
Result<QByteArray> readFile(const QString& path, qint64 limit = qint64(256) << 20);

/// Replaces `path` with `bytes` or leaves it untouched: a temporary file beside it (0600), written, fsynced and renamed,
/// then the folder fsynced. After an Error the old file is whole. `path` may be new; a file that was there keeps its mode.
/// `progress` is asked until the file gets its name: error "cancelled", and nothing is left of it.
Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes, const Progress& progress = {});

/// Waits until the names in a folder are on the disk: a synced file whose name is not is lost with the power.
bool syncFolder(const QString& folder);

} // namespace ungcuu::base
