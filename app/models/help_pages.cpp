// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/help_pages.h"

#include "base/vietnamese.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ungcuu::models {

namespace {

HelpPage readPage(const QFileInfo& info)
{
    HelpPage page;
    page.name = info.completeBaseName();
    QFile file(info.filePath());
    if (file.open(QIODevice::ReadOnly))
        page.text = QString::fromUtf8(file.readAll());
    page.title = page.text.section(u'\n', 0, 0).mid(2);
    page.folded = base::searchFolded(page.text);
    return page;
}

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    const QDir folder(QStringLiteral(":/ungcuu/help"));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        pages.push_back(readPage(info));
    return pages;
}

bool matches(const HelpPage& page, const QString& words)
{
    const QStringList wanted = base::searchFolded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return page.folded.contains(word); });
}

} // namespace ungcuu::models
