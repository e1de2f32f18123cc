// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge_heads.h"
#include "support/desk/desk.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

/// A document and saves beside each other over its first revision.
struct Fork {
    const Desk desk;
    const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
    Saved first;

    Fork(const QByteArray& base, const QByteArrayList& beside)
    {
        first = desk.save(workspace, base);
        for (const QByteArray& bytes : beside)
            saveOver(first.seenEvents, bytes);
    }
    Saved saveOver(const std::vector<base::Sha256>& seen, const QByteArray& bytes) const
    {
        SaveRequest request;
        request.document = first.document;
        request.seenEvents = seen;
        request.bytes = bytes;
        return taken(saveDocument(workspace, desk.key(), request, ++m_clock)); // two alike at one moment are one revision
    }
    MergedHeads merged() const { return taken(mergeHeads(workspace, first.document)); }

private:
    mutable base::UtcMs m_clock = Desk::now;
};

} // namespace

class MergeHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_each_changed_alone_is_taken_and_a_save_joins_both()
    {
        const Fork fork("một\nhai\nba\nbốn\nnăm\n", {"MỘT\nhai\nba\nbốn\nnăm\n", "một\nhai\nba\nbốn\nNĂM\nsáu\n"});
        const MergedHeads merged = fork.merged();
        QCOMPARE(merged.bytes, QByteArray("MỘT\nhai\nba\nbốn\nNĂM\nsáu\n"));
        QVERIFY(merged.conflicts.empty());
        QVERIFY(merged.first.revision != merged.second.revision);
        QCOMPARE(taken(readDocument(fork.workspace, fork.first.document)).heads.size(), 2u); // nothing was stored by looking
        const Saved saved = fork.saveOver(merged.over.seenEvents, merged.bytes);
        QVERIFY(!saved.forked);
        QCOMPARE(taken(documentHistory(fork.workspace, fork.first.document)).front().parents.size(), 2u);
        QCOMPARE(mergeHeads(fork.workspace, fork.first.document).error().code, "merge.nothing");
    }

    void lines_that_both_changed_stand_one_after_the_other()
    {
        const Fork fork("một\nhai\nba\n", {"một\nHAI A\nba\n", "một\nHAI B\nba\n"});
        const MergedHeads merged = fork.merged();
        QCOMPARE(merged.conflicts.size(), 1u);
        const MergeConflict at = merged.conflicts.front();
        const QByteArray first = merged.bytes.mid(at.begin, at.second - at.begin);
        const QByteArray second = merged.bytes.mid(at.second, at.end - at.second);
        QCOMPARE(first, taken(readRevision(fork.workspace, fork.first.document, merged.first.revision)).bytes.mid(6, 6));
        QCOMPARE(QByteArrayList({std::min(first, second), std::max(first, second)}), QByteArrayList({"HAI A\n", "HAI B\n"}));
        QCOMPARE(merged.bytes.left(at.begin), QByteArray("một\n"));
        QCOMPARE(merged.bytes.mid(at.end), QByteArray("ba\n"));
    }

    void texts_without_a_last_end_of_line_do_not_run_together()
    {
        const Fork fork("một", {"hai", "ba"});
        QCOMPARE(fork.merged().bytes.count('\n'), 1);
    }

    void the_same_text_twice_is_joined_without_a_change()
    {
        const Fork fork("một\n", {"hai\n", "hai\n"});
        const MergedHeads merged = fork.merged();
        QCOMPARE(merged.bytes, QByteArray("hai\n"));
        QVERIFY(!fork.saveOver(merged.over.seenEvents, merged.bytes).forked);
    }

    void of_three_saves_two_are_joined_at_a_time()
    {
        const Fork fork("một\nhai\nba\nbốn\nnăm\n", {"A\nhai\nba\nbốn\nnăm\n", "một\nhai\nB\nbốn\nnăm\n", "một\nhai\nba\nbốn\nC\n"});
        const MergedHeads once = fork.merged();
        QVERIFY(fork.saveOver(once.over.seenEvents, once.bytes).forked);
        const MergedHeads twice = fork.merged();
        QVERIFY(twice.conflicts.empty());
        QVERIFY(!fork.saveOver(twice.over.seenEvents, twice.bytes).forked);
        QCOMPARE(taken(readDocument(fork.workspace, fork.first.document)).bytes, QByteArray("A\nhai\nB\nbốn\nC\n"));
    }

    void what_nobody_saved_beside_anybody_is_not_merged()
    {
        const Fork fork("một\n", {"hai\n"});
        const auto refused = mergeHeads(fork.workspace, fork.first.document);
        QCOMPARE(refused.error().code, "merge.nothing");
    }
};

QTEST_GUILESS_MAIN(MergeHeadsTest)
#include "merge_heads_test.moc"
