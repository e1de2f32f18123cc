// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/stranger.h"

#include "support/desk/desk.h"

namespace ungcuu::testing {

workspace::VerifyReport verifiedByStranger(const QString& path, const QStringList& against)
{
    const QTemporaryDir folder;
    const workspace::Account stranger{folder.filePath(QStringLiteral("k")), folder.filePath(QStringLiteral("s"))};
    return taken(workspace::verifyWorkspace(path, stranger, against, base::Progress()));
}

QByteArray codesOf(const workspace::VerifyReport& report)
{
    QByteArray all;
    for (const workspace::Damage& damage : report.damage)
        all += damage.code + ' ';
    return all;
}

} // namespace ungcuu::testing
