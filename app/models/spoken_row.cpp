// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spoken_row.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace ungcuu::models {

QString spokenRow(const QAbstractItemModel& model, int row)
{
    QStringList said;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString words = model.index(row, column).data().toString();
        if (!words.isEmpty() && words != QStringLiteral("–"))
            said += model.headerData(column, Qt::Horizontal).toString() + u' ' + words;
    }
    return said.join(QStringLiteral(", "));
}

} // namespace ungcuu::models
