// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <QString>

namespace ungcuu::cli {

/// "22/11/2026 20:45:00", in Vietnam's time.
QString vietnamTime(base::UtcMs time);
/// "2026-11-22T13:45:00Z", for --json.
QString utcTime(base::UtcMs time);

} // namespace ungcuu::cli
