// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_copy.h"

#include "support/desk/desk.h"
#include "support/desk/raw_database.h"
#include "support/like_network.h"
#include "workspace/maintenance.h"
#include "workspace/verify_workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::RawDatabase;
using testing::taken;

namespace {

/// A workspace with a document, moved to a share on the network.
struct Share {
    Desk desk;
    QString path = desk.path(QLatin1String(testing::networkFolder)) + QStringLiteral("/kho.ungcuu");
    base::Uuid document;

    Share()
    {
        const Workspace made = desk.workspaceNamed(QStringLiteral("kho.ungcuu"));
        document = desk.save(made, "một").document;
        if (!QDir().mkpath(QFileInfo(path).path()) || !QFile::rename(made.path(), path))
            qFatal("cannot move");
    }
    Workspace opened() const { return taken(openWorkspace(path, desk.account())); }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class WorkspaceCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_workspace_on_the_network_is_for_reading()
    {
        const Share share;
        const QByteArray before = share.bytes();
        const Workspace workspace = share.opened();
        QVERIFY(workspace.onNetwork() && workspace.readOnly());
        QCOMPARE(taken(readDocument(workspace, share.document)).bytes, QByteArray("một"));
        SaveRequest request;
        request.bytes = "hai";
        QCOMPARE(saveDocument(workspace, share.desk.key(), request, Desk::now).error().code, "act.read-only");
        QCOMPARE(share.bytes(), before);
        QCOMPARE(QDir(QFileInfo(share.path).path()).entryList(QDir::Files), QStringList(QStringLiteral("kho.ungcuu")));
    }

    void its_copy_on_this_machine_is_a_whole_replica_that_can_be_written()
    {
        const Share share;
        const QByteArray before = share.bytes();
        const Workspace network = share.opened();
        const Workspace copy = taken(copyToThisMachine(network, share.desk.path(QStringLiteral("bản.ungcuu"))));
        QCOMPARE(copy.id(), network.id());
        QVERIFY(!copy.readOnly() && !copy.onNetwork());
        QVERIFY(!(QFile::permissions(copy.path()) & (QFile::ReadGroup | QFile::ReadOther)));
        share.desk.save(copy, "hai", share.document);
        QCOMPARE(taken(readDocument(copy, share.document)).bytes, QByteArray("hai"));
        QVERIFY(taken(verifyWorkspace(copy.path(), share.desk.account(), {share.path}, base::Progress())).whole());
        QCOMPARE(share.bytes(), before);
    }

    void nothing_is_left_where_no_copy_can_be_made()
    {
        const Share share;
        const Workspace network = share.opened();
        QCOMPARE(copyToThisMachine(network, QFileInfo(share.path).path() + QStringLiteral("/bản.ungcuu")).error().code, "copy.network");
        QCOMPARE(copyToThisMachine(network, share.desk.path(QStringLiteral("không-có/bản.ungcuu"))).ok(), false);
        QFile taken(share.desk.path(QStringLiteral("đã-có.ungcuu")));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("x") == 1);
        taken.close();
        QCOMPARE(copyToThisMachine(network, taken.fileName()).error().code, "workspace.exists");
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("x"));
    }

    void a_workspace_that_is_not_whole_is_not_taken_over()
    {
        const Share share;
        const Workspace network = share.opened();
        {
            const RawDatabase raw(share.path);
            QVERIFY(raw.run("UPDATE document SET title = 'khác'; PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const QString target = share.desk.path(QStringLiteral("bản.ungcuu"));
        const auto refused = copyToThisMachine(network, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "copy.damaged");
        QVERIFY(!QFile::exists(target));
    }
};

QTEST_APPLESS_MAIN(WorkspaceCopyTest)
#include "workspace_copy_test.moc"
