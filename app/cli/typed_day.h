// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QDate>

namespace ungcuu::cli {

/// "27/11/2026" or "2026-11-27"; empty or "-" is no day. Error "day.malformed".
base::Result<QDate> typedDay(const QString& words);

/// "27/11/2026"; "…" for no day.
QString shownDay(QDate day);

} // namespace ungcuu::cli
