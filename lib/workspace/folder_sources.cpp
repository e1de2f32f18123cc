// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder_sources.h"

#include "base/file.h"
#include "base/fold.h"
#include "model/front.h"
#include "text/block_parser.h"
#include "text/front_reader.h"
#include "workspace/shipped_law.h"

#include <QDir>

namespace ungcuu::workspace {
namespace {

constexpr qsizetype largestDocument = 16 * 1024 * 1024;
constexpr qsizetype mostFiles = 2000;

QString codeOf(const QByteArray& bytes)
{
    model::Findings ignored;
    return base::folded(text::readFront(bytes, text::frontSpan(bytes), ignored).word(u"mã"));
}

} // namespace

FolderSources::FolderSources(QString folder, QDate today) : m_folder(std::move(folder)), m_today(today) {}

std::optional<model::System> FolderSources::system(const QString&) const
{
    return std::nullopt;
}

std::vector<QString> FolderSources::systemCodes() const
{
    return {};
}

std::optional<QByteArray> FolderSources::document(const QString& code) const
{
    if (!m_documents)
        m_documents = read();
    return m_documents->value(base::folded(code));
}

const law::Pack& FolderSources::law() const
{
    return shippedLaw();
}

FolderSources::Index FolderSources::read() const
{
    Index index;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.kb.md"), QStringLiteral("*.pa.md")}, QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, mostFiles)) {
        const base::Result<QByteArray> bytes = base::readFile(folder.filePath(name), largestDocument);
        const QString code = bytes ? codeOf(*bytes) : QString();
        if (code.isEmpty())
            continue;
        const bool repeated = index.contains(code);
        index.insert(code, repeated ? std::nullopt : std::optional<QByteArray>(*bytes));
    }
    return index;
}

} // namespace ungcuu::workspace
