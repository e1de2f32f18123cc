// SPDX-License-Identifier: GPL-3.0-or-later
// *Xóa khỏi kho dữ liệu*: the text goes from wherever this account keeps it, and what was done stays to be seen.
#include "workspace/destroy_document.h"

#include "base/file.h"
#include "review/particulars.h"
#include "support/desk/desk.h"
#include "support/desk/raw_database.h"
#include "support/desk/stranger.h"
#include "support/places.h"
#include "workspace/destruction.h"
#include "workspace/maintenance.h"
#include "workspace/owed_traces.h"
#include "workspace/typing_journal.h"
#include "workspace/workspace_copy.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using namespace Qt::StringLiterals;
using testing::codesOf;
using testing::Desk;
using testing::RawDatabase;
using testing::taken;
using testing::verifiedByStranger;

namespace {

const QByteArray planted = "ztqlam mật khẩu quản trị nằm ở ngăn thứ ba";
const QByteArray plantedWord = "ztqlam";

QByteArray text(const QByteArray& code, const QByteArray& words)
{
    return "---\nmã: " + code + "\n---\n# Tên " + code + "\n" + words + '\n';
}

/// How often the bytes stand in the files of a folder, all of them.
qsizetype hits(const QString& folder, const QByteArray& bytes)
{
    qsizetype found = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += taken(base::readFile(files.next())).count(bytes);
    return found;
}

qsizetype hitsBeside(const Workspace& workspace, const QByteArray& bytes)
{
    qsizetype found = 0;
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QString path = workspace.path() + QLatin1String(suffix);
        found += QFile::exists(path) ? taken(base::readFile(path)).count(bytes) : 0;
    }
    return found;
}

Destroyed destroy(const Desk& desk, const Workspace& workspace, const base::Uuid& document)
{
    const DestructionScope scope = taken(destructionScope(workspace, document));
    const Destroyed destroyed = taken(destroyDocument(workspace, desk.key(), {base::Uuid::random(), document, scope.seenEvents, u"Có dấu mật"_s}, Desk::now));
    if (destroyed.traces)
        qFatal("%s", qPrintable(destroyed.traces->message));
    return destroyed;
}

void leaveTyping(const Desk& desk, const Workspace& workspace, const base::Uuid& document)
{
    TypingJournal journal = taken(TypingJournal::start(desk.account(), {workspace.id(), document, {}, u"KB-1"_s}, planted));
    taken(journal.record(planted + " nữa"));
}

/// Many documents of all sizes, so that pages were split and texts were moved while they were saved.
base::Uuid amongMany(const Desk& desk, const Workspace& workspace)
{
    base::Uuid document;
    for (int number = 0; number < 40; ++number) {
        desk.save(workspace, text("KB-X" + QByteArray::number(number), QByteArray("Cô lập máy chủ. ").repeated(number * 5)));
        if (number % 4 == 0)
            document = desk.save(workspace, text("KB-1", planted.repeated(1 + number) + QByteArray::number(number)), document).document;
    }
    return document;
}

} // namespace

class DestroyDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_text_goes_from_file_index_and_typing()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = amongMany(desk, workspace);
        leaveTyping(desk, workspace, document);
        const QByteArray inIndex = "SELECT count(*) FROM search_data WHERE instr(block, CAST('" + plantedWord.mid(1) + "' AS BLOB))";
        QVERIFY2(hitsBeside(workspace, planted) > 0 && hits(desk.account().stateFolder, planted) > 0, "the control finds it before");
        QVERIFY2(RawDatabase(workspace.path()).column(inIndex).first() != "0", "the control finds the word in the index before");
        QCOMPARE(taken(searchDocuments(workspace, QString::fromUtf8(plantedWord))).size(), size_t(1));

        QCOMPARE(destroy(desk, workspace, document).objects, 10);
        QCOMPARE(hitsBeside(workspace, planted.first(20)), qsizetype(0));
        QCOMPARE(hitsBeside(workspace, plantedWord), qsizetype(0));
        QCOMPARE(hits(desk.account().stateFolder, plantedWord), qsizetype(0));
        QCOMPARE(RawDatabase(workspace.path()).column(inIndex).first(), QByteArray("0"));
        QVERIFY(taken(searchDocuments(workspace, QString::fromUtf8(plantedWord))).empty());
        QCOMPARE(taken(listDocuments(workspace)).size(), size_t(40));
        QVERIFY(taken(findDocuments(workspace, u"KB-1"_s)).empty());
        QCOMPARE(taken(searchDocuments(workspace, u"cô lập"_s)).size(), size_t(39));
        QVERIFY2(!QFile::exists(desk.account().stateFolder + u"/destroying/"_s + QLatin1String(document.text())), "nothing is owed any more");
    }

    void what_was_done_is_told_and_is_no_damage()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = desk.save(workspace, text("KB-1", "một")).document;
        desk.save(workspace, text("KB-1", "hai"), document);
        destroy(desk, workspace, document);
        const VerifyReport report = verifiedByStranger(workspace.path());
        QVERIFY2(report.whole(), codesOf(report).constData());
        QCOMPARE(report.destroyed.size(), size_t(2));
        QCOMPARE(report.destroyed.front().author, desk.name());
        QCOMPARE(report.destroyed.front().reason, u"Có dấu mật"_s);
        QCOMPARE(report.destroyed.front().document, document);
        const auto gone = taken(destroyedDocuments(workspace));
        QCOMPARE(gone.size(), size_t(1));
        QVERIFY(gone.front().revisions == 2 && gone.front().objects == 2 && gone.front().author == desk.name() && gone.front().at == Desk::now);
        const auto history = taken(documentHistory(workspace, document));
        QCOMPARE(history.size(), size_t(4));
        QVERIFY(history.front().message.contains(u"Có dấu mật"_s) && history.front().destroyed.isEmpty());
        QVERIFY(history.back().destroyed.contains(desk.name()));
    }

    void what_refers_to_it_gets_a_plain_answer()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const Saved first = desk.save(workspace, text("KB-1", "một"));
        const Document before = taken(readDocument(workspace, first.document));
        destroy(desk, workspace, first.document);
        const QString words = u"Nội dung đã được xóa khỏi kho dữ liệu ngày 18/11/2026 bởi Nguyễn Văn A."_s;
        QCOMPARE(readDocument(workspace, first.document).error().message, words);
        QCOMPARE(readRevision(workspace, first.document, first.revision).error().message, words);
        QCOMPARE(restoreRevision(workspace, desk.key(), first.document, first.revision, Desk::now).error().code, "document.destroyed");
        QCOMPARE(destructionScope(workspace, first.document).error().code, "document.destroyed");
        SaveRequest over;
        over.document = first.document;
        over.seenEvents = before.seenEvents;
        over.bytes = "gõ tiếp";
        QCOMPARE(saveDocument(workspace, desk.key(), over, Desk::now).error().code, "save.destroyed");
        QVERIFY(verifiedByStranger(workspace.path()).whole());
    }

    void what_another_document_has_too_stays_until_that_one_goes()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const QByteArray same = text("KB-1", planted);
        const base::Uuid one = desk.save(workspace, same).document;
        const base::Uuid other = desk.save(workspace, same).document;
        QCOMPARE(taken(destructionScope(workspace, one)).sharingDocuments, QStringList{u"KB-1"_s});
        const Destroyed first = destroy(desk, workspace, one);
        QVERIFY(first.objects == 0 && first.kept == 1);
        QCOMPARE(taken(readDocument(workspace, other)).bytes, same);
        QCOMPARE(taken(listDocuments(workspace)).size(), size_t(1));
        QVERIFY2(verifiedByStranger(workspace.path()).whole(), codesOf(verifiedByStranger(workspace.path())).constData());
        QVERIFY(hitsBeside(workspace, planted) > 0);

        QCOMPARE(destroy(desk, workspace, other).objects, 1);
        QVERIFY2(verifiedByStranger(workspace.path()).whole(), codesOf(verifiedByStranger(workspace.path())).constData());
        QCOMPARE(hitsBeside(workspace, planted), qsizetype(0));
        // The same text, saved by somebody who wants it again, is a document as any other.
        desk.save(workspace, same);
        QVERIFY(verifiedByStranger(workspace.path()).whole());
        QVERIFY(verifiedByStranger(workspace.path()).destroyed.empty());
    }

    void a_text_that_the_record_itself_needs_stays()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = desk.save(workspace, review::encoded(review::Policy())).document;
        QCOMPARE(destroy(desk, workspace, document).kept, 1);
        QVERIFY(verifiedByStranger(workspace.path()).whole());
        QVERIFY(taken(listDocuments(workspace)).empty());
    }

    void what_stays_is_said_before()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        SaveRequest request;
        request.name = u"tên mật.md"_s;
        request.message = u"ghi chú của lần lưu"_s;
        request.bytes = text("KB-1", "một");
        const Saved saved = taken(saveDocument(workspace, desk.key(), request, Desk::now));
        const DestructionScope scope = taken(destructionScope(workspace, saved.document));
        QCOMPARE(scope.code, u"KB-1"_s);
        QCOMPARE(scope.stayingWords, (QStringList{u"tên mật.md"_s, u"ghi chú của lần lưu"_s}));
        QVERIFY(destructionLeaves(scope).join(u' ').contains(u"tên mật.md; ghi chú của lần lưu"_s));
        destroy(desk, workspace, saved.document);
        QVERIFY2(hitsBeside(workspace, "tên mật.md") > 0, "it was said to stay, and does");
    }

    void what_was_not_looked_at_is_not_destroyed()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = desk.save(workspace, text("KB-1", "một")).document;
        const DestructionScope scope = taken(destructionScope(workspace, document));
        desk.save(workspace, text("KB-1", "hai"), document);
        DestructionRequest request{base::Uuid::random(), document, scope.seenEvents, u"Có dấu mật"_s};
        QCOMPARE(destroyDocument(workspace, desk.key(), request, Desk::now).error().code, "destroy.moved");
        request.seenEvents = taken(destructionScope(workspace, document)).seenEvents;
        request.reason = u"  "_s;
        QCOMPARE(destroyDocument(workspace, desk.key(), request, Desk::now).error().code, "destroy.reason");
        request.reason = u"Có dấu mật"_s;
        {
            const TypingJournal held = taken(TypingJournal::start(desk.account(), {workspace.id(), document, {}, {}}, "gõ"));
            QCOMPARE(destroyDocument(workspace, desk.key(), request, Desk::now).error().code, "destroy.typed");
        }
        QCOMPARE(taken(readDocument(workspace, document)).bytes, text("KB-1", "hai"));
        QCOMPARE(taken(destroyDocument(workspace, desk.key(), request, Desk::now)).objects, 2);
        QVERIFY2(destroyDocument(workspace, desk.key(), request, Desk::now + 1000).ok(), "the same act again is done once");
        QCOMPARE(verifiedByStranger(workspace.path()).destroyed.size(), size_t(2));
    }

    void verify_tells_a_loss_from_a_destruction()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const QByteArray bytes = text("KB-1", "một");
        const base::Uuid document = desk.save(workspace, bytes).document;
        desk.save(workspace, text("KB-2", "hai"));
        const QByteArray id = base::Sha256::of(bytes).hex();
        const QString lost = desk.path(u"lost.ungcuu"_s);
        taken(backUp(workspace, lost));
        QVERIFY(RawDatabase(lost).run("DELETE FROM object WHERE id = '" + id + "'"));
        QVERIFY(codesOf(verifiedByStranger(lost)).contains("object.missing"));

        destroy(desk, workspace, document);
        QVERIFY(verifiedByStranger(workspace.path()).whole());
        const QString back = desk.path(u"back.ungcuu"_s);
        taken(backUp(workspace, back));
        QVERIFY(RawDatabase(back).run("INSERT INTO object VALUES('" + id + "', CAST('" + bytes + "' AS BLOB))"));
        const VerifyReport report = verifiedByStranger(back);
        QCOMPARE(codesOf(report), QByteArray("object.still-there "));
        QVERIFY(report.destroyed.empty());
        // A destruction whose event is gone explains nothing.
        const QString without = desk.path(u"without.ungcuu"_s);
        taken(backUp(workspace, without));
        QVERIFY(RawDatabase(without).run("DELETE FROM event_place WHERE act = 'destroyed'; DELETE FROM head WHERE event NOT IN (SELECT event FROM event_place);"
                                         "DELETE FROM event WHERE id NOT IN (SELECT event FROM event_place)"));
        QVERIFY(codesOf(verifiedByStranger(without)).contains("object.missing"));
    }

    void backup_working_copy_and_remade_tables_carry_it()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = desk.save(workspace, text("KB-1", planted)).document;
        desk.save(workspace, text("KB-2", "hai"));
        destroy(desk, workspace, document);
        const Workspace copy = taken(copyToThisMachine(workspace, desk.path(u"copy.ungcuu"_s)));
        QCOMPARE(hitsBeside(copy, plantedWord), qsizetype(0));
        QCOMPARE(readDocument(copy, document).error().code, "document.destroyed");
        taken(remakeProjections(workspace, desk.path(u"b.ungcuu"_s)));
        QVERIFY2(verifiedByStranger(workspace.path()).whole(), codesOf(verifiedByStranger(workspace.path())).constData());
        QCOMPARE(taken(listDocuments(workspace)).size(), size_t(1));
    }

    void traces_that_were_left_go_with_the_next_opening()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const base::Uuid document = desk.save(workspace, text("KB-1", planted)).document;
        const base::Uuid living = desk.save(workspace, text("KB-2", "hai")).document;
        destroy(desk, workspace, document);
        leaveTyping(desk, workspace, document);
        leaveTyping(desk, workspace, living);
        noteTraces(workspace, document);
        noteTraces(workspace, living);
        taken(openWorkspace(workspace.path(), desk.account()));
        QCOMPARE(leftTyping(desk.account(), workspace.id()).size(), size_t(1));
        QVERIFY2(leftTyping(desk.account(), workspace.id()).front().subject.document == living, "an act that was not done takes no typing");
        QVERIFY(QDir(desk.account().stateFolder + u"/destroying"_s).isEmpty());
    }

    /// tests/fixtures/record/destroyed-1.ungcuu was written by the first version that destroyed anything.
    void what_the_first_version_destroyed_is_read_as_such()
    {
        const Desk desk;
        const QString path = desk.path(u"destroyed-1.ungcuu"_s);
        QVERIFY(QFile::copy(testing::sourcePath(u"tests/fixtures/record/destroyed-1.ungcuu"_s), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const VerifyReport report = verifiedByStranger(path);
        QVERIFY2(report.whole(), codesOf(report).constData());
        QCOMPARE(report.destroyed.size(), size_t(2));
        QCOMPARE(report.destroyed.front().reason, u"Có dấu mật, chuyển sang máy soạn thảo bí mật nhà nước"_s);
        const Workspace workspace = taken(openWorkspace(path, desk.account()));
        QCOMPARE(taken(listDocuments(workspace)).size(), size_t(1));
        QCOMPARE(taken(destroyedDocuments(workspace)).front().name, u"kb-mat.kb.md"_s);
        QCOMPARE(hitsBeside(workspace, "ngăn thứ ba"), qsizetype(0));
    }
};

/// What a disk keeps is not asked here: in memory where the machine has such a folder.
int main(int argc, char** argv)
{
    if (access("/dev/shm", W_OK) == 0)
        qputenv("TMPDIR", "/dev/shm");
    DestroyDocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "destroy_document_test.moc"
