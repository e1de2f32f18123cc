// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys through the window, by object names and keys. With UNGCUU_PICTURES=folder it leaves pictures there.
#include "desktop.h"
#include "gui/page/flow_view.h"
#include "gui/page/paper_area.h"
#include "models/outline.h"

#include <QComboBox>
#include <QListWidget>

#include <csignal>
#include <sys/resource.h>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// The row of a shipped text in the dialog that begins a document.
int outlineRow(const QString& code)
{
    const std::vector<models::Outline> all = models::shippedOutlines();
    return int(std::find_if(all.begin(), all.end(), [&](const models::Outline& outline) { return outline.code == code; }) - all.begin());
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_scenario_is_begun_checked_fixed_and_saved()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        QVERIFY(desk.state().contains(QStringLiteral("Chưa lưu")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        desk.saveNow();
        QVERIFY(desk.state().contains(QStringLiteral("Dự thảo lần 1")));
        QVERIFY(desk.state().contains(QStringLiteral("10:32")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        desk.picture("window");

        gui::Editor& editor = desk.window->view().editor();
        const QByteArray clean = desk.text();
        const qsizetype lead = clean.indexOf("- Chủ trì:");
        QVERIFY(lead > 0);
        editor.goToOffset(lead);
        QTest::keyClicks(&editor, QStringLiteral("- Chu tri: @truc"));
        QTest::keyClick(&editor, Qt::Key_Return);
        const int slip = editor.textCursor().blockNumber();
        const auto row = [&] { return desk.fixableRowOnLine(slip); };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, 10000);
        editor.goToOffset(lead - 2);
        desk.trigger("problem.next");
        QCOMPARE(editor.textCursor().blockNumber() + 1, slip);
        desk.picture("problems");
        desk.window->view().goToProblem(row());
        QTRY_VERIFY(desk.window->view().canFix());
        const QByteArray broken = desk.text();
        desk.trigger("problem.fix");
        QVERIFY(desk.text() != broken);
        desk.trigger("edit.undo");
        QCOMPARE(desk.text(), broken);
    }

    void history_shows_each_save_and_brings_an_old_one_back()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(1);
        desk.saveNow();
        const QByteArray first = desk.text();
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("x"));
        desk.saveNow();
        QVERIFY(desk.state().contains(QStringLiteral("lần 2")));
        desk.trigger("view.history");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("history"), 2, 10000);
        auto* const history = named<QAbstractItemView>(*desk.window, "history");
        history->setCurrentIndex(history->model()->index(1, 0));
        named<QPushButton>(*desk.window, "openRevision")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().showsOld(), 10000);
        QVERIFY(history->model()->index(0, 3).data().toString().contains(QStringLiteral("dòng")));
        desk.picture("history");
        QVERIFY(desk.text() != first);
        named<QPushButton>(*desk.window, "restoreRevision")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(), first, 10000);
        QTRY_VERIFY(desk.state().contains(QStringLiteral("lần 3")));
    }

    /// A full disk, as the system tells of one: no file may grow.
    void a_save_that_fails_is_told_until_one_succeeds_and_the_text_stays()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("abc "));
        const QByteArray typed = desk.text();
        QTest::qWait(1500); // the journal has it
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit none = usual;
        none.rlim_cur = 1;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        desk.trigger("document.save");
        const auto told = [&] { return desk.window->view().messages().text(); };
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return !told().isEmpty(); }, 20000);
        const QString words = told();
        QTest::qWait(300);
        const QString later = told();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY2(words.contains(QStringLiteral("còn nguyên")) && words.contains(QStringLiteral("làm lại")), qPrintable(words));
        QCOMPARE(later, words);
        QVERIFY(!desk.state().contains(QStringLiteral("Đã lưu")) && desk.state().contains(QStringLiteral("lần 1")));
        QCOMPARE(desk.text(), typed);
        desk.saveNow();
        QVERIFY(desk.state().contains(QStringLiteral("lần 2")) && told().isEmpty());
    }

    void a_note_says_in_the_history_why_a_text_was_changed()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(1);
        desk.saveNow();
        QVERIFY(!desk.window->registry()[gui::Act::SaveWithNote]->isEnabled()); // a note needs something to be about
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("x"));
        desk.trigger("document.saveWithNote");
        auto* const dialog = named<QDialog>(*desk.window, "saveNote");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Bản trình họp 05/12"));
        desk.picture("note");
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(QStringLiteral("Đã lưu")), 10000);
        desk.trigger("view.history");
        auto* const history = named<QAbstractItemView>(*desk.window, "history");
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("history"), 2, 10000);
        QCOMPARE(history->model()->index(0, 3).data().toString(), QStringLiteral("Bản trình họp 05/12"));
    }

    void the_status_line_says_under_which_heading_the_caret_stands()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(Desktop::planRow());
        const QByteArray text = desk.text();
        gui::Editor& editor = desk.window->view().editor();
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("outline") > 0, 10000);
        QTextCursor cursor = editor.textCursor();
        const qsizetype deep = QString::fromUtf8(text).indexOf(QStringLiteral("\n### "));
        QVERIFY(deep > 0);
        cursor.setPosition(int(deep) + 1);
        editor.setTextCursor(cursor);
        const QString words = named<QLabel>(*desk.window, "caret")->text();
        QVERIFY2(words.startsWith(QStringLiteral("Dòng ")) && words.contains(QStringLiteral(" › ")), qPrintable(words));
    }

    void what_was_typed_and_not_saved_comes_back()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("chua luu "));
        const QByteArray typed = desk.text();
        desk.window.reset(); // no question is asked
        desk.start();
        desk.window->openWorkspace(desk.path);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        auto* const list = named<QAbstractItemView>(*desk.window, "documents");
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(), typed, 10000);
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("Đã lấy lại")));
        named<QPushButton>(desk.window->view(), "messageChoice0")->click();
        QVERIFY(desk.text() != typed);
    }

    void words_of_a_message_keep_their_room_in_half_a_window()
    {
        gui::MessageBar bar;
        bar.say(gui::MessageBar::Kind::Told, QStringLiteral("Đã lấy lại phần gõ chưa lưu. Lưu để giữ thành lần sửa, hoặc bỏ phần này."), {{QStringLiteral("Bỏ phần chưa lưu"), [] {}}});
        const auto* const words = named<QLabel>(bar, "messageText");
        const auto* const choice = named<QPushButton>(bar, "messageChoice0");
        for (const int width : {900, 260}) {
            bar.resize(width, bar.heightForWidth(width));
            QTest::qWait(20);
            QVERIFY2(words->width() > 200, qPrintable(QString::number(words->width())));
            QCOMPARE(choice->geometry().top() > words->geometry().bottom(), width == 260);
        }
    }

    void the_list_is_narrowed_without_tones_and_enter_waits_for_the_answer()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(outlineRow(QStringLiteral("KB-A1-01")));
        desk.saveNow();
        desk.beginFromOutline(outlineRow(QStringLiteral("KB-A6-01")));
        desk.saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 2, 10000);
        QTRY_VERIFY(!desk.window->desk().busy());
        auto* const words = named<QLineEdit>(*desk.window, "filter");
        words->setText(QStringLiteral("tu choi")); // «Từ chối dịch vụ»
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.text().contains("mã: KB-A1-"), 10000);
        words->clear();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 2, 10000);
        QTest::keyClick(words, Qt::Key_Down); // from the one that is open to the next
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.text().contains("mã: KB-A6-"), 10000);
    }

    void the_list_is_narrowed_by_kind_and_tells_the_errors_of_what_is_open()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(outlineRow(QStringLiteral("KB-A1-01")));
        desk.saveNow();
        desk.beginFromOutline(Desktop::planRow());
        desk.saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 2, 10000);
        auto* const list = named<QAbstractItemView>(*desk.window, "documents");
        auto* const kind = named<QComboBox>(*desk.window, "documentKind");
        kind->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        const QString code = list->model()->index(0, 0).data(models::DocumentsModel::CodeRole).toString();
        QVERIFY2(desk.text().contains(code.toUtf8()), qPrintable(code));
        desk.window->view().editor().text().typeOver(desk.text().replace("loại văn bản: ", "loại văn bản: Không có loại này "));
        const auto errors = [&] { return list->model()->index(0, 0).data(models::DocumentsModel::ErrorsRole).toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(errors().contains(QStringLiteral("lỗi")), 10000);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(errors()));
        desk.picture("documents-plans");
        named<QLineEdit>(*desk.window, "filter")->setText(QStringLiteral("không có gì như thế"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 0, 10000);
        named<QLineEdit>(*desk.window, "filter")->clear();
        kind->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 2, 10000);
        desk.picture("documents-all");
    }

    void the_outlines_are_narrowed_by_words_and_group()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.trigger("document.new");
        auto* const dialog = named<QDialog>(*desk.window, "newDocument");
        auto* const list = named<QListWidget>(*dialog, "outlines");
        const auto shown = [&] {
            int rows = 0;
            for (int row = 0; row < list->count(); ++row)
                rows += !list->isRowHidden(row);
            return rows;
        };
        QCOMPARE(shown(), list->count());
        named<QLineEdit>(*dialog, "outlineFilter")->setText(QStringLiteral("to TRINH"));
        QVERIFY(shown() > 0 && shown() < list->count() && !list->isRowHidden(list->currentRow()));
        named<QLineEdit>(*dialog, "outlineFilter")->setText(QStringLiteral("không có gì như thế"));
        QCOMPARE(shown(), 0);
        QVERIFY(!named<QPushButton>(*dialog, "begin")->isEnabled());
        named<QLineEdit>(*dialog, "outlineFilter")->clear();
        int grouped = 0;
        for (int group = 1; group < 4; ++group) {
            named<QComboBox>(*dialog, "outlineGroup")->setCurrentIndex(group);
            QVERIFY(shown() > 0);
            grouped += shown();
        }
        QCOMPARE(grouped, list->count());
        if (qEnvironmentVariableIsSet("UNGCUU_PICTURES"))
            dialog->grab().save(qEnvironmentVariable("UNGCUU_PICTURES") + QStringLiteral("/outlines.png"));
    }

    void the_passphrase_is_asked_once()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        desk.window.reset();
        desk.start();
        desk.window->openWorkspace(desk.path);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 1, 10000);
        auto* const list = named<QAbstractItemView>(*desk.window, "documents");
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("a"));
        desk.trigger("document.save");
        auto* const bar = named<QWidget>(*desk.window, "unlock");
        QVERIFY(bar->isVisible());
        named<QLineEdit>(*bar, "passphrase")->setText(QStringLiteral("sai"));
        named<QPushButton>(*bar, "unlockButton")->click();
        QTest::qWait(500);
        QVERIFY(bar->isVisible());
        named<QLineEdit>(*bar, "passphrase")->setText(QStringLiteral("mật khẩu thử"));
        named<QPushButton>(*bar, "unlockButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(QStringLiteral("lần 2")), 10000);
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("b"));
        desk.trigger("document.save");
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(QStringLiteral("lần 3")), 10000);
    }

    void a_workspace_is_made_by_enter_and_what_hinders_it_is_said_once()
    {
        Desktop desk;
        desk.start();
        const auto enter = [&](const QString& path) {
            named<QLineEdit>(*desk.window, "newPath")->setText(path);
            named<QLineEdit>(*desk.window, "newPerson")->setText(QStringLiteral("Nguyễn Văn A"));
            QTest::keyClick(named<QLineEdit>(*desk.window, "newPerson"), Qt::Key_Return);
            QVERIFY(!desk.window->desk().workspace()); // no passphrase yet
            for (const char* const field : {"newPassphrase", "newPassphraseAgain"})
                named<QLineEdit>(*desk.window, field)->setText(QStringLiteral("mật khẩu thử"));
            QTest::keyClick(named<QLineEdit>(*desk.window, "newPassphraseAgain"), Qt::Key_Return);
        };
        enter(desk.folder.filePath(QStringLiteral("chưa có/kho.ungcuu")));
        auto* const trouble = named<QLabel>(*desk.window, "welcomeTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 10000);
        QVERIFY2(trouble->text().contains(QStringLiteral("chưa có thư mục")) && !trouble->text().contains(QStringLiteral(".tmp")), qPrintable(trouble->text()));
        QVERIFY(!desk.window->messages().isVisible());
        enter(desk.path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->desk().workspace(), 10000);
        QVERIFY2(named<QLabel>(*desk.window, "nothingOpen")->text().contains(QStringLiteral("Soạn văn bản mới")), "nobody is asked to choose where there is nothing");
    }

    void a_document_is_exported_and_the_dialog_names_what_is_missing()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(outlineRow(QStringLiteral("PA-MAU"))); // the plan: its system is not in the register
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("problems") > 0, 10000);
        desk.trigger("document.export");
        auto* const dialog = named<QDialog>(*desk.window, "output");
        QVERIFY(dialog && !dialog->isModal());
        QVERIFY(named<QAbstractItemView>(*dialog, "missing")->model()->rowCount() > 0);
        const QString pdf = desk.folder.filePath(QStringLiteral("ra.pdf"));
        named<QLineEdit>(*dialog, "outputPath")->setText(pdf);
        auto* const missing = named<QAbstractItemView>(*dialog, "missing");
        missing->setCurrentIndex(missing->model()->index(0, 0));
        desk.window->view().editor().moveCursor(QTextCursor::End);
        const int end = desk.window->view().editor().textCursor().position();
        missing->setFocus();
        QTest::keyClick(missing, Qt::Key_Return); // goes there, and exports nothing
        QVERIFY(desk.window->view().editor().textCursor().position() < end);
        QVERIFY(named<QPushButton>(*dialog, "outputBegin")->isEnabled()); // no export is on its way
        named<QLineEdit>(*dialog, "outputPath")->setText(desk.folder.filePath(QStringLiteral("chưa có/ra.pdf")));
        named<QPushButton>(*dialog, "outputBegin")->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*dialog, "outputAnswer")->text().contains(QStringLiteral("chưa có thư mục ấy")), 20000);
        QVERIFY(!QFile::exists(pdf));
        named<QLineEdit>(*dialog, "outputPath")->setText(pdf);
        named<QPushButton>(*dialog, "outputBegin")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20000);
        QTRY_VERIFY(named<QLabel>(*dialog, "outputAnswer")->text().contains(QStringLiteral("dự thảo")));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        named<QCheckBox>(*dialog, "signToo")->setChecked(true);
        QVERIFY(!named<QPushButton>(*dialog, "outputBegin")->isEnabled());
    }

    void a_click_on_the_page_comes_back_to_the_line_of_the_caret()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        gui::Editor& editor = desk.window->view().editor();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        const qsizetype step = desk.text().indexOf("### ");
        const qsizetype field = desk.text().indexOf("- Chủ trì:", step);
        const gui::PageView& page = desk.window->view().page();
        QTRY_VERIFY_WITH_TIMEOUT(page.place(), 10000);
        const render::PagePlace first = *page.place();
        editor.goToOffset(field);
        QTRY_VERIFY_WITH_TIMEOUT(page.place() && (page.place()->page != first.page || page.place()->rect != first.rect), 10000);
        const auto place = page.place();
        QSignalSpy clicked(&desk.window->view().page(), &gui::PageView::sourceClicked);
        desk.window->view().page().clickAt(place->page, place->rect.center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().at(1).toLongLong(), qint64(step));
    }

    void the_zoom_keys_are_about_the_flow_where_no_page_stands_beside_it()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        const gui::PageView& page = desk.window->view().page();
        const gui::PaperArea& flow = desk.window->view().flow().paper();
        desk.trigger("view.flow");
        desk.trigger("view.larger");
        QVERIFY(page.zoomChosen() > 0);
        QCOMPARE(flow.zoomChosen(), gui::PaperArea::FitWidth);
        desk.trigger("view.fit");
        desk.trigger("view.page");
        QVERIFY(!desk.window->view().pageShown());
        const qreal before = flow.zoomShown();
        desk.trigger("view.larger");
        QCOMPARE(page.zoomChosen(), gui::PaperArea::FitWidth);
        QCOMPARE(flow.zoomShown(), before * 1.2);
        desk.trigger("view.fit");
        QCOMPARE(flow.zoomChosen(), gui::PaperArea::FitWidth);
    }

    void the_window_speaks_english_and_vietnamese_at_once()
    {
        Desktop desk;
        desk.start();
        auto* const save = desk.window->findChild<QAction*>(QStringLiteral("document.save"));
        QCOMPARE(save->text(), QStringLiteral("Lưu"));
        desk.window->speak(true);
        QCOMPARE(save->text(), QStringLiteral("Save"));
        desk.window->speak(false);
        QCOMPARE(save->text(), QStringLiteral("Lưu"));
    }

    void paper_stays_white_in_the_dark()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        desk.window->setTheme(gui::Theme::Dark);
        QTest::qWait(100);
        const QImage page = desk.window->view().page().viewport()->grab().toImage();
        QCOMPARE(page.pixelColor(page.width() / 2, 24), QColor(Qt::white));
        QVERIFY(desk.window->palette().color(QPalette::Window).lightness() < 128);
        desk.picture("dark");
        desk.window->setTheme(gui::Theme::Light);
    }

    void every_action_has_words_and_a_status_text()
    {
        Desktop desk;
        desk.start();
        const auto actions = desk.window->actions();
        QVERIFY(actions.size() > 20);
        for (const QAction* action : actions) {
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY(!action->objectName().isEmpty());
        }
    }

    void words_from_documents_are_never_markup()
    {
        Desktop desk;
        desk.start();
        const auto labels = desk.window->findChildren<QLabel*>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel* label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
};

UNGCUU_GUI_TEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
