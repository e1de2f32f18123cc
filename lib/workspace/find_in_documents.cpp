// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/find_in_documents.h"

#include "base/utf8.h"
#include "workspace/documents.h"

#include <algorithm>

namespace ungcuu::workspace {

namespace {

/// The text that counts; nothing where it cannot be read.
std::optional<QByteArray> textOf(const Workspace& workspace, const base::Uuid& id, const std::map<base::Uuid, QByteArray>& typed)
{
    if (const auto open = typed.find(id); open != typed.end())
        return open->second;
    auto document = readDocument(workspace, id);
    return document ? std::optional(std::move(document->bytes)) : std::nullopt;
}

void add(FoundPlaces& found, const DocumentRow& row, const std::vector<QByteArray>& words, const text::Hits& hits)
{
    for (const text::Hit& hit : hits.places) {
        if (found.places.size() == MostFoundPlaces) {
            found.more = true;
            return;
        }
        found.places.push_back({row.id, row.code, hit, base::decoded(words[size_t(hit.line)])});
    }
    found.more = found.more || hits.more;
}

} // namespace

base::Result<FoundPlaces> findInDocuments(const Workspace& workspace, const text::Sought& sought, const std::map<base::Uuid, QByteArray>& typed, const base::Progress& progress)
{
    const auto rows = listDocuments(workspace);
    if (!rows)
        return rows.error();
    FoundPlaces found;
    qint64 done = 0;
    for (const DocumentRow& row : *rows) {
        if (!progress.step(done++, qint64(rows->size())))
            return base::Progress::cancelledError();
        const auto bytes = textOf(workspace, row.id, typed);
        if (!bytes) {
            found.unread += row.code;
            continue;
        }
        const std::vector<QByteArray> words = text::lineWords(*bytes);
        const auto hits = text::hitsIn(words, sought, base::Progress(progress.token()));
        if (!hits)
            return hits.error();
        add(found, row, words, *hits);
        if (found.more)
            break;
    }
    return found;
}

} // namespace ungcuu::workspace
