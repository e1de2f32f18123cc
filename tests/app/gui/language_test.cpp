// SPDX-License-Identifier: GPL-3.0-or-later
// What the language does for the person who types: completion, fixes, names, numbers, folding, ready pieces of text.
#include "desktop.h"
#include "gui/editor/editor_language.h"
#include "models/fixes.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QMenu>
#include <QTextBlock>
#include <QTreeWidget>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

const QByteArray Text = "---\nloại: kịch bản\nmã: KB-A1-01\n---\n# Thử\n\n## Vai trò\n\n- @truc: Cán bộ trực\n- @doi-truong: Đội trưởng\n\n"
                        "## Các bước\n\n### Bước 1. Xem\n\n- Chủ trì: @truc\n- → Bước 3\n\n### Bước 3. Ngăn\n\n- Chủ trì: @truc\n- Thời hạn: trong 15 phút\n\n";

void compose(gui::Editor& editor, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&editor, &event);
}

/// Letters by keys, what no key has as an input method's finished word.
void type(gui::Editor& editor, const QString& words)
{
    for (const QChar each : words) {
        if (each.unicode() < 0x80)
            QTest::keyClick(&editor, char(each.unicode()));
        else
            compose(editor, {}, each);
    }
}

/// A window with `Text` in front; one for all tests, since a key takes its time to be made.
struct Writing : Desktop {
    gui::Editor* editor = nullptr;

    Writing()
    {
        makeWorkspace();
        beginFromOutline(0);
        editor = &window->view().editor();
        put(Text);
    }

    /// As it was at first, whatever the test before left: nothing listed, nothing folded, the caret at the start.
    void renew()
    {
        QTest::keyClick(editor, Qt::Key_Escape);
        trigger("fold.openAll");
        put(Text);
        editor->moveCursor(QTextCursor::Start);
        editor->setFocus();
    }

    void put(const QByteArray& text)
    {
        editor->text().typeOver(text);
        QTRY_VERIFY_WITH_TIMEOUT(window->view().document().reading().isFresh(), 10000);
    }

    void caretBehind(const char* words)
    {
        const qsizetype at = text().indexOf(words);
        QVERIFY2(at >= 0, words);
        editor->goToOffset(at + qsizetype(qstrlen(words)));
        editor->setFocus();
    }

    QAction* action(const char* name) { return window->findChild<QAction*>(QLatin1String(name)); }

    QMenu* menu()
    {
        const auto all = editor->findChildren<QMenu*>(QStringLiteral("textMenu"));
        return all.isEmpty() ? nullptr : all.back();
    }

    /// The menu of a click behind these words.
    QMenu* menuAt(const char* words)
    {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(editor->source().positionOf(text().indexOf(words) + qsizetype(qstrlen(words))));
        Q_EMIT editor->customContextMenuRequested(editor->cursorRect(cursor).center());
        return menu();
    }

    void codesAre(const QStringList& codes)
    {
        text::Vocabulary vocabulary;
        for (const QString& code : codes)
            vocabulary.scenarios.push_back({code, QStringLiteral("Kịch bản"), {}});
        window->view().setVocabulary(std::make_shared<const text::Vocabulary>(std::move(vocabulary)));
    }

    QListWidget& list() { return *named<QListWidget>(*window, "completions"); }
    QString caretLine() { return editor->textCursor().block().text(); }
    QTextBlock lineOf(const char* words) { return editor->document()->find(QString::fromUtf8(words)).block(); }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Writing> m_desk;

