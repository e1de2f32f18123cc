// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"

#include <QByteArray>

namespace ungcuu::review {

/// Streams that every workspace has under a name of its own, whoever writes first: a uuid (RFC 9562, version 8) out of
/// SHA-256("ungcuu-stream/1\n" + what + "\n" + workspace in hex).
QByteArray profileStream(const base::Sha256& workspace);      ///< profile.* acts: *Hồ sơ cơ quan*
QByteArray comparisonStream(const base::Sha256& workspace);   ///< law.* acts: *Đã đối chiếu*

} // namespace ungcuu::review
