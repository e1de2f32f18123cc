// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge_heads.h"

#include "diff/merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

using History = std::vector<HistoryRow>;

const HistoryRow* rowOf(const History& history, const Sha256& revision)
{
    const auto row = std::find_if(history.begin(), history.end(), [&](const HistoryRow& each) { return each.revision == revision; });
    return row == history.end() ? nullptr : &*row;
}

/// The revision itself and all that it was made from.
std::set<Sha256> past(const History& history, const Sha256& revision)
{
    std::set<Sha256> seen{revision};
    for (const HistoryRow& row : history) { // children before parents
        if (seen.count(row.revision) > 0)
            seen.insert(row.parents.begin(), row.parents.end());
    }
    return seen;
}

/// The newest that both were made from.
const HistoryRow* commonBase(const History& history, const Sha256& first, const Sha256& second)
{
    const std::set<Sha256> ofFirst = past(history, first);
    const std::set<Sha256> ofSecond = past(history, second);
    const auto row = std::find_if(history.begin(), history.end(), [&](const HistoryRow& each) { return ofFirst.count(each.revision) > 0 && ofSecond.count(each.revision) > 0; });
    return row == history.end() ? nullptr : &*row;
}

void addLines(QByteArray& text, const QByteArray& lines)
{
    if (!text.isEmpty() && !text.endsWith('\n') && !lines.isEmpty())
        text += '\n';
    text += lines;
}

void join(const diff::Merge& merge, MergedHeads& merged)
{
    for (const diff::MergePiece& piece : merge.pieces) {
        if (!piece.conflict) {
            addLines(merged.bytes, piece.text);
            continue;
        }
        MergeConflict conflict;
        addLines(merged.bytes, piece.ours);
        conflict.begin = merged.bytes.size() - piece.ours.size();
        addLines(merged.bytes, piece.theirs);
        conflict.second = merged.bytes.size() - piece.theirs.size();
        conflict.end = merged.bytes.size();
        merged.conflicts.push_back(conflict);
    }
}

Error nothingToMerge()
{
    return Error{"merge.nothing", QCoreApplication::translate("workspace", "Chưa ghép vì văn bản chỉ có một bản lưu: có thể người khác đã ghép. Mở lại văn bản để xem bản mới nhất.")};
}

} // namespace

Result<MergedHeads> mergeHeads(const Workspace& workspace, const base::Uuid& document)
{
    Result<Document> newest = readDocument(workspace, document);
    if (!newest)
        return newest.error();
    const Result<History> history = documentHistory(workspace, document);
    if (!history)
        return history.error();
    if (newest->heads.size() < 2)
        return nothingToMerge();
    const HistoryRow* const first = rowOf(*history, newest->heads[0]);
    const HistoryRow* const second = rowOf(*history, newest->heads[1]);
    if (!first || !second)
        return nothingToMerge();
    const Result<Document> ours = readRevision(workspace, document, first->revision);
    const Result<Document> theirs = readRevision(workspace, document, second->revision);
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    QByteArray base;
    if (const HistoryRow* const common = commonBase(*history, first->revision, second->revision)) {
        const Result<Document> read = readRevision(workspace, document, common->revision);
        if (!read)
            return read.error();
        base = read->bytes;
    }
    MergedHeads merged{std::move(*newest), {}, {}, *first, *second};
    merged.over.bytes = ours->bytes;
    merged.over.revision = first->revision;
    if (merged.over.heads.size() > 2) {
        merged.over.seenEvents = {first->event, second->event};
        std::sort(merged.over.seenEvents.begin(), merged.over.seenEvents.end());
    }
    join(diff::merged(base, ours->bytes, theirs->bytes), merged);
    return merged;
}

} // namespace ungcuu::workspace
