// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_text.h"

#include <QDateTime>

namespace ungcuu::pdf {
namespace {

constexpr int vietnamOffset = 7 * 3600;

/// Seconds east of Greenwich from "Z", "+07'00'" or "-05'30".
std::optional<int> zoneOffset(QByteArrayView zone)
{
    if (zone == "Z" || zone == "Z00'00'" || zone == "Z00'00")
        return 0;
    if (zone.size() < 6 || zone.size() > 7 || (zone[0] != '+' && zone[0] != '-') || zone[3] != '\'' || (zone.size() == 7 && zone[6] != '\''))
        return {};
    bool hoursRead = false;
    bool minutesRead = false;
    const int hours = zone.sliced(1, 2).toByteArray().toInt(&hoursRead);
    const int minutes = zone.sliced(4, 2).toByteArray().toInt(&minutesRead);
    if (!hoursRead || !minutesRead || hours > 23 || minutes > 59)
        return {};
    return (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

QByteArray textString(const QString& text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex.append('>');
}

QByteArray dateString(base::UtcMs time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, vietnamOffset);
    return QByteArray("(D:").append(local.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()).append("+07'00')");
}

std::optional<base::UtcMs> momentOf(QByteArrayView date)
{
    if (date.size() < 17 || !date.startsWith("D:"))
        return {};
    const std::optional<int> offset = zoneOffset(date.sliced(16));
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(date.sliced(2, 14)), QStringLiteral("yyyyMMddHHmmss"));
    if (!offset || !moment.isValid())
        return {};
    return QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, *offset).toMSecsSinceEpoch();
}

} // namespace ungcuu::pdf