    Writing& renewed()
    {
        m_desk->renew();
        return *m_desk;
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<Writing>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void a_role_is_completed_without_tones_in_one_undo_step()
    {
        Writing& desk = renewed();
        desk.caretBehind("trong 15 phút\n");
        const QByteArray before = desk.text();
        type(*desk.editor, QStringLiteral("- Phối hợp: @"));
        QTRY_VERIFY(desk.list().isVisible());
        QCOMPARE(desk.list().accessibleName(), QStringLiteral("Gợi ý gõ tiếp"));
        type(*desk.editor, QStringLiteral("doi"));
        QTRY_COMPARE(desk.list().count(), 1);
        const QByteArray typed = desk.text();
        const QRect line = desk.editor->cursorRect().translated(desk.editor->viewport()->pos());
        QVERIFY(!desk.list().parentWidget()->geometry().intersects(line));
        desk.picture("completion");
        QTest::keyClick(desk.editor, Qt::Key_Tab);
        QVERIFY(!desk.list().isVisible());
        QCOMPARE(desk.caretLine(), QStringLiteral("- Phối hợp: @doi-truong"));
        QVERIFY(desk.editor->textCursor().atBlockEnd());
        desk.trigger("edit.undo");
        QCOMPARE(desk.text(), typed);
        QVERIFY(desk.text() != before);
    }

    void enter_ends_the_line_unless_one_moved_in_the_list()
    {
        Writing& desk = renewed();
        desk.caretBehind("trong 15 phút\n");
        type(*desk.editor, QStringLiteral("- Ch"));
        desk.trigger("edit.complete");
        QVERIFY(desk.list().isVisible());
        QTest::keyClick(desk.editor, Qt::Key_Return);
        QVERIFY(!desk.list().isVisible());
        QVERIFY(desk.text().contains("- Ch\n\n"));
        QTest::keyClick(desk.editor, Qt::Key_Backspace);
        desk.trigger("edit.complete");
        QTest::keyClick(desk.editor, Qt::Key_Down);
        QTest::keyClick(desk.editor, Qt::Key_Up);
        const QString chosen = desk.list().currentItem()->text();
        QTest::keyClick(desk.editor, Qt::Key_Return);
        QVERIFY2(desk.caretLine().startsWith(QStringLiteral("- Ch")) && desk.caretLine().size() > 4, qPrintable(chosen));
        desk.trigger("edit.complete");
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        QVERIFY(!desk.list().isVisible());
    }

    void an_unfinished_word_is_neither_read_nor_completed()
    {
        Writing& desk = renewed();
        desk.caretBehind("trong 15 phút\n");
        type(*desk.editor, QStringLiteral("- Phối hợp: "));
        QTRY_VERIFY(desk.list().isVisible());
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().document().reading().isFresh(), 10000);
        QTest::qWait(300);
        const int begun = desk.window->view().document().reading().begun();
        const int reads = desk.window->view().language().language().count();
        for (const char* step : {"@", "@d", "@do", "@dô", "@đô"}) {
            compose(*desk.editor, QString::fromUtf8(step));
            QTest::qWait(60);
            desk.trigger("edit.complete");
        }
        QTest::qWait(200);
        QCOMPARE(desk.window->view().document().reading().begun(), begun);
        QCOMPARE(desk.window->view().language().language().count(), reads);
        QVERIFY(!desk.list().isVisible());
        compose(*desk.editor, {}, QStringLiteral("@"));
        QTRY_VERIFY(desk.list().isVisible());
        QTRY_VERIFY(desk.window->view().document().reading().begun() > begun);
        compose(*desk.editor, QStringLiteral("doi"));
        compose(*desk.editor, {}, QStringLiteral("doi"));
        QTest::keyClick(desk.editor, Qt::Key_Tab); // in the same moment
        QCOMPARE(desk.caretLine(), QStringLiteral("- Phối hợp: @doi-truong"));
    }

    void what_the_workspace_and_the_law_know_is_offered()
    {
        Writing& desk = renewed();
        desk.saveNow();
        desk.caretBehind("trong 15 phút\n");
        type(*desk.editor, QStringLiteral("- Thực hiện kịch bản: "));
        QTRY_VERIFY(desk.list().isVisible()); // also where the disk is slow and the codes come after the last letter
        QTRY_VERIFY(!desk.list().findItems(QStringLiteral("KB-"), Qt::MatchStartsWith).isEmpty());
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        QTest::keyClick(desk.editor, Qt::Key_Return);
        type(*desk.editor, QStringLiteral("1. Báo {quy định: "));
        QTRY_VERIFY(desk.list().isVisible() && desk.list().count() > 0);
    }

