// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/desk/desk.h"
#include "workspace/maintenance.h"
#include "workspace/typing_journal.h"
#include "workspace/verify_workspace.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

class PrivateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Both programs begin with umask 077; what the library writes does not even need it.
    void what_is_kept_is_for_this_account_alone_whatever_the_umask()
    {
        const mode_t before = ::umask(0);
        const Desk desk;
        taken(makeKey(desk.account(), desk.name(), sign::Secret("mật khẩu thử"), Desk::now));
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved saved = desk.save(workspace, "một");
        taken(backUp(workspace, desk.path(QStringLiteral("b.ungcuu"))));
        taken(verifyWorkspace(workspace.path(), desk.account(), {}, base::Progress()));
        TypingJournal journal = taken(TypingJournal::start(desk.account(), {workspace.id(), saved.document, saved.seenEvents, {}}, "một"));
        taken(journal.record("một hai"));
        const store::Store open = taken(store::Store::open(workspace.path(), store::Access::Write)); // its -wal and -shm are there
        QVERIFY(open.genesis().ok());
        ::umask(before);
        QStringList names;
        QDirIterator all(desk.path({}), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            struct stat is {};
            QVERIFY(::stat(QFile::encodeName(all.next()).constData(), &is) == 0);
            names += all.fileName();
            QVERIFY2((is.st_mode & 0777) == (all.fileInfo().isDir() ? 0700 : 0600), qPrintable(all.filePath()));
        }
        for (const char* name : {"w.ungcuu", "w.ungcuu-wal", "w.ungcuu-shm", "b.ungcuu", "keys", "witness"})
            QVERIFY2(names.contains(QLatin1String(name)), qPrintable(names.join(u' ')));
        QVERIFY(names.size() > 12);
    }
};

QTEST_APPLESS_MAIN(PrivateFilesTest)
#include "private_files_test.moc"
