// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "store/store.h"
#include "support/desk/desk.h"
#include "support/desk/raw_database.h"
#include "workspace/network_file_system.h"
#include "workspace/verify_workspace.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::RawDatabase;
using testing::taken;

class HostileFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_file_with_another_schema_is_not_opened_and_not_changed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* sql, const char* code) { QTest::newRow(name) << QByteArray(sql) << QByteArray(code); };
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM object; END", "store.schema");
        row("view", "CREATE VIEW v AS SELECT * FROM object", "store.schema");
        row("another table", "CREATE TABLE more(a)", "store.schema");
        row("another index", "CREATE INDEX i ON object(bytes)", "store.schema");
        row("a column more", "ALTER TABLE person ADD COLUMN more TEXT", "store.schema");
        row("no index", "DROP INDEX document_code", "store.schema");
        row("table gone", "DROP TABLE head", "store.schema");
        row("a table in place of another", "DROP TABLE person; CREATE TABLE person(id TEXT PRIMARY KEY, name TEXT NOT NULL)", "store.schema");
        row("schema by hand", "PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'person'", "store.schema");
        row("a later version", "PRAGMA user_version = 2", "store.newer");
        row("an earlier version", "PRAGMA user_version = 0", "store.older");
        row("another program's", "PRAGMA application_id = 1", "store.not-one");
    }
    void a_file_with_another_schema_is_not_opened_and_not_changed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, code);
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        {
            const RawDatabase raw(workspace.path());
            QVERIFY(raw.run(sql));
        }
        const QByteArray before = taken(base::readFile(workspace.path()));
        const auto opened = openWorkspace(workspace.path(), desk.account());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, code);
        QCOMPARE(taken(base::readFile(workspace.path())), before);
    }

    void what_is_no_workspace_says_so()
    {
        const Desk desk;
        const auto code = [&](const QByteArray& bytes) {
            QFile file(desk.path(QStringLiteral("x.ungcuu")));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            file.close();
            return openWorkspace(file.fileName(), desk.account()).error().code;
        };
        QCOMPARE(code("một tệp văn bản không phải kho dữ liệu, dài hơn một trăm byte để không ai coi là tệp trống ........................"), "store.not-one");
        QCOMPARE(code(""), "store.not-one");
        QCOMPARE(openWorkspace(desk.path(QStringLiteral("không có")), desk.account()).error().code, "workspace.missing");
        QCOMPARE(openWorkspace(desk.path(QStringLiteral(".")), desk.account()).error().code, "workspace.missing");
    }

    void a_cut_file_is_never_taken_for_whole()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        for (int i = 0; i < 5; ++i)
            desk.save(workspace, QByteArray(20000, char('a' + i)));
        const QByteArray whole = taken(base::readFile(workspace.path()));
        for (qsizetype size = 512; size < whole.size(); size += whole.size() / 13) {
            QFile file(desk.path(QStringLiteral("cut.ungcuu")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole.left(size));
            file.close();
            const auto report = verifyWorkspace(file.fileName(), desk.account(), {}, base::Progress());
            QVERIFY2(!report || !report->whole(), QByteArray::number(size).constData());
        }
    }

    void the_program_itself_cannot_change_what_is_recorded()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Write));
        const auto runs = [&](const char* sql) { return sqlite3_exec(store.handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK; };
        for (const char* sql : {"UPDATE object SET bytes = x''", "DELETE FROM object", "UPDATE event SET signature = x''", "DELETE FROM event",
                                "DROP TABLE event", "CREATE TABLE t(a)", "ALTER TABLE event ADD COLUMN b", "ATTACH ':memory:' AS m",
                                "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END", "DELETE FROM sqlite_schema", "INSERT INTO search_data VALUES(99, x'')"})
            QVERIFY2(!runs(sql), sql);
        QVERIFY2(runs("DELETE FROM search_entry"), "what is no record may be made again");
    }

    void a_reader_cannot_write()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Read));
        QVERIFY(sqlite3_exec(store.handle(), "DELETE FROM search_entry", nullptr, nullptr, nullptr) != SQLITE_OK);
    }

    void network_file_systems_are_known_by_their_numbers()
    {
        QVERIFY(isNetworkFileSystem(0x6969));        // NFS
        QVERIFY(isNetworkFileSystem(0xfe534d42));    // SMB 2
        QVERIFY(!isNetworkFileSystem(0xef53));       // ext4
        QVERIFY(!isNetworkFileSystem(0x01021994));   // tmpfs
    }

    void a_workspace_for_reading_only_refuses_every_act()
    {
        if (::geteuid() == 0)
            QSKIP("root writes everywhere");
        const Desk desk;
        const Workspace made = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        QFile::setPermissions(made.path(), QFile::ReadOwner);
        const Workspace workspace = taken(openWorkspace(made.path(), desk.account()));
        QVERIFY(workspace.readOnly());
        SaveRequest request;
        request.bytes = "một";
        QCOMPARE(saveDocument(workspace, desk.key(), request, Desk::now).error().code, "act.read-only");
    }
};

QTEST_APPLESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"
