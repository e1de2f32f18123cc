// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace ungcuu::base {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Clock fixedClock(UtcMs now)
{
    return [now] { return now; };
}

QDate vietnamDate(UtcMs time)
{
    constexpr int sevenHours = 7 * 3600;
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone(sevenHours)).date();
}

} // namespace ungcuu::base
