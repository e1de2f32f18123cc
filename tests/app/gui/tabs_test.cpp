// SPDX-License-Identifier: GPL-3.0-or-later
// Several documents open at once: tabs, two halves, what comes back after a crash.
#include "desktop.h"
#include "gui/document/document_tabs.h"

#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

gui::DocumentTabs& tabs(Desktop& desk, size_t half = 0)
{
    return *desk.window->writing().halves()[half];
}

void type(Desktop& desk, const char* text)
{
    QTest::keyClicks(&desk.window->view().editor(), QString::fromUtf8(text));
}

} // namespace

class TabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_halves_of_one_text_break_its_lines_for_the_narrower_one()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->resize(2000, 840);
        desk.trigger("view.split");
        auto& halves = desk.window->writing().halves();
        gui::Editor& left = halves[0]->current()->editor();
        gui::Editor& right = halves[1]->current()->editor();
        auto* const sides = qobject_cast<QSplitter*>(halves[0]->parentWidget());
        sides->setSizes({1300, 300});
        QTRY_VERIFY(left.width() > right.width() + 60);
        QTRY_COMPARE(left.viewport()->width(), right.viewport()->width());
        QCOMPARE(right.horizontalScrollBar()->maximum(), 0);
        sides->setSizes({300, 1300});
        QTRY_VERIFY(right.width() > left.width() + 60);
        QTest::qWait(300); // what stands in the end, not in between
        QCOMPARE(left.viewport()->width(), right.viewport()->width());
        QCOMPARE(left.horizontalScrollBar()->maximum(), 0);
        desk.picture("split-unequal");
        desk.trigger("view.split");
        gui::Editor& alone = desk.window->view().editor();
        QTRY_VERIFY(alone.viewport()->width() > alone.width() - alone.gutterWidth() - 40); // the margin went with its twin
    }

    void an_open_export_waits_while_another_place_is_shown()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.trigger("document.export");
        auto* const dialog = named<QDialog>(*desk.window, "output");
        QVERIFY(dialog->isVisible());
        named<QLineEdit>(*dialog, "outputPath")->setText(QStringLiteral("/tmp/x.pdf"));
        desk.trigger("place.judging");
        QVERIFY(!dialog->isVisible());
        desk.trigger("place.writing");
        QVERIFY(dialog->isVisible());
        QCOMPARE(named<QLineEdit>(*dialog, "outputPath")->text(), QStringLiteral("/tmp/x.pdf"));
    }

    void each_tab_has_its_own_text_caret_and_mark()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        const QByteArray first = desk.text();
        desk.beginFromOutline(1);
        QCOMPARE(tabs(desk).count(), 2);
        desk.window->view().editor().moveCursor(QTextCursor::End);
        const int caret = desk.window->view().editor().textCursor().position();
        type(desk, "x");
        QVERIFY(tabs(desk).tabText(1).startsWith(QStringLiteral("●")));
        QVERIFY(!tabs(desk).tabText(0).startsWith(QStringLiteral("●")));
        QTest::keyClick(&desk.window->view().editor(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(desk.text(), first);
        QCOMPARE(desk.window->view().editor().textCursor().position(), 0);
        QTest::keyClick(&desk.window->view().editor(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.window->view().editor().textCursor().position(), caret + 1);
        QTest::keyClick(&desk.window->view().editor(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs(desk).currentIndex(), 0);
        desk.picture("tabs");
    }

    void a_closed_tab_is_opened_again_with_what_was_typed()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        type(desk, "chua luu ");
        const QByteArray typed = desk.text();
        desk.trigger("tab.close");
        QVERIFY(!desk.window->isOpen());
        QVERIFY(named<QLabel>(*desk.window, "nothingOpen")->isVisible());
        desk.trigger("tab.reopen");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(), typed, 10000);
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("Đã lấy lại")));
    }

    void a_document_chosen_twice_is_open_once()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        desk.trigger("tab.close");
        auto* const list = named<QAbstractItemView>(*desk.window, "documents")->model();
        QTRY_VERIFY_WITH_TIMEOUT(base::Uuid::fromText(list->index(0, 0).data(models::DocumentsModel::IdRole).toByteArray()), 10000);
        desk.choose(0);
        desk.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        type(desk, "giu ");
        const QByteArray typed = desk.text();
        QTest::qWait(300);
        QCOMPARE(tabs(desk).count(), 1);
        QCOMPARE(desk.text(), typed);
    }

    void two_halves_edit_one_text()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.trigger("view.split");
        QCOMPARE(desk.window->writing().halves().size(), 2u);
        gui::Editor& left = tabs(desk, 0).current()->editor();
        gui::Editor& right = tabs(desk, 1).current()->editor();
        QVERIFY(&left != &right);
        const QByteArray before = desk.text();
        right.moveCursor(QTextCursor::End);
        QTest::keyClicks(&right, QStringLiteral("ben phai"));
        left.moveCursor(QTextCursor::Start);
        left.setFocus();
        QTest::keyClicks(&left, QStringLiteral("ben trai "));
        QCOMPARE(left.source().bytes(), right.source().bytes());
        QVERIFY(left.source().bytes().startsWith("ben trai ") && left.source().bytes().endsWith("ben phai"));
        QVERIFY(right.textCursor().position() > left.textCursor().position());
        desk.picture("split");
        while (left.document()->isUndoAvailable() && left.source().bytes() != before)
            right.undo();
        QCOMPARE(left.source().bytes(), before);
        desk.trigger("tab.close"); // one of two views: the document stays open
        QCOMPARE(desk.window->writing().halves().size(), 1u);
        QCOMPARE(desk.text(), before);
    }

    void the_other_half_shows_another_document()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        const QByteArray first = desk.text();
        desk.trigger("view.split");
        desk.beginFromOutline(1);
        desk.saveNow();
        QCOMPARE(tabs(desk, 0).current()->editor().source().bytes(), first);
        QVERIFY(desk.text() != first);
        desk.trigger("tab.otherHalf");
        QCOMPARE(desk.text(), first);
        desk.trigger("view.split");
        QCOMPARE(tabs(desk).count(), 2);
        QVERIFY(!desk.window->writing().isSplit());
    }

    void all_that_is_open_is_saved_at_once()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.beginFromOutline(1);
        desk.trigger("document.saveAll");
        QTRY_VERIFY_WITH_TIMEOUT(!tabs(desk).view(0)->isModified() && !tabs(desk).view(1)->isModified(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 2, 10000);
        QVERIFY(!desk.window->findChild<QAction*>(QStringLiteral("document.saveAll"))->isEnabled());
    }
};

UNGCUU_GUI_TEST_MAIN(TabsTest)
#include "tabs_test.moc"
