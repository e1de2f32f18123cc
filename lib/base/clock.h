// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <functional>

namespace ungcuu::base {

/// Milliseconds since 1970-01-01T00:00:00 UTC. Stored and signed times are of this type.
using UtcMs = qint64;

/// Where "now" comes from. Use cases take one; pure modules never ask for the time.
using Clock = std::function<UtcMs()>;

/// The machine's clock.
Clock systemClock();
/// A clock that always answers `now`, for tests and reproducible exports.
Clock fixedClock(UtcMs now);

/// The calendar day at `time` in Asia/Ho_Chi_Minh (UTC+7 all year), whatever zone the machine is in:
/// dates of documents are dates of Vietnam.
QDate vietnamDate(UtcMs time);

} // namespace ungcuu::base
