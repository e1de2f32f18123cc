// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/taking_back.h"

#include "base/file.h"

#include <QDateTime>

namespace ungcuu::models {

base::Result<TakenFile> takenBack(const TakeBackJob& job, const SourcesMaker& makeSources, const base::Progress& progress)
{
    const base::Result<QByteArray> docx = base::readFile(job.path);
    const auto sources = docx ? makeSources() : docx.error();
    if (!sources)
        return sources.error();
    const workspace::StoredBytes stored = job.workspace ? workspace::storedIn(*job.workspace) : [](const base::Sha256&) { return std::nullopt; };
    auto taken = workspace::takeBack({*docx, job.source, job.code, text::languageOf(job.code, job.source), job.now}, **sources, stored, progress);
    if (!taken)
        return taken.error();
    TakenFile file{job.path, *std::move(taken), {job.document}};
    for (std::size_t i = 1; i < file.taken.texts.size(); ++i) {
        const auto rows = job.workspace ? workspace::findDocuments(*job.workspace, file.taken.texts[i].code) : std::vector<workspace::DocumentRow>();
        file.documents.push_back(rows && rows->size() == 1 ? rows->front().id : base::Uuid());
    }
    return file;
}

QString shownDate(const QString& claimed)
{
    const QDateTime date = QDateTime::fromString(claimed, Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("HH:mm dd/MM/yyyy")) : claimed;
}

} // namespace ungcuu::models