    /// The disk is slow: the codes of the workspace come when the name is begun already.
    void codes_that_come_late_are_offered_to_whoever_waits_for_them()
    {
        Writing& desk = renewed();
        desk.caretBehind("trong 15 phút\n");
        desk.codesAre({});
        type(*desk.editor, QStringLiteral("- Thực hiện kịch bản: "));
        QTest::qWait(50);
        QVERIFY(!desk.list().isVisible());
        desk.codesAre({QStringLiteral("KB-A9-01")});
        QVERIFY(desk.list().isVisible());
        QCOMPARE(desk.list().item(0)->text().left(8), QStringLiteral("KB-A9-01"));
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        desk.codesAre({QStringLiteral("KB-A9-01"), QStringLiteral("KB-C2-01")});
        QVERIFY(!desk.list().isVisible()); // it was answered and closed
    }

    void codes_that_come_late_are_offered_for_the_word_begun_and_never_unasked()
    {
        Writing& desk = renewed();
        desk.caretBehind("trong 15 phút\n");
        desk.codesAre({});
        type(*desk.editor, QStringLiteral("- Thực hiện kịch bản: "));
        QTest::qWait(20);
        type(*desk.editor, QStringLiteral("KB-C"));
        QTest::qWait(20);
        desk.codesAre({});
        QVERIFY(!desk.list().isVisible());
        compose(*desk.editor, QStringLiteral("2"));
        desk.codesAre({QStringLiteral("KB-A9-01"), QStringLiteral("KB-C2-01")});
        QVERIFY(!desk.list().isVisible()); // an input method's word is unfinished
        compose(*desk.editor, {});
        desk.codesAre({QStringLiteral("KB-A9-01"), QStringLiteral("KB-C2-01")});
        QVERIFY(desk.list().isVisible());
        QCOMPARE(desk.list().count(), 1);
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        desk.put(QByteArray(Text).replace("trong 15 phút\n", "trong 15 phút\n- Thực hiện kịch bản: \n"));
        desk.caretBehind("kịch bản: \n");
        desk.editor->moveCursor(QTextCursor::Left);
        QCOMPARE(desk.caretLine(), QStringLiteral("- Thực hiện kịch bản: "));
        desk.codesAre({QStringLiteral("KB-A9-01")});
        QVERIFY(!desk.list().isVisible()); // nobody typed there
    }

