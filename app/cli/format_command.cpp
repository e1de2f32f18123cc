// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "workspace/formatted_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::cli {

Exit runFormat(const QStringList& arguments)
{
    QStringList paths = arguments;
    const bool onlyLook = paths.removeAll(QStringLiteral("--check")) > 0;
    const auto option = std::find_if(paths.begin(), paths.end(), [](const QString& p) { return p.startsWith(QLatin1Char('-')); });
    if (option != paths.end())
        return usage("format", QCoreApplication::translate("cli", "Không có tùy chọn «%1».").arg(*option));
    if (paths.isEmpty())
        return usage("format");
    Exit answer = Exit::Yes;
    for (const QString& path : std::as_const(paths)) {
        const base::Result<bool> changed = onlyLook ? workspace::wouldFormat(path) : workspace::formatFile(path);
        if (!changed) {
            answer = impossible(changed.error());
            continue;
        }
        if (!*changed)
            continue;
        print(oneLine(path));
        if (onlyLook && answer == Exit::Yes)
            answer = Exit::No;
    }
    return answer;
}

} // namespace ungcuu::cli
