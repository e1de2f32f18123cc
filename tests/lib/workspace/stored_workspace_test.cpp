// SPDX-License-Identifier: GPL-3.0-or-later
// tests/fixtures/record/version-1.ungcuu was written by the first version that kept anything. Every later one opens it.
#include "support/desk/desk.h"
#include "support/desk/raw_database.h"
#include "support/places.h"
#include "workspace/register.h"
#include "workspace/verify_workspace.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

QString copyOfFixture(const Desk& desk)
{
    const QString path = desk.path(QStringLiteral("version-1.ungcuu"));
    if (!QFile::copy(testing::sourcePath(QStringLiteral("tests/fixtures/record/version-1.ungcuu")), path))
        qFatal("no fixture");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// openssl's verdict on a detached CAdES over `content`.
bool opensslVerifies(const Desk& desk, const QByteArray& cms, const QByteArray& content)
{
    write(desk.path(QStringLiteral("event.cms")), cms);
    write(desk.path(QStringLiteral("event.bin")), content);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"), QStringLiteral("-binary"),
                                              QStringLiteral("-CAfile"), desk.path(QStringLiteral("signer.pem")),
                                              QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-no_check_time"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                                              desk.path(QStringLiteral("event.cms")), QStringLiteral("-content"), desk.path(QStringLiteral("event.bin")),
                                              QStringLiteral("-out"), QStringLiteral("/dev/null")});
    return openssl.waitForFinished(30000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

} // namespace

class StoredWorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_the_first_version_kept_is_opened_and_whole()
    {
        const Desk desk;
        const QString path = copyOfFixture(desk);
        const VerifyReport report = taken(verifyWorkspace(path, desk.account(), {}, base::Progress()));
        QVERIFY2(report.whole(), report.whole() ? "" : qPrintable(report.damage.front().what));
        const Workspace workspace = taken(openWorkspace(path, desk.account()));
        const auto rows = taken(listDocuments(workspace));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].code, QStringLiteral("ghi-chep.md"));
        QCOMPARE(rows[1].code, QStringLiteral("KB-CU-01"));
        QCOMPARE(rows[1].revisions, 2);
        QCOMPARE(taken(listSystems(workspace)).front().operatingUnit, QStringLiteral("Trung tâm Mẫu"));
        QCOMPARE(taken(searchDocuments(workspace, QStringLiteral("ung cuu"))).size(), size_t(1));
    }

    /// Somebody else's program agrees about every signature, and disagrees once a byte is another.
    void openssl_verifies_every_events_signature()
    {
        const Desk desk;
        const testing::RawDatabase raw(copyOfFixture(desk));
        const QByteArray join = " FROM event JOIN object USING (id) ORDER BY id";
        const QList<QByteArray> signatures = raw.column("SELECT hex(signature)" + join);
        const QList<QByteArray> contents = raw.column("SELECT hex(bytes)" + join);
        QCOMPARE(signatures.size(), 7);
        const QList<QByteArray> certificates = raw.column("SELECT hex(bytes) FROM object WHERE hex(substr(bytes, 1, 1)) = '30'");
        QCOMPARE(certificates.size(), 1);
        write(desk.path(QStringLiteral("signer.pem")), "-----BEGIN CERTIFICATE-----\n" + QByteArray::fromHex(certificates.front()).toBase64()
                  + "\n-----END CERTIFICATE-----\n");
        for (qsizetype i = 0; i < signatures.size(); ++i) {
            const QByteArray cms = QByteArray::fromHex(signatures[i]);
            QByteArray content = "ungcuu-event/1\n" + QByteArray::fromHex(contents[i]);
            QVERIFY(opensslVerifies(desk, cms, content));
            content[content.size() - 2] = char(content[content.size() - 2] ^ 1);
            QVERIFY(!opensslVerifies(desk, cms, content));
        }
    }
};

QTEST_APPLESS_MAIN(StoredWorkspaceTest)
#include "stored_workspace_test.moc"
