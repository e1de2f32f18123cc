// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shipped_snippets.h"

#include <QFile>

namespace ungcuu::models {

const std::vector<text::Snippet>& shippedSnippets()
{
    static const std::vector<text::Snippet> all = [] {
        QFile file(QStringLiteral(":/ungcuu/snippets/snippets.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        auto read = text::readSnippets(file.readAll());
        if (!read)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(read.error().message));
        return std::move(*read);
    }();
    return all;
}

} // namespace ungcuu::models
