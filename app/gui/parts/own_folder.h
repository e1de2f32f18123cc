// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QStandardPaths>

namespace ungcuu::gui {

/// Where a person's files are proposed to go: their documents, or their home where nobody made a folder for documents.
inline QDir ownFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

} // namespace ungcuu::gui
