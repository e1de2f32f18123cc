// SPDX-License-Identifier: GPL-3.0-or-later
// An edited Word file comes back into the window: decided one by one, by mouse or keys, each one undo step.
#include "desktop.h"
#include "gui/document/proposals_panel.h"
#include "lib/workspace/word_edits.h"
#include "workspace/document_export.h"

#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QTextDocument>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;
using testing::WordEdits;
using State = models::ProposalsModel::State;

namespace {

const QByteArray plan = "---\nloại văn bản: Phương án\nmã: PA-1\ncơ quan ban hành: ĐỘI MẪU\nký hiệu: PA-ĐM\nđịa danh: Sông Mơ\ntrích yếu: Ứng cứu sự cố\n\n---\n\n"
                        "## I. PHẠM VI\n\nMột hai ba bốn năm.\n\nSáu bảy tám chín mười.\n\n- Rút dây mạng;\n- Gọi Đội trưởng.\n";

/// A window with the plan, and the plan in Word.
struct Table : Desktop {
    std::unique_ptr<WordEdits> word;

    void lay()
    {
        makeWorkspace();
        named<gui::WritingPlace>(*window, "writing")->documents().begin(u"PA-1"_s, plan);
        QTRY_VERIFY(window->isOpen());
        const auto sources = window->view().document().sources()();
        QVERIFY(sources.ok());
        word = std::make_unique<WordEdits>(workspace::exportDocx({{text(), {}, false, {}, {}, false}, Now, {}}, **sources).value().docx);
        activate();
    }

    int at(const QString& words) const
    {
        for (int number = 1; number <= word->count(); ++number) {
            if (word->words(number).contains(words))
                return number;
        }
        qFatal("no paragraph says %s", qPrintable(words));
    }

    void write(const QString& old, const QString& fresh, const QString& author = {})
    {
        const qsizetype begin = word->words(at(old)).indexOf(old);
        word->replace(at(old), begin, begin + old.size(), fresh, author);
    }

    gui::ProposalsPanel& panel() const { return *named<gui::ProposalsPanel>(*window, "proposalsPanel"); }
    QListView& list() const { return *named<QListView>(*window, "proposals"); }
    QString told() const { return named<QLabel>(*window, "proposalsState")->text(); }

