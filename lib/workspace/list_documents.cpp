// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/revision.h"
#include "store/transaction.h"
#include "workspace/documents.h"
#include "workspace/reading_store.h"
#include "workspace/word_filter.h"

namespace ungcuu::workspace {

using base::Result;
using base::Uuid;

namespace {

/// Gives rows of the projection the names of their authors.
class Rows
{
public:
    static Result<Rows> of(const store::Store& store)
    {
        const auto persons = store.persons();
        if (!persons)
            return persons.error();
        Rows rows;
        for (const store::PersonEntry& person : *persons)
            rows.m_names.emplace(person.id, person.name);
        return rows;
    }

    DocumentRow row(const store::DocumentEntry& entry) const
    {
        const auto name = m_names.find(entry.author);
        return {entry.id, entry.code, entry.title, entry.revision, int(entry.revisions), entry.heads > 1,
                name == m_names.end() ? QString() : name->second, entry.savedAt};
    }

private:
    std::map<Uuid, QString> m_names;
};

constexpr int PageRows = 256;

/// Of its last saved text; one that cannot be read is no scenario and no plan.
DocumentKind kindOf(const store::DocumentEntry& entry, const store::Store& store)
{
    const Result<QByteArray> bytes = store.object(entry.revision);
    const auto revision = bytes ? review::readRevision(*bytes) : bytes.error();
    const Result<QByteArray> content = revision ? store.object(revision->content) : revision.error();
    return content ? documentKind(*content) : DocumentKind::Other;
}

struct Wanted {
    WordFilter words;
    std::optional<DocumentKind> kind;

    bool all() const { return words.isEmpty() && !kind; }
    bool accepts(const store::DocumentEntry& entry, const store::Store& store) const
    {
        return words.accepts(entry.code + u' ' + entry.title) && (!kind || kindOf(entry, store) == *kind);
    }
};

/// Reads page by page, so that what is not shown is not read and a call nobody waits for ends soon.
Result<std::vector<store::DocumentEntry>> firstHolding(const Wanted& wanted, int limit, const store::Store& store,
                                                       const base::Progress& progress)
{
    std::vector<store::DocumentEntry> found;
    std::optional<store::DocumentEntry> last;
    for (qint64 read = 0; int(found.size()) < limit; read += PageRows) {
        const int rows = wanted.all() ? limit - int(found.size()) : PageRows;
        auto page = store.documents(last ? &*last : nullptr, rows);
        if (!page)
            return page.error();
        if (!page->empty())
            last = page->back();
        const bool end = int(page->size()) < rows;
        for (store::DocumentEntry& entry : *page) {
            if (!progress.step(read, 0))
                return base::Progress::cancelledError();
            if (int(found.size()) < limit && wanted.accepts(entry, store))
                found.push_back(std::move(entry));
        }
        if (end)
            break;
    }
    return found;
}

using Ask = std::function<Result<std::vector<store::DocumentEntry>>(const store::Store&)>;

Result<std::vector<DocumentRow>> rowsOf(const Workspace& workspace, const Ask& ask)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    const auto entries = snapshot ? ask(*store) : snapshot.error();
    if (!entries)
        return entries.error();
    const Result<Rows> rows = Rows::of(*store);
    if (!rows)
        return rows.error();
    std::vector<DocumentRow> list;
    for (const store::DocumentEntry& entry : *entries)
        list.push_back(rows->row(entry));
    return list;
}

} // namespace

Result<std::vector<DocumentRow>> listDocuments(const Workspace& workspace)
{
    return rowsOf(workspace, [](const store::Store& store) { return store.documents(); });
}

Result<std::vector<DocumentRow>> listDocuments(const Workspace& workspace, const QString& words, int limit, const base::Progress& progress, std::optional<DocumentKind> kind)
{
    return rowsOf(workspace, [&, wanted = Wanted{WordFilter(words), kind}](const store::Store& store) {
        return firstHolding(wanted, limit, store, progress);
    });
}

Result<std::vector<DocumentRow>> findDocuments(const Workspace& workspace, const QString& code)
{
    return rowsOf(workspace, [&](const store::Store& store) -> Result<std::vector<store::DocumentEntry>> {
        const std::optional<Uuid> id = Uuid::fromText(code.toUtf8());
        const auto named = id ? store.document(*id) : std::optional<store::DocumentEntry>();
        if (!named)
            return named.error();
        return *named ? std::vector{**named} : store.documentsByCode(code);
    });
}

Result<std::vector<DocumentRow>> searchDocuments(const Workspace& workspace, const QString& words, int limit)
{
    return rowsOf(workspace, [&](const store::Store& store) -> Result<std::vector<store::DocumentEntry>> {
        const auto ids = store.search(words, limit);
        if (!ids)
            return ids.error();
        std::vector<store::DocumentEntry> entries;
        for (const Uuid& id : *ids) {
            const auto entry = store.document(id);
            if (!entry)
                return entry.error();
            if (*entry)
                entries.push_back(**entry);
        }
        return entries;
    });
}

} // namespace ungcuu::workspace
