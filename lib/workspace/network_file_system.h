// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::workspace {

/// The file system type number (statfs f_type) is one whose locks and shared memory are another machine's business:
/// SQLite's write-ahead log does not work there.
bool isNetworkFileSystem(qint64 type);

/// Whether `path` lies on one.
bool onNetworkFileSystem(const QString& path);

} // namespace ungcuu::workspace
