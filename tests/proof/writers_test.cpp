// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes save into one file at once. None fails, nothing is lost, and they did meet.
#include "proof/proof_desk.h"
#include "support/places.h"
#include "workspace/verify_workspace.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::ProofDesk;
using testing::taken;

namespace {

struct Interval {
    qint64 begin;
    qint64 end;
    int writer;
};

/// Saves during which another writer's save was under way.
int overlapping(const std::vector<Interval>& saves)
{
    return int(std::count_if(saves.begin(), saves.end(), [&](const Interval& one) {
        return std::any_of(saves.begin(), saves.end(), [&](const Interval& other) {
            return other.writer != one.writer && other.begin < one.end && one.begin < other.end;
        });
    }));
}

} // namespace

class WritersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void many_writers_lose_nothing_data()
    {
        const int saves = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1 ? 2000 : 100;
        QTest::addColumn<int>("writers");
        QTest::addColumn<int>("saves");
        for (const int writers : {2, 5, 10})
            QTest::addRow("%d writers", writers) << writers << saves;
    }
    void many_writers_lose_nothing()
    {
        QFETCH(int, writers);
        QFETCH(int, saves);
        const ProofDesk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int writer = 0; writer < writers; ++writer) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QStringLiteral(UNGCUU_BINARY_DIR "/tests/save_probe"), desk.arguments("many", workspace.path())
                                        << QStringLiteral("W%1").arg(writer) << QString::number(saves));
        }
        std::vector<Interval> intervals;
        for (int writer = 0; writer < writers; ++writer) {
            QVERIFY(processes[size_t(writer)]->waitForFinished(280000 * (saves / 100)));
            for (const QByteArray& line : processes[size_t(writer)]->readAllStandardOutput().split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                QVERIFY2(!line.startsWith("failed"), line.constData());
                if (words.size() == 4)
                    intervals.push_back({words[2].toLongLong(), words[3].toLongLong(), writer});
            }
        }
        QCOMPARE(int(intervals.size()), writers * saves);
        QVERIFY2(overlapping(intervals) * 10 >= writers * saves * 3, "the writers hardly met: the test shows nothing");
        int revisions = 0;
        for (const DocumentRow& row : taken(listDocuments(workspace))) {
            revisions += row.revisions;
            QVERIFY(!row.forked);
        }
        QCOMPARE(revisions, writers * saves);
        const auto report = taken(verifyWorkspace(workspace.path(), desk.account(), {}, base::Progress()));
        QVERIFY2(report.whole(), report.whole() ? "" : qPrintable(report.damage.front().what));
        qInfo("%d saves, %d met another", writers * saves, overlapping(intervals));
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "writers_test.moc"
