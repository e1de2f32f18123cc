// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "sign/secret.h"

#include <QString>

namespace ungcuu::cli {

/// The passphrase from `file` (which others must not be able to read), else asked at the terminal without showing it.
/// Never from an argument or the environment. Errors "key.password-file", "key.no-terminal".
base::Result<sign::Secret> passphrase(const QString& file, const QString& question);

} // namespace ungcuu::cli
