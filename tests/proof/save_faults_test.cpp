// SPDX-License-Identifier: GPL-3.0-or-later
// Every call by which a save touches the disk is stopped once: the process is killed, the disk answers EIO, the disk is
// full. Afterwards the file is whole, holds the text before or after, and agrees with what the program said.
#include "proof/faulted_act.h"
#include "workspace/verify_workspace.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Outcome;
using testing::taken;

namespace {

/// Points that a save had when this was written. Fewer by a tenth means that the shim no longer sees them.
constexpr int pointsOnce = 74;

class Save : public testing::FaultedAct
{
public:
    Save()
        : FaultedAct("once", "trước", {QStringLiteral("sau")})
    {
    }

    /// What the file says afterwards, to an account that never saw it; empty when it is as it must be.
    QString trouble(const Outcome& outcome) const
    {
        const QTemporaryDir folder;
        const Account stranger{folder.filePath(QStringLiteral("k")), folder.filePath(QStringLiteral("s"))};
        const auto report = verifyWorkspace(workspace().path(), stranger, {}, base::Progress());
        if (!report || !report->whole())
            return QStringLiteral("damaged: ") + (report ? report->damage.front().what : report.error().message);
        const auto history = taken(documentHistory(workspace(), document()));
        const bool after = taken(readDocument(workspace(), document())).bytes == "sau";
        if (history.size() != (after ? 2u : 1u))
            return QStringLiteral("%1 revisions").arg(history.size());
        if (outcome.said.startsWith("saved") && !after)
            return QStringLiteral("said saved, and it is not there");
        if (outcome.said.startsWith("failed") && outcome.said != "failed act.unknown" && after)
            return QStringLiteral("said not saved, and it is there");
        return outcome.said.isEmpty() == outcome.killed ? QString() : QStringLiteral("said nothing");
    }
};

} // namespace

class SaveFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void no_point_of_a_save_can_lose_or_half_keep_it()
    {
        const Save save;
        const Outcome undisturbed = save.run("", 0);
        QVERIFY2(undisturbed.said.startsWith("saved"), undisturbed.said.constData());
        const int points = save.points();
        qInfo("points: %d", points);
        QVERIFY2(points * 10 >= pointsOnce * 9, "points were lost: the shim no longer sees every call");
        const int stride = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1 ? 1 : 8;
        int kept = 0;
        int refused = 0;
        for (const char* kind : {"kill", "eio", "enospc"}) {
            for (int at = 1; at <= points; ++at) {
                save.putBack();
                const Outcome outcome = save.run(kind, at);
                const QString trouble = save.trouble(outcome);
                QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3 (%4)").arg(QLatin1String(kind)).arg(at).arg(trouble, QString::fromUtf8(outcome.said))));
                outcome.said.startsWith("saved") ? ++kept : ++refused;
                // The same act asked again is done exactly once, whatever happened before.
                if (at % stride != 0)
                    continue;
                const Outcome again = save.run("", 0);
                QVERIFY2(again.said.startsWith("saved"), again.said.constData());
                QCOMPARE(save.trouble(again), QString());
            }
        }
        qInfo("kept despite the fault: %d; refused or killed: %d", kept, refused);
        QVERIFY2(refused >= points, "hardly a fault was felt: the shim does nothing");
    }
};

QTEST_GUILESS_MAIN(SaveFaultsTest)
#include "save_faults_test.moc"
