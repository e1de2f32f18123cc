// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between revisions, word by word. With UNGCUU_PICTURES=folder it leaves pictures there.
#include "desktop.h"
#include "gui/document/compare_columns.h"
#include "gui/document/compare_view.h"
#include "gui/parts/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// A document saved three times: the third revision says other words, the text others again.
struct Writing : Desktop {
    QByteArray first;

    Writing()
    {
        makeWorkspace();
        beginFromOutline(0);
        first = text();
        saveNow();
        put(QByteArray(first).replace("Chủ trì: @truc", "Chủ trì: @quan-tri"), 2);
        put(text().replace("\n# ", "\n# Bản mới: "), 3);
    }

    void put(const QByteArray& bytes, int revision)
    {
        window->view().editor().text().typeOver(bytes);
        trigger("document.save");
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("lần %1").arg(revision)), 10000);
    }

    void compare()
    {
        trigger("history.compare");
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isVisible() && view()->places() > 0, 10000);
    }

    gui::CompareView* view() { return window->findChild<gui::CompareView*>(); }
    QTextBrowser& shown() { return *named<QTextBrowser>(*window, "compareText"); }
    QString told() { return named<QLabel>(*window, "compareTold")->text(); }
    QString title() { return named<QLabel>(*window, "compareTitle")->text(); }
    gui::CompareColumns& columns() { return *named<gui::CompareColumns>(*window, "compareColumns"); }
    QString cell(const QModelIndex& index, int column) { return index.siblingAtColumn(column).data().toString(); }
    QAbstractItemView& history() { return *named<QAbstractItemView>(*window, "history"); }

    /// The format of the letters of these words.
    QTextCharFormat formatOf(const QString& words)
    {
        QTextCursor found = shown().document()->find(words, 0, QTextDocument::FindCaseSensitively);
        found.setPosition(found.selectionStart() + 1);
        return found.charFormat();
    }
};

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_saved_text_is_compared_with_the_revision_before()
    {
        Writing desk;
        desk.compare();
        QVERIFY(desk.title().contains(QStringLiteral("lần 2")) && desk.title().contains(QStringLiteral("lần 3")));
        QVERIFY(desk.formatOf(QStringLiteral("Bản mới")).fontUnderline());
        QVERIFY(desk.told().contains(QStringLiteral("thêm «Bản mới:»")));
        desk.picture("compare-light");
        desk.window->setTheme(gui::Theme::Dark);
        desk.picture("compare-dark");
        desk.window->setTheme(gui::Theme::Light);
        desk.trigger("history.compare");
        QVERIFY(!desk.view()->isVisible() && desk.window->view().editor().isVisible());
    }

    void the_choice_in_the_list_is_compared_with_the_text_or_another_one()
    {
        Writing desk;
        desk.window->view().editor().text().typeOver(desk.text() + "Thêm ở cuối.\n");
        desk.compare();
        QVERIFY(desk.title().contains(QStringLiteral("bản đang soạn")));
        QVERIFY(desk.formatOf(QStringLiteral("Thêm ở cuối")).fontUnderline());
        auto* const selection = desk.history().selectionModel();
        const auto select = [&](int row, QItemSelectionModel::SelectionFlags how) { selection->select(desk.history().model()->index(row, 0), how | QItemSelectionModel::Rows); };
        select(2, QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(desk.told().contains(QStringLiteral("bỏ «truc»")) || desk.shown().toPlainText().contains(QStringLiteral("quan-tri")));
        select(1, QItemSelectionModel::Select); // the first and the second
        QTRY_VERIFY(desk.title().contains(QStringLiteral("lần 1")) && desk.title().contains(QStringLiteral("lần 2")) && desk.view()->places() > 0);
        QTRY_VERIFY(!desk.shown().toPlainText().contains(QStringLiteral("Bản mới")));
        select(2, QItemSelectionModel::ClearAndSelect);
        auto* const against = named<QComboBox>(*desk.window, "compareAgainst");
        against->setCurrentIndex(1);
        Q_EMIT against->activated(1); // nothing stood before the first one
        QTRY_VERIFY(desk.title().contains(QStringLiteral("lúc chưa có gì")));
    }

    void a_comparison_says_of_what_moment_it_is_and_when_the_text_is_another()
    {
        Writing desk;
        desk.window->view().editor().text().typeOver(desk.text() + "Thêm ở cuối.\n");
        desk.compare();
        QVERIFY2(desk.title().contains(QRegularExpression(QStringLiteral("bản đang soạn lúc \\d\\d:\\d\\d"))), qPrintable(desk.title()));
        auto* const again = named<QPushButton>(*desk.window, "compareAgain");
        QVERIFY(!again->isVisible() && !desk.told().contains(QStringLiteral("đã đổi sau lúc so sánh")));
        desk.window->view().editor().text().typeOver(desk.text() + "Thêm lần nữa.\n");
        QVERIFY2(again->isVisible() && desk.told().startsWith(QStringLiteral("Văn bản đã đổi sau lúc so sánh")), qPrintable(desk.told()));
        QVERIFY(!desk.shown().toPlainText().contains(QStringLiteral("Thêm lần nữa")));
        again->click();
        QTRY_VERIFY(desk.shown().toPlainText().contains(QStringLiteral("Thêm lần nữa")));
        QVERIFY(!again->isVisible() && !desk.told().contains(QStringLiteral("đã đổi sau lúc so sánh")));
    }

    void two_revisions_stay_what_they_were_whatever_is_typed()
    {
        Writing desk;
        desk.compare();
        desk.window->view().editor().text().typeOver(desk.text() + "Thêm.\n");
        QVERIFY(!named<QPushButton>(*desk.window, "compareAgain")->isVisible());
        QVERIFY(!desk.told().contains(QStringLiteral("đã đổi sau lúc so sánh")));
    }

    void keys_go_from_change_to_change_and_folded_lines_open()
    {
        Writing desk;
        desk.window->view().editor().text().typeOver(desk.text().replace("## Phạm vi", "## Phạm vi áp dụng") + "Cuối.\n");
        desk.compare();
        const int places = desk.view()->places();
        QVERIFY(places >= 2);
        QVERIFY(desk.told().contains(QStringLiteral("Chỗ 1/%1").arg(places)));
        desk.trigger("history.nextChange");
        QVERIFY(desk.told().contains(QStringLiteral("Chỗ 2/%1").arg(places)));
        desk.trigger("history.previousChange");
        desk.trigger("history.previousChange");
        QVERIFY(desk.told().contains(QStringLiteral("Chỗ %1/%1").arg(places)));
        const int before = desk.shown().document()->blockCount();
        QVERIFY(desk.shown().toPlainText().contains(QStringLiteral("dòng không đổi")));
        Q_EMIT desk.shown().anchorClicked(QUrl(QStringLiteral("fold:0")));
        QVERIFY(desk.shown().document()->blockCount() > before);
    }

    void two_columns_show_the_old_line_beside_the_new_one_and_keys_lead_through_them()
    {
        Writing desk;
        desk.window->view().showPagePanel(false);
        desk.window->view().editor().text().typeOver(desk.text().replace("## Phạm vi", "## Phạm vi áp dụng") + "Cuối.\n");
        desk.compare();
        named<QCheckBox>(*desk.window, "compareInColumns")->click();
        QVERIFY(desk.columns().isVisible() && !desk.shown().isVisible());
        QVERIFY(desk.window->findChild<QAction*>(QStringLiteral("history.columns"))->isChecked());
        const QModelIndex first = desk.columns().currentIndex();
        QCOMPARE(desk.cell(first, 0), QStringLiteral("## Phạm vi"));
        QCOMPARE(desk.cell(first, 1), QStringLiteral("## Phạm vi áp dụng"));
        QVERIFY(desk.columns().viewport()->rect().contains(desk.columns().visualRect(first)));
        desk.picture("columns-light");
        desk.trigger("history.nextChange");
        QCOMPARE(desk.cell(desk.columns().currentIndex(), 0), QString());
        QCOMPARE(desk.cell(desk.columns().currentIndex(), 1), QStringLiteral("Cuối."));
        QVERIFY(desk.told().contains(QStringLiteral("Chỗ 2/2")));
        desk.trigger("history.previousChange");
        QCOMPARE(desk.columns().currentIndex(), first);
        QTest::keyClick(&desk.columns(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("## Phạm vi áp dụng"));
        desk.window->setTheme(gui::Theme::Dark);
        desk.picture("columns-dark");
        desk.window->setTheme(gui::Theme::Light);
        desk.columns().setFocus();
        QTest::keyClick(&desk.columns(), Qt::Key_Escape);
        QVERIFY(!desk.window->view().comparing());
        desk.compare(); // it is remembered
        QVERIFY(desk.columns().isVisible());
        desk.trigger("history.columns");
        QVERIFY(desk.shown().isVisible() && desk.told().contains(QStringLiteral("Chỗ 1/2")));
    }

    void what_is_folded_opens_in_columns_and_tab_leaves_them()
    {
        Writing desk;
        desk.window->view().showPagePanel(false);
        desk.compare();
        desk.view()->setColumns(true);
        QAbstractItemModel& model = *desk.columns().model();
        int fold = 0;
        while (!model.index(fold, 0).data().toString().contains(QStringLiteral("dòng không đổi")))
            QVERIFY(++fold < model.rowCount());
        const int before = model.rowCount();
        desk.columns().setFocus();
        desk.columns().setCurrentIndex(model.index(fold, 0));
        const int top = desk.columns().rowViewportPosition(fold);
        QTest::keyClick(&desk.columns(), Qt::Key_Return);
        QVERIFY(model.rowCount() > before);
        QCOMPARE(desk.columns().currentIndex(), model.index(fold, 0)); // the first line that came, where they were called for
        QCOMPARE(desk.columns().rowViewportPosition(fold), top);
        QTest::keyClick(&desk.columns(), Qt::Key_Tab);
        QVERIFY(!desk.columns().hasFocus());
        desk.view()->setColumns(false);
    }

    void a_narrow_place_has_one_column_and_says_so()
    {
        Writing desk;
        desk.compare();
        desk.view()->setColumns(true);
        desk.window->view().showPagePanel(false);
        QTRY_VERIFY(desk.columns().isVisible() && !desk.told().contains(QStringLiteral("hẹp")));
        desk.window->resize(900, 700);
        QTRY_VERIFY(desk.window->width() <= 900 && desk.columns().isVisible());
        desk.picture("columns-900");
        desk.window->view().showPagePanel(true); // it lies below: beside it neither could be read
        QVERIFY(desk.columns().isVisible());
        desk.trigger("view.split");
        QTRY_VERIFY(desk.shown().isVisible() && desk.told().contains(QStringLiteral("hẹp nên hiện một cột")));
        QVERIFY(named<QCheckBox>(*desk.window, "compareInColumns")->isChecked()); // wanted all the same
        desk.picture("columns-narrow");
        desk.view()->setColumns(false);
        QVERIFY(!desk.told().contains(QStringLiteral("hẹp")));
    }

    void long_lines_are_wrapped_and_only_rows_in_sight_are_laid_out()
    {
        QByteArray before, after;
        for (int line = 0; line < 4000; ++line) {
            before += "dòng " + QByteArray::number(line) + QByteArray(" ghi sổ").repeated(line % 30) + '\n';
            after += "câu " + QByteArray::number(line) + QByteArray(" ghi sổ").repeated(line % 30) + '\n';
        }
        gui::CompareColumns columns;
        columns.resize(500, 400);
        columns.show();
        QVERIFY(QTest::qWaitForWindowExposed(&columns));
        columns.showRows(models::rowsOf(*models::comparisonOf(before, after, {})), QStringLiteral("cũ"), QStringLiteral("mới"));
        const QAbstractItemView& view = columns;
        const auto fits = [&](int row) { return columns.rowHeight(row) >= view.sizeHintForRow(row) - 1; };
        QVERIFY(fits(0) && fits(9) && !fits(1229)); // its lines need more than one, and nobody has looked
        columns.goToPlace(1229);
        QCOMPARE(columns.currentIndex().row(), 1229);
        const int top = columns.rowViewportPosition(1229);
        QVERIFY2(fits(1229) && top > 0 && top < columns.viewport()->height() / 2, qPrintable(QString::number(top)));
        for (int row = columns.rowAt(0); row <= columns.rowAt(columns.viewport()->height() - 1); ++row)
            QVERIFY2(fits(row), qPrintable(QString::number(row)));
        QVERIFY(!fits(629));
    }

    void the_text_comes_back_by_itself_and_restoring_stays_as_it_was()
    {
        Writing desk;
        desk.compare();
        desk.trigger("edit.find");
        QVERIFY(desk.window->view().editor().isVisible());
        QVERIFY(!named<QPushButton>(*desk.window, "compareRevisions")->isChecked());
        desk.compare();
        desk.history().setCurrentIndex(desk.history().model()->index(2, 0));
        named<QPushButton>(*desk.window, "restoreRevision")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.text() == desk.first, 10000);
        QVERIFY(desk.window->view().editor().isVisible());
        QVERIFY(desk.state().contains(QStringLiteral("lần 4")));
    }

    void escape_leads_back_to_the_text_from_a_comparison_and_from_an_earlier_revision()
    {
        Writing desk;
        desk.compare();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.window->view().comparing() && desk.window->view().editor().hasFocus());
        desk.compare();
        desk.shown().setFocus();
        QTest::keyClick(&desk.shown(), Qt::Key_Escape);
        QVERIFY(!desk.window->view().comparing());
        auto* const history = named<QAbstractItemView>(*desk.window, "history");
        history->setCurrentIndex(history->model()->index(1, 0));
        named<QPushButton>(*desk.window, "openRevision")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().showsOld(), 10000);
        QTest::keyClick(history, Qt::Key_Escape);
        QVERIFY(!desk.window->view().showsOld());
    }

    void the_redline_is_written_as_docx()
    {
        Writing desk;
        desk.compare();
        const QString path = desk.folder.filePath(QStringLiteral("so-sanh.docx"));
        desk.window->view().exportRedline(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().messages().text().startsWith(QStringLiteral("Đã ghi bản có vết sửa")), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        QCOMPARE(named<QPushButton>(desk.window->view().messages(), "messageChoice1")->text(), QStringLiteral("Mở thư mục chứa tệp"));
        desk.window->view().exportRedline(desk.folder.filePath(QStringLiteral("không có/x.docx")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().messages().text().contains(QStringLiteral("Chưa ghi")), 20000);
    }

    void a_redline_that_is_stopped_leaves_no_file()
    {
        Writing desk;
        QByteArray longer = desk.text();
        for (int i = 0; i < 8000; ++i)
            longer += "\nCâu " + QByteArray::number(i) + " nói thêm việc của đội trực và của đội trưởng.\n";
        desk.put(longer, 4);
        desk.compare();
        desk.window->view().exportRedline(desk.folder.filePath(QStringLiteral("dở.docx")));
        QVERIFY(desk.window->view().messages().text().startsWith(QStringLiteral("Đang ghi")));
        named<QPushButton>(desk.window->view().messages(), "messageChoice0")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().messages().text().startsWith(QStringLiteral("Đã dừng: chưa có tệp nào được ghi.")), 20000);
        QVERIFY(desk.folder.entryList({QStringLiteral("*dở*")}, QDir::Files | QDir::Hidden).isEmpty());
    }
};

UNGCUU_GUI_TEST_MAIN(CompareTest)
#include "compare_test.moc"
