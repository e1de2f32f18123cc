// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/account.h"

#include <QDir>

namespace ungcuu::workspace {
namespace {

QString folder(const char* variable, const char* fallback)
{
    const QString given = qEnvironmentVariable(variable);
    const QString root = QDir::isAbsolutePath(given) ? given : QDir::homePath() + QLatin1Char('/') + QLatin1String(fallback);
    return root + QLatin1String("/ungcuu");
}

} // namespace

Account Account::ofThisUser()
{
    return {QString(folder("XDG_CONFIG_HOME", ".config") + QLatin1String("/keys")), folder("XDG_STATE_HOME", ".local/state")};
}

} // namespace ungcuu::workspace
