// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"
#include "base/vietnamese.h"
#include "support/desk/desk.h"
#include "support/desk/sqlite_ear.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

QByteArray text(const char* code, const char* words)
{
    return QByteArray("---\nmã: ") + code + "\n---\n\n# Tiêu đề " + code + "\n\n" + words + "\n";
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_saved_comes_back_byte_for_byte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << text("KB-01", "Đội ứng cứu");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray("a\0b\0", 4);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xc3\x28 m\xc3\xa3");
        QTest::newRow("CR, U+2028, NBSP, BOM") << QByteArray("\xef\xbb\xbf" "a\r\nb\rc\u2028d\u00a0e");
        QTest::newRow("decomposed") << QByteArray("u\u031b\u0301ng cu\u031b\u0301u");
        QTest::newRow("2 MB") << QByteArray(2 << 20, 'x');
    }
    void what_is_saved_comes_back_byte_for_byte()
    {
        QFETCH(QByteArray, bytes);
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved saved = desk.save(workspace, bytes);
        QCOMPARE(taken(readDocument(workspace, saved.document)).bytes, bytes);
        QCOMPARE(saved.revisions, 1);
    }

    void the_list_shows_what_the_text_says_of_itself()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        desk.save(workspace, text("KB-B", "hai"));
        const Saved first = desk.save(workspace, text("KB-A", "một"));
        const auto rows = taken(listDocuments(workspace));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].code, QStringLiteral("KB-A"));
        QCOMPARE(rows[0].title, QStringLiteral("Tiêu đề KB-A"));
        QCOMPARE(rows[0].author, QStringLiteral("Nguyễn Văn A"));
        QCOMPARE(rows[0].id, first.document);
        QCOMPARE(taken(findDocuments(workspace, QStringLiteral("KB-A"))).size(), size_t(1));
        QCOMPARE(taken(findDocuments(workspace, QString::fromLatin1(first.document.text()))).front(), rows[0]);
        QVERIFY(taken(findDocuments(workspace, QStringLiteral("kb-a"))).empty());
    }

    void a_long_list_is_read_from_its_beginning_and_narrowed_without_tones()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        for (int each = 0; each < 12; ++each)
            desk.save(workspace, text(each % 4 == 0 ? "KB-A" : each % 4 == 1 ? "KB-B" : each % 4 == 2 ? "KB-ĐƯỜNG" : "KB-D", QByteArray::number(each).constData()));
        const auto all = taken(listDocuments(workspace));
        QCOMPARE(all.size(), size_t(12)); // three of each mã
        QCOMPARE(taken(listDocuments(workspace, {}, 100)), all);
        const auto first = taken(listDocuments(workspace, {}, 5)); // within those of one mã
        QVERIFY(first == std::vector<DocumentRow>(all.begin(), all.begin() + 5));
        QCOMPARE(taken(listDocuments(workspace, QStringLiteral("duong TIEU"), 100)).size(), size_t(3));
        QCOMPARE(taken(listDocuments(workspace, QStringLiteral("duong tieu"), 2)).size(), size_t(2));
        QVERIFY(taken(listDocuments(workspace, QStringLiteral("không có"), 100)).empty());
        const base::CancelToken nobody;
        nobody.cancel();
        QVERIFY(listDocuments(workspace, {}, 5, base::Progress(nobody)).error().code == "cancelled");
    }

    void a_list_of_one_kind_holds_what_the_last_saved_texts_say_they_are()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        desk.save(workspace, text("KB-1", "một"));
        const Saved plan = desk.save(workspace, "---\nmã: PA-1\nloại văn bản: PHƯƠNG ÁN\n---\n");
        desk.save(workspace, "---\nloại văn bản: Quyết định\nmã: QD-1\n---\n");
        desk.save(workspace, QByteArray("\0\xff không có gì", 18));
        const auto codes = [&](DocumentKind kind, const QString& words = {}, int limit = 100) {
            QStringList all;
            for (const DocumentRow& row : taken(listDocuments(workspace, words, limit, {}, kind)))
                all += row.code;
            return all.join(u' ');
        };
        QCOMPARE(codes(DocumentKind::Plan), QStringLiteral("PA-1"));
        QCOMPARE(codes(DocumentKind::Other), QStringLiteral("QD-1"));
        QCOMPARE(taken(listDocuments(workspace, {}, 100, {}, DocumentKind::Scenario)).size(), size_t(2)); // bytes that say nothing too
        QCOMPARE(codes(DocumentKind::Scenario, QStringLiteral("pa")), QString());
        QCOMPARE(taken(listDocuments(workspace, {}, 1, {}, DocumentKind::Scenario)).size(), size_t(1));
        desk.save(workspace, "---\nmã: PA-1\nloại văn bản: Kế hoạch\n---\n", plan.document);
        QCOMPARE(codes(DocumentKind::Plan), QString());
        QCOMPARE(codes(DocumentKind::Other), QStringLiteral("PA-1 QD-1"));
        const base::CancelToken nobody;
        nobody.cancel();
        QVERIFY(listDocuments(workspace, {}, 5, base::Progress(nobody), DocumentKind::Plan).error().code == "cancelled");
    }

    void numbers_in_codes_are_sorted_by_their_size_as_stored_before_or_now()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        for (const char* const code : {"KB-A10-01", "KB-A2-11", "KB-A2-2", "KB-B1-01", "KB-A02-3", "KB-Đ10", "KB-Đ9"})
            desk.save(workspace, text(code, "x"));
        QStringList codes;
        for (const DocumentRow& row : taken(listDocuments(workspace)))
            codes += row.code;
        QCOMPARE(codes.join(u' '), QStringLiteral("KB-A2-2 KB-A02-3 KB-A2-11 KB-A10-01 KB-B1-01 KB-Đ9 KB-Đ10"));
        for (const QString& code : codes) {
            QVERIFY(store::isSortKey(store::sortKey(code), code.toUtf8()));
            QVERIFY(store::isSortKey(QByteArray(base::searchFolded(code).toUtf8() + '\0' + code.toUtf8()), code.toUtf8()));
            QVERIFY(!store::isSortKey(store::sortKey(code + u'0'), code.toUtf8()));
            QVERIFY(!store::isSortKey(QByteArray("kb" + store::sortKey(code)), code.toUtf8()));
        }
    }

    void a_text_without_ma_goes_by_the_name_of_its_file()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        SaveRequest request;
        request.name = QStringLiteral("ghi chép.md");
        request.bytes = "không có mã";
        QCOMPARE(taken(saveDocument(workspace, desk.key(), request, Desk::now)).code, QStringLiteral("ghi chép.md"));
        QCOMPARE(taken(listDocuments(workspace)).front().code, QStringLiteral("ghi chép.md"));
    }

    void saving_the_same_bytes_again_adds_nothing()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved first = desk.save(workspace, "một");
        const Saved again = desk.save(workspace, "một", first.document);
        QVERIFY(again.unchanged);
        QCOMPARE(again.revision, first.revision);
        const Saved second = desk.save(workspace, "hai", first.document);
        QVERIFY(!second.unchanged);
        QCOMPARE(second.revisions, 2);
        QCOMPARE(desk.save(workspace, "một", first.document).revisions, 3);
    }

    void the_same_act_asked_twice_is_done_once()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        SaveRequest request;
        request.bytes = "một";
        const Saved first = taken(saveDocument(workspace, desk.key(), request, Desk::now));
        const Saved again = taken(saveDocument(workspace, desk.key(), request, Desk::now + 1000));
        QCOMPARE(again.document, first.document);
        QCOMPARE(again.revision, first.revision);
        QCOMPARE(again.revisions, 1);
        QCOMPARE(taken(listDocuments(workspace)).size(), size_t(1));
    }

    void two_saves_over_the_same_text_are_both_kept_and_named_a_fork()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved first = desk.save(workspace, "một");
        SaveRequest request;
        request.document = first.document;
        request.seenEvents = first.seenEvents;
        request.bytes = "hai";
        QVERIFY(!taken(saveDocument(workspace, desk.key(), request, Desk::now)).forked);
        request.act = base::Uuid::random();
        request.bytes = "ba";
        const Saved beside = taken(saveDocument(workspace, desk.key(), request, Desk::now));
        QVERIFY(beside.forked);
        QVERIFY(taken(listDocuments(workspace)).front().forked);
        QCOMPARE(taken(readDocument(workspace, first.document)).heads.size(), size_t(2));
        QCOMPARE(taken(readRevision(workspace, first.document, beside.revision)).bytes, QByteArray("ba"));

        const Saved merged = desk.save(workspace, "hai và ba", first.document);
        QVERIFY(!merged.forked);
        QCOMPARE(taken(readDocument(workspace, first.document)).bytes, QByteArray("hai và ba"));
        QCOMPARE(taken(documentHistory(workspace, first.document)).front().parents.size(), size_t(2));
    }

    void a_save_over_another_documents_events_is_refused()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved one = desk.save(workspace, "một");
        const Saved other = desk.save(workspace, "khác");
        SaveRequest request;
        request.document = one.document;
        request.seenEvents = other.seenEvents;
        request.bytes = "hai";
        QCOMPARE(saveDocument(workspace, desk.key(), request, Desk::now).error().code, "save.other-document");
        QCOMPARE(taken(documentHistory(workspace, one.document)).size(), size_t(1));
    }

    void a_key_that_is_nobodys_here_cannot_save()
    {
        const Desk desk;
        const Desk stranger(QStringLiteral("Người lạ"));
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        SaveRequest request;
        request.bytes = "một";
        QCOMPARE(saveDocument(workspace, stranger.key(), request, Desk::now).error().code, "act.not-member");
        QVERIFY(taken(listDocuments(workspace)).empty());
    }

    void an_earlier_revision_is_restored_on_top()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved first = desk.save(workspace, "một");
        desk.save(workspace, "hai", first.document);
        const base::Sha256 old = taken(findRevision(workspace, first.document, "1"));
        QCOMPARE(old, first.revision);
        QCOMPARE(taken(findRevision(workspace, first.document, first.revision.hex().left(10))), first.revision);
        QCOMPARE(findRevision(workspace, first.document, "9").error().code, "revision.missing");
        QCOMPARE(taken(restoreRevision(workspace, desk.key(), first.document, old, Desk::now)).revisions, 3);
        QCOMPARE(taken(readDocument(workspace, first.document)).bytes, QByteArray("một"));
        const auto history = taken(documentHistory(workspace, first.document));
        QCOMPARE(history.size(), size_t(3));
        QVERIFY(history[0].head && !history[1].head);
        QCOMPARE(history[2].revision, first.revision);
    }

    void a_history_costs_its_events_and_no_content()
    {
        const testing::SqliteEar ear;
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const base::Uuid document = desk.save(workspace, "một").document;
        const auto rows = [&](const auto& ask) {
            ear.asked();
            (void)taken(ask());
            return ear.asked().rows;
        };
        const auto events = [&] { return rows([&] { return findRevision(workspace, document, "1"); }); };
        const auto history = [&] { return rows([&] { return documentHistory(workspace, document); }); };
        const qint64 besides = history() - events();
        QCOMPARE(rows([&] { return readDocument(workspace, document); }), events() + 1); // a content is heard
        for (int save = 0; save < 5; ++save)
            desk.save(workspace, QByteArray::number(save), document);
        QCOMPARE(history() - events(), besides);
    }

    void search_ignores_tones_and_puts_exact_spelling_first()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved plain = desk.save(workspace, text("KB-1", "doi ung cuu doi ung cuu doi ung cuu"));
        const Saved toned = desk.save(workspace, text("KB-2", "gọi Đội Ứng cứu một lần trong một câu dài hơn nhiều chữ khác"));
        const Saved other = desk.save(workspace, text("KB-3", "đợi ứng cừu"));
        const auto ids = [&](const char16_t* words) {
            std::vector<base::Uuid> found;
            for (const DocumentRow& row : taken(searchDocuments(workspace, QString::fromUtf16(words))))
                found.push_back(row.id);
            return found;
        };
        QCOMPARE(ids(u"đội ứng cứu").front(), toned.document);
        QCOMPARE(ids(u"đội ứng cứu").size(), size_t(3));
        QCOMPARE(ids(u"DOI UNG CUU").front(), plain.document);
        QCOMPARE(ids(u"đợi ứng cừu").front(), other.document);
        QVERIFY(ids(u"không có").empty());
        QVERIFY(ids(u"").empty());
        QCOMPARE(ids(u"\"OR* NEAR( :").size(), size_t(0));
        QCOMPARE(ids(u"câ*").size(), size_t(1));
    }

    void search_follows_the_text_as_it_changes()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved saved = desk.save(workspace, "tường lửa");
        desk.save(workspace, "máy chủ", saved.document);
        QVERIFY(taken(searchDocuments(workspace, QStringLiteral("tường lửa"))).empty());
        QCOMPARE(taken(searchDocuments(workspace, QStringLiteral("may chu"))).size(), size_t(1));
    }

    void files_and_folders_are_for_their_owner_only()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        desk.save(workspace, "một");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(workspace.path()) & others));
        QVERIFY(!(QFile::permissions(desk.account().stateFolder) & others));
        const QDir folder(QFileInfo(workspace.path()).absolutePath());
        QVERIFY2(folder.entryList({QStringLiteral("*.tmp")}, QDir::Files | QDir::Hidden).isEmpty(), "a temporary file was left");
    }
};

QTEST_APPLESS_MAIN(DocumentsTest)
#include "documents_test.moc"
