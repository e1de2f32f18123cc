// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work – typing, saves, backups – is recorded call by call, and the disk is built as a power cut may leave it
// around each sync. Whatever the program had called done must be there, and nothing may be damaged.
#include "proof/lost_disk.h"
#include "proof/proof_desk.h"
#include "support/places.h"
#include "workspace/maintenance.h"
#include "workspace/typing_journal.h"
#include "workspace/verify_workspace.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::DiskCall;
using testing::LostDisk;
using testing::ProofDesk;
using testing::taken;

namespace {

constexpr int steps = 6;
/// Syncs of such a day when this was written. Fewer by a tenth means that the shim no longer sees them.
constexpr int syncsOnce = 60;

/// What the program had called done.
struct Done {
    std::vector<std::pair<base::Uuid, base::Sha256>> saves;
    QByteArray typed;
    QStringList backups;

    void add(const QByteArray& words)
    {
        const QList<QByteArray> word = words.split(' ');
        if (word[0] == "saved")
            saves.emplace_back(*base::Uuid::fromText(word.value(1)), *base::Sha256::fromHex(word.value(2)));
        else if (word[0] == "typed")
            typed = word.value(1);
        else
            backups << QString::fromUtf8(words.mid(7));
    }
};

bool syncs(const DiskCall& call)
{
    return call.kind == 'S' || call.kind == 'D';
}

class RecordedDay
{
public:
    RecordedDay()
        : m_workspace(m_desk.workspaceNamed(QStringLiteral("w.ungcuu")))
        , m_before(folder())
    {
        const QString trace = m_elsewhere.filePath(QStringLiteral("trace"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(UNGCUU_BINARY_DIR "/tests/libfault_shim.so"));
        environment.insert(QStringLiteral("FAULT_TRACE"), trace);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UNGCUU_BINARY_DIR "/tests/save_probe"),
                      m_desk.arguments("power", m_workspace.path()) << QString::number(steps));
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("the probe failed: %s", process.readAllStandardOutput().constData());
        m_calls = testing::readTrace(trace);
    }

    /// The numbers of calls after which the power may fail: before and after each sync, and at the end.
    std::vector<size_t> borders() const
    {
        std::vector<size_t> found;
        for (size_t at = 0; at < m_calls.size(); ++at) {
            if (syncs(m_calls[at]))
                found.insert(found.end(), {at, at + 1});
        }
        found.push_back(m_calls.size());
        return found;
    }
    int syncCount() const { return int(std::count_if(m_calls.begin(), m_calls.end(), syncs)); }

    /// What is wrong after a power cut behind the first `count` calls; empty when all is well.
    QString troubleAfter(size_t count, bool obedient, QRandomGenerator& random) const
    {
        LostDisk disk = m_before;
        Done done;
        for (size_t at = 0; at < count; ++at) {
            disk.obey(m_calls[at], obedient);
            if (m_calls[at].kind == 'A')
                done.add(m_calls[at].path);
        }
        const QTemporaryDir left;
        disk.cutTo(left.path(), random);
        return troubleIn(left.path(), done);
    }

private:
    QString folder() const { return QFileInfo(m_workspace.path()).path(); }
    /// Where a file of the recorded folder lies after the cut.
    QString there(const QString& cut, const QString& path) const { return cut + path.mid(folder().size()); }

    QString troubleIn(const QString& cut, const Done& done) const
    {
        const Account account{cut, there(cut, m_desk.account().stateFolder)};
        const QString path = there(cut, m_workspace.path());
        const auto opened = openWorkspace(path, account);
        if (!opened)
            return QStringLiteral("does not open: ") + QLatin1String(opened.error().code);
        for (const QString& trouble : {savesTrouble(*opened, done), verifyTrouble(path, account), typingTrouble(account, done)}) {
            if (!trouble.isEmpty())
                return trouble;
        }
        const Account stranger{cut, there(cut, folder() + QStringLiteral("/nobody"))};   // no witness of later acts
        for (const QString& backup : done.backups) {
            if (const QString trouble = verifyTrouble(there(cut, backup), stranger); !trouble.isEmpty())
                return QStringLiteral("backup: ") + trouble;
        }
        return m_desk.save(*opened, "sau khi có điện").document.none() ? QStringLiteral("cannot go on") : QString();
    }
    static QString savesTrouble(const Workspace& workspace, const Done& done)
    {
        for (const auto& [document, revision] : done.saves) {
            const auto history = documentHistory(workspace, document);
            const bool kept = history && std::any_of(history->begin(), history->end(), [&saved = revision](const HistoryRow& row) { return row.revision == saved; });
            if (!kept)
                return QStringLiteral("a save is lost");
        }
        return {};
    }
    static QString verifyTrouble(const QString& path, const Account& account)
    {
        const auto report = verifyWorkspace(path, account, {}, base::Progress());
        if (!report)
            return QStringLiteral("cannot be verified: ") + QLatin1String(report.error().code);
        return report->whole() ? QString() : QStringLiteral("damaged: ") + QLatin1String(report->damage.front().code);
    }
    QString typingTrouble(const Account& account, const Done& done) const
    {
        if (done.typed.isEmpty())
            return {};
        const std::vector<LeftTyping> left = leftTyping(account, m_workspace.id());
        const int number = left.size() == 1 ? left.front().text.mid(4).toInt() : -1;   // "gõ N"
        return number >= done.typed.toInt() ? QString() : QStringLiteral("typing is lost");
    }

    ProofDesk m_desk;
    QTemporaryDir m_elsewhere;
    Workspace m_workspace;
    LostDisk m_before;
    std::vector<DiskCall> m_calls;
};

} // namespace

class PowerCutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_power_cut_loses_nothing_that_was_called_done()
    {
        const RecordedDay day;
        const std::vector<size_t> borders = day.borders();
        qInfo("syncs: %d", day.syncCount());
        QVERIFY2(day.syncCount() * 10 >= syncsOnce * 9, "the shim no longer sees every sync");
        const bool full = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1;
        const int cuts = full ? 200 : 10;
        QRandomGenerator random(20261126);
        QMap<QString, int> withoutSyncs;
        for (int cut = 0; cut < cuts; ++cut) {
            const size_t border = borders[size_t(cut) * borders.size() / size_t(cuts)];
            const QString trouble = day.troubleAfter(border, true, random);
            QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("after call %1: %2").arg(border).arg(trouble)));
            // The control: a disk on which no sync holds must lose something, or this shows nothing.
            ++withoutSyncs[day.troubleAfter(border, false, random)];
        }
        qInfo() << "on a disk that lies about syncing:" << withoutSyncs;
        QVERIFY2(withoutSyncs.value(QStringLiteral("a save is lost")) > 0, "a disk that lies loses no save: the replay drops nothing");
    }
};

QTEST_GUILESS_MAIN(PowerCutsTest)
#include "power_cuts_test.moc"
