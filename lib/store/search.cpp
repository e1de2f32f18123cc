// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"
#include "store/sqlite.h"
#include "store/store.h"

#include "base/vietnamese.h"

namespace ungcuu::store {

using base::Result;
using base::Uuid;

namespace {

/// Every word quoted, so that nothing a person types is an operator; a final "*" asks for words that begin so.
QByteArray match(const char* column, const QString& folded)
{
    QByteArray words;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        const bool begins = word.size() > 1 && word.endsWith(u'*');
        QString quoted = begins ? word.chopped(1) : word;
        quoted.replace(u'"', u' ');
        words += " \"" + quoted.toUtf8() + (begins ? "\"*" : "\"");
    }
    return words.isEmpty() ? QByteArray() : column + QByteArray(" : (") + words + " )";
}

Result<std::vector<Uuid>> found(sqlite3* connection, const QByteArray& match, int limit)
{
    std::vector<Uuid> ids;
    sqlite::Statement row(connection, dialect::searchText);
    row.bindText(match).bind(limit);
    while (row.step()) {
        if (const std::optional<Uuid> id = Uuid::fromText(row.text(0)))
            ids.push_back(*id);
    }
    if (const Result<void> well = row.state(); !well)
        return well.error();
    return ids;
}

/// Words as the index keeps them: what separates tokens there separates words here.
QString spaced(QString text)
{
    text.replace(QChar(u'\0'), u' ');
    return text.simplified();
}

} // namespace

std::pair<QByteArray, QByteArray> indexedForm(const QString& text)
{
    return {base::toneFolded(text).toUtf8(), base::searchFolded(text).toUtf8()};
}

Result<std::vector<Uuid>> Store::search(const QString& words, int limit) const
{
    const QByteArray exact = match("exact", spaced(base::toneFolded(words)));
    const QByteArray folded = match("folded", spaced(base::searchFolded(words)));
    if (exact.isEmpty() || limit <= 0)
        return std::vector<Uuid>();
    auto ids = found(handle(), exact, limit);
    if (!ids || int(ids->size()) >= limit)
        return ids;
    const QByteArray rest = "( " + folded + " ) NOT ( " + exact + " )";
    auto others = found(handle(), ids->empty() ? folded : rest, limit - int(ids->size()));
    if (!others)
        return others.error();
    ids->insert(ids->end(), others->begin(), others->end());
    return ids;
}

} // namespace ungcuu::store
