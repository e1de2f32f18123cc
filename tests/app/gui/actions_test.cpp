// SPDX-License-Identifier: GPL-3.0-or-later
// One registry of actions: what stands in menus, toolbar and palette is in it, speaks both languages and has its own keys.
#include "desktop.h"
#include "gui/dialogs/action_palette.h"

#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QTreeWidget>

#include <set>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// Everything that can be chosen in the menus and toolbars, lines between and the menus themselves left out.
std::vector<QAction*> shownActions(MainWindow& window)
{
    std::vector<QAction*> shown;
    const auto take = [&](const QList<QAction*>& actions) { std::copy_if(actions.begin(), actions.end(), std::back_inserter(shown), [](const QAction* each) { return !each->isSeparator() && !each->menu(); }); };
    for (const QAction* const menu : window.menuBar()->actions())
        take(menu->menu()->actions());
    for (const QToolBar* const bar : window.findChildren<QToolBar*>())
        take(bar->actions());
    return shown;
}

QTreeWidget* paletteOf(Desktop& desk, const char* typed)
{
    desk.trigger("action.find");
    auto* const dialog = named<QDialog>(*desk.window, "palette");
    QTest::keyClicks(named<QLineEdit>(*dialog, "paletteWords"), QString::fromUtf8(typed));
    return named<QTreeWidget>(*dialog, "paletteList");
}

} // namespace

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_action_that_is_shown_is_in_the_registry()
    {
        Desktop desk;
        desk.start();
        const std::vector<QAction*> all = desk.window->registry().all();
        const std::set<QAction*> known(all.begin(), all.end());
        const std::vector<QAction*> shown = shownActions(*desk.window);
        QVERIFY(shown.size() > 30);
        for (QAction* const action : shown)
            QVERIFY2(known.contains(action), qPrintable(action->text()));
        const std::set<QAction*> visible(shown.begin(), shown.end());
        for (QAction* const action : all)
            QVERIFY2(visible.contains(action), qPrintable(action->objectName())); // nothing is to be found by its keys only
        QVERIFY(desk.window->menuBar()->actions().size() <= 9);
        auto* const stray = desk.window->menuBar()->actions().front()->menu()->addAction(QStringLiteral("lạc"));
        QVERIFY(!known.contains(stray));
        QCOMPARE(shownActions(*desk.window).size(), shown.size() + 1); // a stray one would be seen
    }

    void every_action_has_words_in_both_languages_and_keys_of_its_own()
    {
        Desktop desk;
        desk.start();
        std::set<QString> keys;
        std::set<QString> names;
        for (const bool english : {false, true}) {
            desk.window->speak(english);
            for (const QAction* const action : desk.window->registry().all()) {
                QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->objectName()));
                QVERIFY2(names.insert(action->text()).second, qPrintable(action->text())); // none twice, none left in the other language
                for (const QKeySequence& each : action->shortcuts())
                    QVERIFY2(english || keys.insert(each.toString()).second, qPrintable(each.toString()));
            }
        }
        desk.window->speak(false);
        QVERIFY(keys.size() > 20);
    }

    void the_palette_finds_without_tones_and_says_why_not()
    {
        Desktop desk;
        desk.makeWorkspace();
        QTreeWidget* list = paletteOf(desk, "xuat pdf");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(QStringLiteral("Chờ mở một văn bản")));
        QVERIFY(list->topLevelItem(0)->text(1).contains(QStringLiteral("Ctrl+E")));
        desk.picture("palette");
        auto* const dialog = named<QDialog>(*desk.window, "palette");
        QTest::keyClick(named<QLineEdit>(*dialog, "paletteWords"), Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it waits for something: nothing is done
        dialog->close();
        delete dialog;
        list = paletteOf(desk, "giao dien khong co");
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void the_palette_does_what_is_chosen()
    {
        Desktop desk;
        desk.makeWorkspace();
        paletteOf(desk, "soan van ban moi");
        QTest::keyClick(named<QLineEdit>(*desk.window, "paletteWords"), Qt::Key_Return);
        QTRY_VERIFY(named<QDialog>(*desk.window, "newDocument"));
    }

    void keys_are_changed_kept_and_given_back()
    {
        Desktop desk;
        desk.start();
        desk.trigger("settings.shortcuts");
        auto* const dialog = named<QDialog>(*desk.window, "shortcuts");
        auto* const list = named<QTreeWidget>(*dialog, "shortcutList");
        named<QLineEdit>(*dialog, "shortcutWords")->setText(QStringLiteral("luu tat ca"));
        QCOMPARE(list->topLevelItemCount(), 1);
        named<QKeySequenceEdit>(*dialog, "shortcutKeys")->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(named<QLabel>(*dialog, "shortcutConflict")->text().contains(QStringLiteral("«Lưu»")));
        desk.picture("shortcuts");
        named<QPushButton>(*dialog, "shortcutSet")->click();
        auto* const saveAll = desk.window->findChild<QAction*>(QStringLiteral("document.saveAll"));
        QCOMPARE(saveAll->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(desk.window->findChild<QAction*>(QStringLiteral("document.save"))->shortcut().isEmpty());
        {
            Desktop later;
            later.start();
            QCOMPARE(later.window->findChild<QAction*>(QStringLiteral("document.saveAll"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        }
        named<QPushButton>(*dialog, "shortcutReset")->click();
        QCOMPARE(saveAll->shortcuts(), desk.window->registry().usualKeys(saveAll));
        auto* const save = desk.window->findChild<QAction*>(QStringLiteral("document.save"));
        named<QLineEdit>(*dialog, "shortcutWords")->setText(QStringLiteral("lưu"));
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->text(0) == QStringLiteral("Lưu"))
                list->setCurrentItem(list->topLevelItem(row));
        }
        named<QPushButton>(*dialog, "shortcutReset")->click();
        QCOMPARE(save->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(QSettings().value(QStringLiteral("shortcuts/document.save")).isNull());
    }

    void usual_keys_for_all_are_taken_back_by_one_click()
    {
        Desktop desk;
        desk.start();
        gui::Actions& actions = desk.window->registry();
        actions.setKeys(actions[gui::Act::SaveAll], {QKeySequence(QStringLiteral("Ctrl+S"))});
        actions.setKeys(actions[gui::Act::Save], {});
        desk.trigger("settings.shortcuts");
        auto* const dialog = named<QDialog>(*desk.window, "shortcuts");
        auto* const all = named<QPushButton>(*dialog, "shortcutResetAll");
        all->click();
        QVERIFY(!all->isEnabled() && all->toolTip().contains(QStringLiteral("phím mặc định")));
        QCOMPARE(actions[gui::Act::Save]->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        desk.picture("shortcuts-reset");
        named<QPushButton>(*dialog, "messageChoice0")->click();
        QCOMPARE(actions[gui::Act::SaveAll]->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY(actions[gui::Act::Save]->shortcut().isEmpty() && all->isEnabled());
        QCOMPARE(QSettings().value(QStringLiteral("shortcuts/document.saveAll")).toString(), QStringLiteral("Ctrl+S"));
        all->click();
    }
};

UNGCUU_GUI_TEST_MAIN(ActionsTest)
#include "actions_test.moc"
