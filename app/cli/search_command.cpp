// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"

#include <QJsonArray>

namespace ungcuu::cli {

Exit runSearch(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() < 2)
        return usage("search", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto rows = opened ? workspace::searchDocuments(*opened, options.rest().mid(1).join(u' ')) : opened.error();
    if (!rows)
        return failed(rows.error());
    QJsonArray array;
    for (const workspace::DocumentRow& row : *rows) {
        array.append(jsonOf(row));
        if (!options.has(QStringLiteral("--json")))
            print(QStringLiteral("%1  %2").arg(oneLine(row.code), oneLine(row.title)));
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return rows->empty() ? Exit::No : Exit::Yes;
}

} // namespace ungcuu::cli
