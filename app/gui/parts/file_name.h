// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::gui {

/// What a document is called, as the name of a file: characters that it may not hold on some system become "-".
inline QString fileName(QString name)
{
    for (QChar& character : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(character) || character.category() == QChar::Other_Control)
            character = u'-';
    }
    return name;
}

} // namespace ungcuu::gui
