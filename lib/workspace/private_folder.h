// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QString>

namespace ungcuu::workspace {

/// Makes the folder and those above it, each new one 0700 and, name and all, on the disk. Error "folder.unwritable".
base::Result<void> makePrivateFolder(const QString& path);

} // namespace ungcuu::workspace
