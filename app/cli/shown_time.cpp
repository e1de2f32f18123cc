// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shown_time.h"

#include <QDateTime>

namespace ungcuu::cli {

QString vietnamTime(base::UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, 7 * 3600).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString utcTime(base::UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

} // namespace ungcuu::cli
