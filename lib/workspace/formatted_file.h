// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QString>

namespace ungcuu::workspace {

/// Whether the text of a file is not in its canonical form (text/formatter.h); the file is only read.
base::Result<bool> wouldFormat(const QString& path);

/// Gives the text of a file its canonical form; the answer is whether that changed anything. The file is replaced whole
/// or not at all, and only when its bytes change; behind a link it is the file itself that is replaced. Error
/// "file.changed" when somebody else wrote it meanwhile: then theirs stands.
base::Result<bool> formatFile(const QString& path);

} // namespace ungcuu::workspace
