// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verify_workspace.h"

#include "base/file.h"
#include "store/transaction.h"
#include "support/desk/desk.h"
#include "support/desk/raw_database.h"
#include "support/desk/stranger.h"
#include "workspace/act.h"
#include "workspace/maintenance.h"
#include "workspace/register.h"
#include "workspace/witness.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::codesOf;
using testing::Desk;
using testing::RawDatabase;
using testing::taken;
using testing::verifiedByStranger;

namespace {

const QList<QByteArray> tables{"object", "event", "event_place", "head", "document", "person", "system", "search_entry"};

/// A workspace with documents of several revisions and systems of several changes.
Workspace filled(const Desk& desk)
{
    const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
    const Saved one = desk.save(workspace, "---\nmã: KB-1\n---\n# Một\n");
    desk.save(workspace, "---\nmã: KB-1\n---\n# Một, sửa\n", one.document);
    desk.save(workspace, "---\nmã: KB-2\n---\n# Hai\n");
    taken(setSystem(workspace, desk.key(), {QStringLiteral("HT-1"), QStringLiteral("Cổng"), 2, QStringLiteral("Sở"), {}}, Desk::now));
    taken(setSystem(workspace, desk.key(), {QStringLiteral("HT-1"), QStringLiteral("Cổng"), 3, QStringLiteral("Sở"), {}}, Desk::now));
    return workspace;
}

/// A new file with these bytes but for one bit, as a stranger's verify sees it.
bool wholeWithBitTurned(const Desk& desk, QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    const QString path = desk.path(QStringLiteral("turned.ungcuu"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    const QTemporaryDir folder;
    const auto report = verifyWorkspace(path, {folder.path(), folder.path()}, {}, base::Progress());
    return report && report->whole();
}

/// Any act that a workspace knows, each with what a day may bring: empty and long texts, forks and what merges them.
void actAnyhow(const Desk& desk, const Workspace& workspace, QRandomGenerator& random)
{
    const QByteArray number = QByteArray::number(random.bounded(1000));
    const QList<QByteArray> texts{"", "\xef\xbb\xbfkhông mã\r\n", "---\nmã: KB-" + number + "\n---\n# Tên " + number + "\n",
                                  "# Dài " + number + '\n' + QByteArray("Cô lập máy chủ. ").repeated(int(random.bounded(4000)))};
    SaveRequest request;
    request.bytes = texts.at(random.bounded(int(texts.size())));
    request.name = QStringLiteral("tệp.md");
    const std::vector<DocumentRow> rows = taken(listDocuments(workspace));
    const quint32 act = random.bounded(8);
    if (act == 0) {
        taken(setSystem(workspace, desk.key(), {QStringLiteral("HT-%1").arg(random.bounded(3)), QString::fromUtf8(number), 3, {}, {}}, Desk::now));
        return;
    }
    if (act == 1) {
        const QString backup = desk.path(QStringLiteral("backup.ungcuu"));
        QFile::remove(backup);
        return taken(remakeProjections(workspace, backup));
    }
    if (act > 2 && !rows.empty()) {
        request.document = rows[random.bounded(quint32(rows.size()))].id;
        request.seenEvents = taken(readDocument(workspace, request.document)).seenEvents;
        if (act == 3)
            request.seenEvents = {taken(documentHistory(workspace, request.document)).back().event};
    }
    taken(saveDocument(workspace, desk.key(), request, Desk::now + random.bounded(100000)));
}

QString copied(const Desk& desk, const QString& from)
{
    const QString to = desk.path(QStringLiteral("copy.ungcuu"));
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    if (!QFile::copy(from, to))
        qFatal("cannot copy");
    return to;
}

QByteArray dumpOf(const QString& path)
{
    const RawDatabase raw(path);
    QByteArray all;
    for (const QByteArray& table : tables)
        all += raw.dump(table) + '\n';
    return all;
}

} // namespace

class VerifyWorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_nobody_touched_is_whole_but_compared_only_with_a_witness()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const VerifyReport alone = verifiedByStranger(workspace.path());
        QVERIFY2(alone.whole(), codesOf(alone).constData());
        QVERIFY(!alone.compared);
        QCOMPARE(alone.events, qint64(8));
        const VerifyReport own = taken(verifyWorkspace(workspace.path(), desk.account(), {}, base::Progress()));
        QVERIFY(own.whole() && own.compared);
    }