    void takeBack()
    {
        QFile file(folder.filePath(u"Bản góp ý của Công an tỉnh.docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(word->docx());
        file.close();
        trigger("document.takeBack");
        auto* const dialog = window->findChild<QFileDialog*>(u"editedWord"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        activate();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Đề nghị sửa:"_s) || told().contains(u"Chưa nhận lại"_s), 20000);
    }

    void editAll()
    {
        write(u"hai ba"_s, u"hai rưỡi ba"_s, u"Trần Thị B"_s);
        write(u"Sáu bảy"_s, u"Sáu mươi"_s);
        word->insertBehind(at(u"Rút dây"_s), u"- Chụp màn hình;"_s, u"Trần Thị B"_s);
        write(u"CỘNG HÒA"_s, u"NƯỚC CỘNG HÒA"_s, u"Trần Thị B"_s);
        const int number = at(u"Gọi Đội"_s);
        word->comment(number, 6, 16, u"Lê Văn Ước"_s, u"Hay là Đội phó?"_s);
    }
};

} // namespace

class ProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_changed_before_somebody_decides()
    {
        Table desk;
        desk.lay();
        desk.editAll();
        desk.takeBack();
        QCOMPARE(desk.panel().model().rowCount(), 5);
        QCOMPARE(desk.text(), plan);
        QVERIFY(desk.told().contains(u"chưa được kiểm chứng"_s));
        QVERIFY(desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Trần Thị B · 08:15 20/11/2026"_s));
        desk.picture("proposals");
        desk.trigger("theme.dark");
        desk.picture("proposals-dark");
        desk.trigger("theme.light");
        desk.trigger("language.en");
        desk.picture("proposals-en");
        desk.trigger("language.vi");
    }

    void each_is_accepted_or_passed_over_by_keys_and_undone_alone()
    {
        Table desk;
        desk.lay();
        desk.editAll();
        desk.takeBack();
        QVERIFY(desk.list().hasFocus()); // whoever takes it back decides at once
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        const QByteArray first = QByteArray(plan).replace("hai ba", "hai rưỡi ba");
        QCOMPARE(desk.text(), first);
        QCOMPARE(desk.list().currentIndex().row(), 1);
        QCOMPARE(desk.window->view().editor().textCursor().selectedText(), u"bảy"_s);
        QTest::keyClick(&desk.list(), Qt::Key_Delete);
        QCOMPARE(desk.text(), first);
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray(first).replace("mạng;\n", "mạng;\n- Chụp màn hình;\n"));
        QCOMPARE(desk.panel().model().state(1), State::Rejected);
        desk.window->view().editor().undo();
        QCOMPARE(desk.text(), first);
        QCOMPARE(desk.panel().model().state(2), State::Open);
        QCOMPARE(desk.panel().model().state(0), State::Accepted);
        desk.window->view().editor().undo();
        QCOMPARE(desk.text(), plan);
        QCOMPARE(desk.panel().model().state(0), State::Open);
        named<QPushButton>(*desk.window, "acceptAllProposals")->click();
        QCOMPARE(desk.text(), QByteArray(first).replace("mạng;\n", "mạng;\n- Chụp màn hình;\n"));
    }

    void redoing_accepts_again_and_typing_instead_does_not()
    {
        Table desk;
        desk.lay();
        desk.editAll();
        desk.takeBack();
        gui::Editor& editor = desk.window->view().editor();
        const auto states = [&] { return QList<State>{desk.panel().model().state(0), desk.panel().model().state(1), desk.panel().model().state(2)}; };
        named<QPushButton>(*desk.window, "acceptAllProposals")->click();
        const QByteArray all = desk.text();
        for (int i = 0; i < 3; ++i)
            editor.undo();
        QCOMPARE(desk.text(), plan);
        QCOMPARE(states(), QList<State>(3, State::Open));
        editor.redo();
        QCOMPARE(states(), (QList<State>{State::Accepted, State::Open, State::Open}));
        editor.redo();
        editor.redo();
        QCOMPARE(desk.text(), all);
        QCOMPARE(states(), QList<State>(3, State::Accepted));
        QVERIFY(!named<QPushButton>(*desk.window, "acceptAllProposals")->isEnabled());
        editor.undo();
        QCOMPARE(states(), (QList<State>{State::Accepted, State::Accepted, State::Open}));
        QTextCursor cursor(editor.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"Thêm tay."_s);
        QCOMPARE(desk.panel().model().state(2), State::Open);
        desk.list().setCurrentIndex(desk.list().model()->index(2, 0));
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(desk.text(), all + "Thêm tay.");
        editor.undo();
        editor.redo();
        QCOMPARE(desk.text(), all + "Thêm tay.");
        QCOMPARE(states(), QList<State>(3, State::Accepted));
    }

    void what_has_no_place_and_what_was_said_are_listed_with_their_words()
    {
        Table desk;
        desk.lay();
        desk.editAll();
        desk.takeBack();
        desk.list().setCurrentIndex(desk.list().model()->index(3, 0));
        QVERIFY(desk.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Chưa có chỗ"_s));
        QVERIFY(!named<QPushButton>(*desk.window, "acceptProposal")->isEnabled());
        named<QPushButton>(*desk.window, "copyProposal")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"NƯỚC"_s);
        desk.list().setCurrentIndex(desk.list().model()->index(4, 0));
        QCOMPARE(desk.window->view().editor().textCursor().selectedText(), u"Đội trưởng"_s);
        QVERIFY(desk.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Hay là Đội phó?"_s));
    }

    void a_move_says_where_to_and_blanks_are_seen()
    {
        Table desk;
        desk.lay();
        desk.word->moveBehind(desk.at(u"Một hai"_s), desk.at(u"Gọi Đội"_s));
        desk.write(u"tám chín"_s, u"tám  chín"_s);
        desk.takeBack();
        const auto said = [&](int row, int role) { return desk.list().model()->index(row, 0).data(role).toString(); };
        QCOMPARE(desk.list().model()->rowCount(), 2);
        const int moved = said(0, models::ProposalsModel::HeadRole).contains(u"Chuyển chỗ"_s) ? 0 : 1;
        QCOMPARE(said(moved, models::ProposalsModel::OldRole), QString());
        QCOMPARE(said(moved, models::ProposalsModel::NewRole), u"Một hai ba bốn năm."_s);
        QCOMPARE(said(moved, models::ProposalsModel::NoteRole), u"Chuyển tới sau đoạn: «- Gọi Đội trưởng.»"_s);
        QCOMPARE(said(1 - moved, models::ProposalsModel::NewRole), u"␣"_s);
    }

    void a_place_moves_with_what_is_typed_and_words_that_changed_are_left_alone()
    {
        Table desk;
        desk.lay();
        desk.editAll();
        desk.takeBack();
        QTextCursor cursor(desk.window->view().editor().document());
        cursor.setPosition(desk.window->view().editor().source().positionOf(plan.indexOf("Một hai")));
        cursor.insertText(u"Mở đầu. "_s);
        cursor = desk.window->view().editor().document()->find(u"bảy"_s);
        cursor.insertText(u"tám mươi"_s);
        named<QPushButton>(*desk.window, "acceptAllProposals")->click();
        QVERIFY2(desk.text().contains("Mở đầu. Một hai rưỡi ba bốn") && desk.text().contains("Sáu tám mươi tám"), desk.text().constData());
        QCOMPARE(desk.panel().model().state(1), State::Lost);
    }

    /// A plan prints its scenario: what was edited there is typed in the scenario, which opens for it.
    void a_proposal_for_an_annexed_document_opens_it()
    {
        Table desk;
        desk.makeWorkspace();
        auto& documents = named<gui::WritingPlace>(*desk.window, "writing")->documents();
        const QByteArray scenario = "---\nmã: KB-1\nloại: kịch bản\n\n---\n\n# Mất điện\n\n## Nguyên tắc\n\n1. Giữ máy chủ chạy bằng ắc quy.\n";
        documents.begin(u"KB-1"_s, scenario);
        QTRY_VERIFY(desk.window->isOpen());
        desk.saveNow();
        desk.trigger("tab.close");
        QTRY_VERIFY(!desk.window->isOpen());
        documents.begin(u"PA-1"_s, plan + "\n{phụ lục: KB-1}\n");
        QTRY_VERIFY(desk.window->isOpen());
        const auto sources = desk.window->view().document().sources()();
        desk.word = std::make_unique<WordEdits>(workspace::exportDocx({{desk.text(), {}, false, {}, {}, false}, Now, {}}, **sources).value().docx);
        desk.activate();
        desk.write(u"ắc quy"_s, u"máy phát"_s);
        desk.takeBack();
        QVERIFY2(desk.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Ở văn bản KB-1"_s), qPrintable(desk.told()));
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel().model().state(0) == State::Accepted, 10000);
        QCOMPARE(desk.text(), QByteArray(scenario).replace("ắc quy", "máy phát"));
    }

    void a_strange_file_is_refused_in_the_panel()
    {
        Table desk;
        desk.lay();
        QFile file(desk.folder.filePath(u"x.docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        desk.panel().takeBack(desk.window->view().document(), file.fileName());
        QTRY_VERIFY(desk.told().contains(u"không phải tệp nén"_s));
        QCOMPARE(desk.text(), plan);
        QTest::keyClick(&desk.panel(), Qt::Key_Escape);
        QVERIFY(!desk.panel().isVisible());
    }
};

UNGCUU_GUI_TEST_MAIN(ProposalsTest)
#include "proposals_test.moc"
