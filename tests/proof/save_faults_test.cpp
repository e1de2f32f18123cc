// SPDX-License-Identifier: GPL-3.0-or-later
// Every call by which a save touches the disk is stopped once: the process is killed, the disk answers EIO, the disk is
// full. Afterwards the file is whole, holds the text before or after, and agrees with what the program said.
#include "proof/proof_desk.h"
#include "support/places.h"
#include "workspace/verify_workspace.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::ProofDesk;
using testing::taken;

namespace {

/// Points that a save had when this was written. Fewer by a tenth means that the shim no longer sees them.
constexpr int pointsOnce = 74;

struct Outcome {
    QByteArray said;
    bool killed = false;
};

class Save
{
public:
    Save()
        : m_workspace(m_desk.workspaceNamed(QStringLiteral("w.ungcuu")))
        , m_document(m_desk.save(m_workspace, "trước").document)
    {
        QFile::copy(m_workspace.path(), m_desk.path(QStringLiteral("before")));
    }

    void putBack() const
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_workspace.path() + QLatin1String(suffix));
        if (!QFile::copy(m_desk.path(QStringLiteral("before")), m_workspace.path()))
            qFatal("cannot put the file back");
    }

    Outcome run(const char* kind, int at) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(UNGCUU_BINARY_DIR "/tests/libfault_shim.so"));
        environment.insert(QStringLiteral("FAULT_COUNT"), m_desk.path(QStringLiteral("count")));
        if (at > 0) {
            environment.insert(QStringLiteral("FAULT_KIND"), QLatin1String(kind));
            environment.insert(QStringLiteral("FAULT_AT"), QString::number(at));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UNGCUU_BINARY_DIR "/tests/save_probe"), m_desk.arguments("once", m_workspace.path())
                          << QLatin1String(m_document.text()) << QLatin1String(m_act.text()) << QStringLiteral("sau"));
        if (!process.waitForFinished(60000))
            qFatal("the probe hangs");
        return {process.readAllStandardOutput().trimmed(), process.exitStatus() == QProcess::CrashExit};
    }

    int points() const
    {
        QFile file(m_desk.path(QStringLiteral("count")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }

    /// What the file says afterwards, to an account that never saw it; empty when it is as it must be.
    QString trouble(const Outcome& outcome) const
    {
        const QTemporaryDir folder;
        const Account stranger{folder.filePath(QStringLiteral("k")), folder.filePath(QStringLiteral("s"))};
        const auto report = verifyWorkspace(m_workspace.path(), stranger, {}, base::Progress());
        if (!report || !report->whole())
            return QStringLiteral("damaged: ") + (report ? report->damage.front().what : report.error().message);
        const auto history = taken(documentHistory(m_workspace, m_document));
        const bool after = taken(readDocument(m_workspace, m_document)).bytes == "sau";
        if (history.size() != (after ? 2u : 1u))
            return QStringLiteral("%1 revisions").arg(history.size());
        if (outcome.said.startsWith("saved") && !after)
            return QStringLiteral("said saved, and it is not there");
        if (outcome.said.startsWith("failed") && outcome.said != "failed act.unknown" && after)
            return QStringLiteral("said not saved, and it is there");
        return outcome.said.isEmpty() == outcome.killed ? QString() : QStringLiteral("said nothing");
    }

private:
    ProofDesk m_desk;
    Workspace m_workspace;
    base::Uuid m_document;
    base::Uuid m_act = base::Uuid::random();
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
