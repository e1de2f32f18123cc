// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typed_day.h"

#include <QCoreApplication>

namespace ungcuu::cli {

base::Result<QDate> typedDay(const QString& words)
{
    if (words.isEmpty() || words == QStringView(u"-"))
        return QDate();
    for (const QString& form : {QStringLiteral("d/M/yyyy"), QStringLiteral("yyyy-MM-dd")}) {
        if (const QDate day = QDate::fromString(words, form); day.isValid())
            return day;
    }
    return base::Error{"day.malformed", QCoreApplication::translate("cli", "«%1» không phải ngày. Ghi như 27/11/2026 hoặc 2026-11-27.").arg(words)};
}

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("…");
}

} // namespace ungcuu::cli