    /// Each column of each row of each table changed by hand, and each row taken out.
    void every_hand_edit_of_every_column_is_named_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const Desk desk;
        const Workspace workspace = filled(desk);
        const RawDatabase raw(workspace.path());
        for (const QByteArray& table : tables) {
            const qsizetype rows = raw.column("SELECT count(*) FROM " + table).first().toInt();
            QVERIFY(rows > 0);
            const QByteArray key = table == "head" ? QByteArray("event") : QByteArray("rowid");
            for (qsizetype row = 0; row < rows; ++row) {
                const QByteArray where = " WHERE " + key + " = (SELECT " + key + " FROM " + table + " ORDER BY " + key + " LIMIT 1 OFFSET "
                    + QByteArray::number(row) + ")";
                QTest::newRow(QByteArray(table + " row " + QByteArray::number(row) + " out")) << QByteArray("DELETE FROM " + table + where);
                for (const QByteArray& column : raw.column("SELECT name FROM pragma_table_info('" + table + "')")) {
                    const QByteArray value = "CASE typeof(" + column + ") WHEN 'integer' THEN " + column + " + 1000 WHEN 'blob' THEN CAST('x' || " + column
                        + " AS BLOB) ELSE 'x' || substr(" + column + ", 2) END";
                    QTest::newRow(QByteArray(table + '.' + column + " row " + QByteArray::number(row)))
                        << QByteArray("UPDATE " + table + " SET " + column + " = " + value + where);
                }
            }
        }
    }
    void every_hand_edit_of_every_column_is_named()
    {
        QFETCH(QByteArray, sql);
        static const Desk desk;
        static const Workspace workspace = filled(desk);
        const QString path = copied(desk, workspace.path());
        {
            const RawDatabase raw(path);
            QVERIFY(raw.run(sql));
        }
        QVERIFY2(!verifiedByStranger(path).whole(), sql.constData());
    }

    void a_row_put_in_by_hand_is_named()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QByteArray other = base::Sha256::of("lạ").hex();
        const QList<QByteArray> edits{
            "INSERT INTO object VALUES('" + other + "', CAST('lạ' AS BLOB))",
            "INSERT INTO event SELECT '" + other + "', signature FROM event LIMIT 1",
            "INSERT INTO head SELECT '0b8f0d7e-5f0a-4c57-9a53-1f2e3d4c5b6a', id FROM event LIMIT 1",
            "INSERT INTO person VALUES('0b8f0d7e-5f0a-4c57-9a53-1f2e3d4c5b6a', 'Người lạ')",
            "INSERT INTO document SELECT '0b8f0d7e-5f0a-4c57-9a53-1f2e3d4c5b6a', code, sort_key, title, revision, revisions, heads, author, saved_at FROM document LIMIT 1",
            "INSERT INTO search_entry SELECT 99, '0b8f0d7e-5f0a-4c57-9a53-1f2e3d4c5b6a', revision FROM search_entry LIMIT 1",
        };
        for (const QByteArray& sql : edits) {
            const QString path = copied(desk, workspace.path());
            {
                const RawDatabase raw(path);
                QVERIFY2(raw.run(sql), sql.constData());
            }
            QVERIFY2(!verifiedByStranger(path).whole(), sql.constData());
        }
    }

    /// Verify walks the rows as they were stored; another order costs look-ups and changes nothing of what is said.
    void a_record_stored_in_another_order_is_verified_all_the_same()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        for (const QByteArray& table : {QByteArray("event"), QByteArray("object")}) {
            const QString path = copied(desk, workspace.path());
            QVERIFY(RawDatabase(path).run("UPDATE " + table + " SET rowid = -rowid"));
            const VerifyReport report = verifiedByStranger(path);
            QVERIFY2(report.whole(), codesOf(report).constData());
            QCOMPARE(report.events, qint64(8));
            QVERIFY(RawDatabase(path).run("UPDATE event SET signature = CAST('x' || signature AS BLOB) WHERE rowid = (SELECT max(rowid) FROM event)"));
            QCOMPARE(codesOf(verifiedByStranger(path)).count("event.signature "), qsizetype(1));
        }
    }

    /// The other side of the next: it can only be believed if verify does not complain of everything.
    void nothing_is_named_in_a_file_that_nobody_touched()
    {
        const Desk desk;
        QRandomGenerator random(20261126);
        const int files = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1 ? 1000 : 60;
        std::optional<Workspace> workspace;
        for (int file = 0; file < files; ++file) {
            if (file % 20 == 0)
                workspace = desk.workspaceNamed(QStringLiteral("%1.ungcuu").arg(file));
            actAnyhow(desk, *workspace, random);
            const VerifyReport report = verifiedByStranger(workspace->path());
            QVERIFY2(report.whole(), qPrintable(QStringLiteral("file %1: ").arg(file) + QString::fromUtf8(codesOf(report))));
            QVERIFY(report.events >= 3 && report.objects > report.events);
        }
        QVERIFY(taken(listDocuments(*workspace)).size() > 1);
    }

    /// An index that leads elsewhere than its table is damage although every row of the table is right.
    void a_bit_turned_in_a_page_of_any_index_is_named()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const RawDatabase raw(workspace.path());
        const qsizetype page = raw.column("PRAGMA page_size").first().toLongLong();
        const QByteArray whole = taken(base::readFile(workspace.path()));
        const QList<QByteArray> indexes = raw.column("SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name <> 'search' ORDER BY rootpage");
        QCOMPARE(indexes.size(), qsizetype(11));
        for (const QByteArray& root : indexes)   // the key of the row that came first ends the page, but for its row's number
            QVERIFY2(!wholeWithBitTurned(desk, whole, root.toLongLong() * page - 4), root.constData());
    }

    void a_bit_turned_in_the_schema_is_named_and_in_a_free_page_means_nothing()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        {
            const RawDatabase raw(workspace.path());
            QVERIFY(raw.run("CREATE TABLE t(x); INSERT INTO t VALUES(randomblob(400000)); DROP TABLE t"));
        }
        const RawDatabase raw(workspace.path());
        const QByteArray whole = taken(base::readFile(workspace.path()));
        for (const QByteArray& sql : raw.column("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
            QVERIFY(whole.contains(sql));
            QVERIFY2(!wholeWithBitTurned(desk, whole, whole.indexOf(sql) + sql.size() / 2), sql.constData());
        }
        QVERIFY(raw.column("PRAGMA freelist_count").first().toInt() > 20);
        QVERIFY(wholeWithBitTurned(desk, whole, whole.size() - 100));
    }

    /// The list of free pages holds nothing recorded. One that names a page in use does harm when that page is written
    /// over, and then it is named.
    void a_damaged_list_of_free_pages_means_nothing_until_it_does_harm()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        QByteArray bytes;
        {
            const RawDatabase raw(workspace.path());
            QVERIFY(raw.run("CREATE TABLE t(x); INSERT INTO t VALUES(randomblob(400000)); DROP TABLE t"));
        }
        {
            const RawDatabase raw(workspace.path());
            bytes = taken(base::readFile(workspace.path()));
            const qsizetype page = raw.column("PRAGMA page_size").first().toLongLong();
            const qsizetype trunk = qFromBigEndian<quint32>(bytes.constData() + 32);
            QVERIFY(trunk > 0);
            const qsizetype leaf = (trunk - 1) * page + 8;
            const qsizetype leaves = qFromBigEndian<quint32>(bytes.constData() + leaf - 4);
            QVERIFY(leaves > 2);
            const auto used = raw.column("SELECT rootpage FROM sqlite_schema WHERE name = 'event'").first().toUInt();
            for (qsizetype i = 0; i < leaves; ++i)
                qToBigEndian<quint32>(used, bytes.data() + leaf + 4 * i);
        }
        const QString path = desk.path(QStringLiteral("list.ungcuu"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QVERIFY(verifiedByStranger(path).whole());
        // Of several pages SQLite meets the page twice and takes all back; of one it does not notice.
        QVERIFY(!RawDatabase(path).run("INSERT INTO search_data VALUES(999999999999, randomblob(120000))"));
        QVERIFY(verifiedByStranger(path).whole());
        QVERIFY(RawDatabase(path).run("INSERT INTO search_data VALUES(999999999999, randomblob(18000))"));
        QVERIFY(!verifiedByStranger(path).whole());
    }

    /// Bits turned anywhere in the file: named, or without any meaning for what is recorded.
    void a_bit_turned_anywhere_is_named_or_means_nothing()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QByteArray before = dumpOf(workspace.path());
        const QByteArray whole = taken(base::readFile(workspace.path()));
        QRandomGenerator random(20261122);
        int named = 0;
        const int rounds = qEnvironmentVariableIntValue("UNGCUU_PROOF_FULL") == 1 ? 1000 : 100;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = whole;
            qsizetype at = random.bounded(bytes.size());
            while (round % 2 == 0 && bytes[at] == 0)   // pages of a small file are mostly empty
                at = random.bounded(bytes.size());
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            const QString path = copied(desk, workspace.path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto report = verifyWorkspace(path, desk.account(), {}, base::Progress());
            const bool unharmed = report && report->whole();
            named += unharmed ? 0 : 1;
            QVERIFY2(!unharmed || dumpOf(path) == before, qPrintable(QStringLiteral("byte %1").arg(at)));
        }
        QVERIFY2(named >= 10, "hardly a change met what is recorded: the test shows nothing");
    }

    void an_event_of_someone_without_rights_is_named_and_counts_for_nothing()
    {
        const Desk desk;
        const Desk stranger(QStringLiteral("Người lạ"));
        const Workspace workspace = filled(desk);
        const DocumentRow row = taken(listDocuments(workspace)).front();
        const Document document = taken(readDocument(workspace, row.id));
        {
            const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Write));
            store::Transaction transaction = taken(store::Transaction::begin(store));
            const base::Sha256 content = taken(transaction.addObject("giả"));
            const review::Revision revision{row.id, content, {row.revision}, base::Uuid::random(), Desk::now, {}};
            review::Event event;
            event.act = "save";
            event.workspace = workspace.id();
            event.stream = row.id.text();
            event.parents = document.seenEvents;
            event.members = taken(store.heads(workspace.id().hex()));
            event.revision = taken(transaction.addObject(review::encoded(revision)));
            event.person = revision.author;
            event.key = stranger.key()->certificate().keyId();
            event.time = Desk::now;
            event.nonce = base::Uuid::random();
            const store::StoredEvent stored = taken(signedEvent(stranger.key(), event));
            taken(transaction.addEvent({stored.id, event.stream, event.act, event.key, event.nonce}, stored.bytes, stored.signature,
                                       event.parents, {*event.revision}));
            taken(transaction.commit());
        }
        QCOMPARE(codesOf(verifiedByStranger(workspace.path())), QByteArray("event.no-effect "));
        QCOMPARE(taken(readDocument(workspace, row.id)).bytes, document.bytes);
        const auto history = taken(documentHistory(workspace, row.id));
        QCOMPARE(std::count_if(history.begin(), history.end(), [](const HistoryRow& one) { return !one.noEffect.isEmpty(); }), 1);
    }

    void a_rollback_is_named_against_a_witness_and_only_then()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QString old = copied(desk, workspace.path());
        desk.save(workspace, "mới");
        const QString replica = desk.path(QStringLiteral("replica.ungcuu"));
        taken(backUp(workspace, replica));
        QVERIFY2(verifiedByStranger(old).whole(), "from the file alone an older file is whole");
        const VerifyReport byReplica = verifiedByStranger(old, {replica});
        QVERIFY(byReplica.compared && codesOf(byReplica).startsWith("witness.lost"));
        const VerifyReport byWitness = taken(verifyWorkspace(old, desk.account(), {}, base::Progress()));
        QVERIFY(codesOf(byWitness).startsWith("witness.lost"));
        QVERIFY(verifiedByStranger(workspace.path(), {witnessPath(desk.account(), workspace.id()), old}).whole());
    }

    /// A power cut may leave zeros or a piece of a line, and the next act writes behind it.
    void what_a_power_cut_tore_in_a_witness_is_left_out_and_the_rest_counts()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QString path = witnessPath(desk.account(), workspace.id());
        const auto append = [&](const QByteArray& bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append) && file.write(bytes) == bytes.size());
        };
        const size_t before = taken(readWitness(path)).events.size();
        const QByteArray note = "event " + base::Sha256::of("mới").hex() + '\n';
        append(QByteArray(71, '\0') + "event 0123" + note);
        const Witness torn = taken(readWitness(path));
        QCOMPARE(torn.events.size(), before + 1);
        QCOMPARE(torn.events.back(), base::Sha256::of("mới"));
        append(QByteArray(note).replace(10, 1, "x"));
        QCOMPARE(readWitness(path).error().code, "witness.malformed");
    }

    void another_workspace_in_the_same_place_is_not_opened()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const Desk forger;
        const Workspace other = filled(forger);
        QVERIFY(QFile::remove(workspace.path()) && QFile::copy(other.path(), workspace.path()));
        QCOMPARE(openWorkspace(workspace.path(), desk.account()).error().code, "workspace.changed");
        QVERIFY(openWorkspace(workspace.path(), forger.account()).ok());
    }

    void a_backup_holds_the_same_record_and_replaces_nothing()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QString target = desk.path(QStringLiteral("b.ungcuu"));
        taken(backUp(workspace, target));
        QCOMPARE(dumpOf(target), dumpOf(workspace.path()));
        QVERIFY(verifiedByStranger(target).whole());
        QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(backUp(workspace, target).error().code, "workspace.exists");
        QVERIFY(!backUp(workspace, QStringLiteral("/nowhere/b.ungcuu")).ok());
    }

    void projections_made_again_are_the_same()
    {
        const Desk desk;
        const Workspace workspace = filled(desk);
        const QByteArray before = dumpOf(workspace.path());
        {
            const RawDatabase raw(workspace.path());
            QVERIFY(raw.run("DELETE FROM document; UPDATE person SET name = 'x'; DELETE FROM head"));
        }
        QVERIFY(!verifiedByStranger(workspace.path()).whole());
        taken(remakeProjections(workspace, desk.path(QStringLiteral("b.ungcuu"))));
        QVERIFY(verifiedByStranger(workspace.path()).whole());
        QCOMPARE(taken(searchDocuments(workspace, QStringLiteral("hai"))).size(), size_t(1));
        const auto withoutNumbers = [](QByteArray dump) { return dump.split('\n').mid(0, dump.count('\n') - 3); };
        QCOMPARE(withoutNumbers(dumpOf(workspace.path())), withoutNumbers(before));
    }
};

/// Thousands of small files that are edited, opened and thrown away: in memory where the machine has such a folder, since
/// what a disk keeps is not what is asked here.
int main(int argc, char** argv)
{
    if (access("/dev/shm", W_OK) == 0)
        qputenv("TMPDIR", "/dev/shm");
    VerifyWorkspaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "verify_workspace_test.moc"