    void all_findings_of_a_kind_are_fixed_in_one_step()
    {
        Writing& desk = renewed();
        QByteArray slips = Text;
        slips.replace("Chủ trì: @truc", "Chu tri: @truc");
        desk.put(slips);
        const auto& problems = desk.window->view().problems();
        int row = -1;
        for (int each = 0; each < problems.rowCount(); ++each)
            row = row < 0 && models::fixableCount(problems, problems.at(each).finding.code) == 2 ? each : row;
        QVERIFY(row >= 0);
        desk.window->view().goToProblem(row);
        const QByteArray broken = desk.text();
        desk.trigger("problem.fixAll");
        QVERIFY(!desk.text().contains("Chu tri"));
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("Đã sửa 2 chỗ")));
        desk.trigger("edit.undo");
        QCOMPARE(desk.text(), broken);
    }

    void the_problems_list_offers_the_fixes_of_a_row()
    {
        Writing& desk = renewed();
        QByteArray slips = Text;
        slips.replace("Chủ trì: @truc", "Chu tri: @truc");
        desk.put(slips);
        auto* const list = named<QAbstractItemView>(*desk.window, "problems");
        const int line = desk.lineOf("Chu tri").blockNumber() + 1;
        QVERIFY(desk.fixableRowOnLine(line) >= 0);
        list->setCurrentIndex(list->model()->index(desk.fixableRowOnLine(line), 0));
        Q_EMIT list->customContextMenuRequested({5, 5});
        auto* const menu = desk.window->findChild<QMenu*>(QStringLiteral("fixes"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().back()->text().contains(QStringLiteral("Sửa mọi chỗ cùng loại (2 chỗ)")));
        menu->actions().back()->trigger();
        QVERIFY(!desk.text().contains("Chu tri"));
        menu->close();
    }

    void the_menu_over_the_text_offers_the_ways_out_of_a_finding()
    {
        Writing& desk = renewed();
        QByteArray slip = Text;
        slip.replace("- Thời hạn: trong", "- Thoi han: trong");
        desk.put(slip);
        QMenu* menu = desk.menuAt("Thoi h");
        QAction* const fix = menu->actions().front();
        QVERIFY2(fix->text().startsWith(QStringLiteral("Sửa nhãn")) && fix->text().endsWith(u'\t' + desk.action("problem.fix")->shortcut().toString(QKeySequence::NativeText)), qPrintable(fix->text()));
        desk.picture("text-menu");
        fix->trigger();
        menu->close();
        QCOMPARE(desk.text(), Text);
        slip.replace("- Chủ trì: @truc\n- Thoi", "- Thoi han: trong 5 phút\n- Thoi");
        desk.put(slip);
        menu = desk.menuAt("Thoi h");
        const QList<QAction*> ways = menu->actions();
        QVERIFY(std::any_of(ways.begin(), ways.end(), [](const QAction* each) { return each->text().contains(QStringLiteral("cùng loại (2 chỗ)")); }));
        menu->close();
        desk.editor->text().typeOver(slip + "x\n"); // what was found is of another text now
        menu = desk.menuAt("Thoi h");
        QVERIFY(!menu->actions().front()->text().startsWith(QStringLiteral("Sửa nhãn")));
        menu->close();
    }

    void the_menu_over_the_text_has_the_actions_of_what_stands_there()
    {
        Writing& desk = renewed();
        desk.put(Text + "| a | b |\n| --- | --- |\n| c | d |\n");
        const auto offered = [&](QMenu* menu) {
            QStringList names;
            for (const char* name : {"go.definition", "go.places", "view.step", "edit.table"}) {
                if (menu->actions().contains(desk.action(name)))
                    names += QLatin1String(name);
            }
            menu->close();
            return names;
        };
        QCOMPARE(offered(desk.menuAt("Chủ trì: @tr")), QStringList({QStringLiteral("go.definition"), QStringLiteral("go.places"), QStringLiteral("view.step")}));
        QVERIFY(desk.caretLine() == QStringLiteral("- Chủ trì: @truc")); // the click put it there
        QVERIFY(offered(desk.menuAt("| c")).contains(QStringLiteral("edit.table")));
        QCOMPARE(offered(desk.menuAt("# Th")), QStringList());
        desk.caretBehind("- @tr");
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {1, 1}, {1, 1}, {}); // wherever the window system says
        QCoreApplication::sendEvent(desk.editor, &key);
        QCOMPARE(offered(desk.menu()), QStringList({QStringLiteral("go.definition"), QStringLiteral("go.places")}));
        desk.editor->selectAll();
        const QString selected = desk.editor->textCursor().selectedText();
        offered(desk.menuAt("Chủ trì: @tr"));
        QCOMPARE(desk.editor->textCursor().selectedText(), selected);
    }

    void names_lead_to_where_they_are_defined_and_used()
    {
        Writing& desk = renewed();
        desk.caretBehind("→ Bước 3");
        desk.trigger("go.definition");
        QCOMPARE(desk.caretLine(), QStringLiteral("### Bước 3. Ngăn"));
        desk.caretBehind("Chủ trì: @truc");
        desk.trigger("go.places");
        auto* const places = named<QListWidget>(*desk.window, "places");
        QVERIFY(places->isVisible());
        QCOMPARE(places->count(), 3);
        desk.picture("places");
        Q_EMIT places->itemActivated(places->item(0));
        QCOMPARE(desk.caretLine(), QStringLiteral("- @truc: Cán bộ trực"));
        desk.caretBehind("# Th");
        desk.trigger("go.definition");
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("Con trỏ chưa đứng")));
    }

    void resting_on_a_name_tells_it_as_plain_words()
    {
        Writing& desk = renewed();
        QByteArray hostile = Text;
        hostile.replace("Cán bộ trực", "<b>Cán bộ</b> & <img src=x>");
        desk.put(hostile);
        desk.caretBehind("Chủ trì: @tr");
        const QString words = desk.window->view().language().hoverWords(desk.editor->textCursor().position());
        QVERIFY2(words.contains(QStringLiteral("<b>Cán bộ</b>")), qPrintable(words));
        desk.trigger("go.places");
        QVERIFY(named<QListWidget>(*desk.window, "places")->item(0)->text().contains(QStringLiteral("<b>Cán bộ</b>")));
    }

    void numbers_are_put_in_order_and_back_in_one_step()
    {
        Writing& desk = renewed();
        desk.trigger("edit.renumber");
        QVERIFY(desk.text().contains("### Bước 2. Ngăn") && desk.text().contains("- → Bước 2\n"));
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("Đã đánh số lại")));
        desk.trigger("edit.renumber");
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("theo thứ tự")));
        desk.trigger("edit.undo");
        QCOMPARE(desk.text(), Text);
    }

    void the_usual_way_of_writing_comes_in_one_step_and_changes_no_meaning()
    {
        Writing& desk = renewed();
        const QByteArray plain = QByteArray(Text).replace("- → Bước 3", "* -> Bước 3").replace("### Bước 1. Xem\n\n", "### bước 1: Xem\n");
        desk.put(plain);
        desk.trigger("edit.format");
        QVERIFY2(desk.text().contains("### Bước 1. Xem\n\n- Chủ trì: @truc\n- → Bước 3\n"), desk.text());
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("về lối viết chuẩn")));
        const QByteArray usual = desk.text();
        desk.trigger("edit.format");
        QCOMPARE(desk.text(), usual);
        QVERIFY(desk.window->view().messages().text().contains(QStringLiteral("không có gì đổi")));
        desk.trigger("edit.undo");
        QCOMPARE(desk.text(), plain);
    }

    void the_list_of_problems_can_show_the_severe_ones_alone()
    {
        Writing& desk = renewed();
        desk.put(QByteArray(Text).replace("- → Bước 3", "- -> Bước 9"));
        const auto& problems = desk.window->view().problems();
        const int errors = problems.count(model::Severity::Error);
        QVERIFY(errors > 0 && errors < problems.rowCount());
        auto* const least = named<QComboBox>(*desk.window, "leastSeverity");
        auto* const list = named<QAbstractItemView>(*desk.window, "problems");
        QCOMPARE(list->model()->rowCount(), problems.rowCount());
        least->setCurrentIndex(2);
        Q_EMIT least->activated(2);
        QCOMPARE(list->model()->rowCount(), errors);
        desk.editor->moveCursor(QTextCursor::Start);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(desk.caretLine(), QStringLiteral("- -> Bước 9")); // the row shown, not the one of its number
        least->setCurrentIndex(0);
        Q_EMIT least->activated(0);
        QCOMPARE(list->model()->rowCount(), problems.rowCount());
    }

    void folded_lines_stay_in_the_text_and_open_for_the_caret()
    {
        Writing& desk = renewed();
        desk.caretBehind("### Bước 1. Xem");
        desk.trigger("fold.close");
        const QTextBlock hidden = desk.lineOf("- → Bước 3");
        QVERIFY(!hidden.isVisible());
        QVERIFY(desk.lineOf("### Bước 3").isVisible());
        QCOMPARE(desk.text(), Text);
        desk.picture("folded");
        desk.caretBehind("- → Bước");
        QVERIFY(hidden.isVisible());
        desk.trigger("fold.closeAll");
        QVERIFY(!hidden.isVisible() && !desk.lineOf("@truc: Cán").isVisible());
        const auto& reading = desk.window->view().document().reading();
        QVERIFY(reading.isFresh());
        desk.trigger("problem.next");
        QVERIFY(desk.editor->textCursor().block().isVisible());
        desk.trigger("fold.openAll");
        for (QTextBlock block = desk.editor->document()->firstBlock(); block.isValid(); block = block.next())
            QVERIFY(block.isVisible());
    }

    void a_click_beside_a_heading_folds_and_typing_above_moves_the_fold()
    {
        Writing& desk = renewed();
        const QTextBlock step = desk.lineOf("### Bước 1. Xem");
        desk.caretBehind("# Th");
        const int height = int(desk.editor->cursorRect().height());
        QTextCursor at(step);
        const QPoint click(desk.editor->gutterWidth() - 12, desk.editor->cursorRect(at).top() + height / 2);
        QTest::mouseClick(desk.editor->findChild<QWidget*>(QStringLiteral("gutter")), Qt::LeftButton, {}, click);
        QVERIFY(!desk.lineOf("- → Bước 3").isVisible());
        QTest::keyClick(desk.editor, Qt::Key_Return);
        QTest::keyClick(desk.editor, Qt::Key_Return);
        QVERIFY(!desk.lineOf("- → Bước 3").isVisible() && desk.editor->text().folding().isFolded(step));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().document().reading().isFresh(), 10000);
        QVERIFY(!desk.lineOf("- → Bước 3").isVisible());
        QTest::mouseClick(desk.editor->findChild<QWidget*>(QStringLiteral("gutter")), Qt::LeftButton, {}, QPoint(click.x(), desk.editor->cursorRect(QTextCursor(step)).top() + height / 2));
        QVERIFY(desk.lineOf("- → Bước 3").isVisible());
    }

    void the_outline_leads_to_sections_and_steps()
    {
        Writing& desk = renewed();
        auto* const outline = named<QTreeWidget>(*desk.window, "outline");
        QVERIFY(outline->isVisible());
        const auto found = outline->findItems(QStringLiteral("Bước 3"), Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        Q_EMIT outline->itemActivated(found.front(), 0);
        QCOMPARE(desk.caretLine(), QStringLiteral("### Bước 3. Ngăn"));
        desk.trigger("view.outline");
        QVERIFY(!outline->isVisible());
        desk.trigger("view.outline");
        QVERIFY(outline->isVisible());
    }

    void a_snippet_is_put_in_and_walked_by_tab()
    {
        Writing& desk = renewed();
        desk.editor->moveCursor(QTextCursor::End);
        type(*desk.editor, QStringLiteral("buoc"));
        desk.trigger("edit.snippet");
        QVERIFY(desk.list().isVisible() && desk.list().count() >= 1);
        desk.picture("snippets");
        const QByteArray before = desk.text();
        QTest::keyClick(desk.editor, Qt::Key_Tab);
        QCOMPARE(desk.editor->textCursor().selectedText(), QStringLiteral("1"));
        type(*desk.editor, QStringLiteral("4"));
        QTest::keyClick(desk.editor, Qt::Key_Tab);
        QCOMPARE(desk.editor->textCursor().selectedText(), QStringLiteral("Tên bước"));
        type(*desk.editor, QStringLiteral("Phục hồi"));
        QTest::keyClick(desk.editor, Qt::Key_Backtab);
        QCOMPARE(desk.editor->textCursor().selectedText(), QStringLiteral("4"));
        QTest::keyClick(desk.editor, Qt::Key_Escape);
        QVERIFY(desk.text().contains("### Bước 4. Phục hồi\n"));
        while (desk.editor->document()->isUndoAvailable() && desk.text() != before)
            desk.editor->undo();
        QCOMPARE(desk.text(), before);
    }

    void the_section_that_is_typed_in_is_told_before_the_whole()
    {
        QByteArray before = Text;
        const models::Reading whole = models::readingOf(models::SourceLines::of(before), 1, {});
        QByteArray after = before;
        after.replace("15 phút", "15p");
        const auto first = models::sectionFirst(*whole.whole, {}, models::SourceLines::of(after));
        const auto then = models::readingOf(models::SourceLines::of(after), 2, {});
        const auto codes = [](const std::vector<models::Problem>& problems) {
            QStringList all;
            for (const models::Problem& each : problems)
                all += QLatin1String(each.finding.code) + u' ' + QString::number(each.line());
            return all;
        };
        QCOMPARE(codes(first), codes(then.problems));
        QVERIFY(codes(first) != codes(whole.problems));
    }
};

UNGCUU_GUI_TEST_MAIN(LanguageTest)
#include "language_test.moc"
