// SPDX-License-Identifier: GPL-3.0-or-later
// Every call by which a destruction touches the disk is stopped once: the process is killed, the disk answers EIO, the
// disk is full. Afterwards the file is whole, has the document as it was or not at all, and agrees with what the program
// said; and once the workspace was opened again, no page keeps the text of a document that is gone.
#include "base/file.h"
#include "proof/faulted_act.h"
#include "workspace/destruction.h"
#include "workspace/verify_workspace.h"

#include <QCoreApplication>
#include <QTest>

#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Outcome;
using testing::taken;

namespace {

/// Points that a destruction had when this was written. Fewer by a tenth means that the shim no longer sees them.
constexpr int pointsOnce = 187;
const QByteArray planted = "ztqlam mật khẩu quản trị nằm ở ngăn thứ ba";

class Destruct : public testing::FaultedAct
{
public:
    Destruct()
        : FaultedAct("destroy", planted, {})
    {
    }

    qsizetype hits() const
    {
        qsizetype found = 0;
        for (const char* suffix : {"", "-wal"}) {
            const QString path = workspace().path() + QLatin1String(suffix);
            found += QFile::exists(path) ? taken(base::readFile(path)).count(planted) : 0;
        }
        return found;
    }

    /// What the file says afterwards, to an account that never saw it; empty when it is as it must be.
    QString trouble(const Outcome& outcome) const
    {
        const QTemporaryDir folder;
        const Account stranger{folder.filePath(QStringLiteral("k")), folder.filePath(QStringLiteral("s"))};
        const auto report = verifyWorkspace(workspace().path(), stranger, {}, base::Progress());
        if (!report || !report->whole())
            return QStringLiteral("damaged: ") + (report ? report->damage.front().what : report.error().message);
        const auto read = readDocument(workspace(), document());
        const bool gone = !read && read.error().code == "document.destroyed";
        if (!gone && (!read || read->bytes != planted || !report->destroyed.empty()))
            return QStringLiteral("neither there nor gone");
        if (gone && (report->destroyed.size() != 1 || !taken(listDocuments(workspace())).empty()))
            return QStringLiteral("half gone");
        if (outcome.said.startsWith("destroyed") && !gone)
            return QStringLiteral("said destroyed, and it is there");
        if (outcome.said.startsWith("failed") && outcome.said != "failed act.unknown" && gone)
            return QStringLiteral("said not destroyed, and it is gone");
        (void)taken(openWorkspace(workspace().path(), desk().account()));
        if (gone && hits() > 0)
            return QStringLiteral("gone, and its text is in the file");
        return outcome.said.isEmpty() == outcome.killed ? QString() : QStringLiteral("said nothing");
    }
};

} // namespace

class DestroyFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void no_point_of_a_destruction_can_half_do_it()
    {
        const Destruct destruct;
        QVERIFY(destruct.hits() > 0);
        const Outcome undisturbed = destruct.run("", 0);
        QCOMPARE(undisturbed.said, QByteArray("destroyed 1"));
        QCOMPARE(destruct.hits(), qsizetype(0));
        const int points = destruct.points();
        qInfo("points: %d", points);
        QVERIFY2(points * 10 >= pointsOnce * 9, "points were lost: the shim no longer sees every call");
        const int stride = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1 ? 1 : 13;
        int done = 0;
        int refused = 0;
        int offset = 0;
        for (const char* kind : {"kill", "eio", "enospc"}) {
            for (int at = 1 + offset++ % stride; at <= points; at += stride) {
                destruct.putBack();
                const Outcome outcome = destruct.run(kind, at);
                const QString trouble = destruct.trouble(outcome);
                QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3 (%4)").arg(QLatin1String(kind)).arg(at).arg(trouble, QString::fromUtf8(outcome.said))));
                outcome.said.startsWith("destroyed") ? ++done : ++refused;
                if (at % 3 != 0)
                    continue;
                const Outcome again = destruct.run("", 0);
                QVERIFY2(again.said.startsWith("destroyed"), again.said.constData());
                QCOMPARE(destruct.trouble(again), QString());
            }
        }
        qInfo("done despite the fault: %d; refused or killed: %d", done, refused);
        QVERIFY2(refused >= points / stride / 2 && done > 0, "hardly a fault was felt: the shim does nothing");
    }
};

/// In memory where the machine has such a folder: what is asked is what stands in the file, not what a disk keeps.
int main(int argc, char** argv)
{
    if (access("/dev/shm", W_OK) == 0)
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    DestroyFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "destroy_faults_test.moc"
