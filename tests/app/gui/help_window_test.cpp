// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "gui/document/step_panel.h"
#include "gui/window/help_topic.h"
#include "gui/window/help_window.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextLayout>

#include <set>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;

namespace {

/// Keys as a page names them: "Ctrl+S", "Shift+F8", "Alt+Enter", "F9". What goes on in small letters is no key ("Ctrl+lăn chuột").
QStringList keysNamedIn(const QString& text)
{
    static const QRegularExpression keys(u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:F\\d+|Enter|Tab|[A-Z0-9\\\\+\\-](?![\\w]))|\\bF\\d+\\b"_s);
    QStringList named;
    for (auto found = keys.globalMatch(text); found.hasNext();)
        named += found.next().captured();
    return named;
}

std::set<QString> keysOfActions()
{
    QWidget window;
    const gui::Actions actions(&window);
    std::set<QString> keys;
    for (const QAction* const action : actions.all()) {
        for (const QKeySequence& each : actions.usualKeys(action))
            keys.insert(each.toString().replace(u"Return"_s, u"Enter"_s));
    }
    return keys;
}

QString pageAt(Desktop& desk, QWidget* focus)
{
    focus->setFocus();
    desk.trigger("help.open");
    const QString page = desk.window->findChild<gui::HelpWindow*>()->current();
    desk.activate();
    return page;
}

} // namespace

class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_page_has_a_title_and_something_to_say()
    {
        const auto pages = models::helpPages();
        QVERIFY(pages.size() >= 10);
        for (const models::HelpPage& page : pages) {
            QVERIFY2(page.text.startsWith(u"# "_s), qPrintable(page.name));
            QVERIFY2(page.text.size() > 200, qPrintable(page.name));
        }
    }

    void links_lead_to_pages_that_are_there()
    {
        const auto pages = models::helpPages();
        static const QRegularExpression link(u"\\]\\(([^)]+)\\.md\\)"_s);
        for (const models::HelpPage& page : pages) {
            for (auto found = link.globalMatch(page.text); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(std::any_of(pages.begin(), pages.end(), [&](const auto& each) { return each.name == name; }), qPrintable(name));
            }
        }
    }

    void words_are_found_without_tones()
    {
        gui::HelpWindow window;
        auto* const titles = window.findChild<QListWidget*>();
        const int all = titles->count();
        window.findChild<QLineEdit*>()->setText(u"chu ky so"_s);
        QVERIFY(titles->count() > 0 && titles->count() < all);
        window.findChild<QLineEdit*>()->setText(u"khong trang nao noi dieu nay xyz"_s);
        QCOMPARE(titles->count(), 0);
        QVERIFY(!window.findChild<QTextBrowser*>()->toPlainText().isEmpty());
    }

    void every_key_a_page_names_is_a_key_of_an_action()
    {
        QCOMPARE(keysNamedIn(u"**F8**, Shift+F8; Alt+Enter, Ctrl+0, Ctrl+lăn chuột"_s), QStringList({u"F8"_s, u"Shift+F8"_s, u"Alt+Enter"_s, u"Ctrl+0"_s}));
        const std::set<QString> known = keysOfActions();
        QVERIFY(!known.contains(u"Ctrl+Alt+F11"_s)); // one that is none would be seen
        int named = 0;
        for (const models::HelpPage& page : models::helpPages()) {
            for (const QString& keys : keysNamedIn(page.text)) {
                QVERIFY2(known.contains(keys), qPrintable(page.name + u": "_s + keys));
                ++named;
            }
        }
        QVERIFY(named > 5);
    }

    void pictures_named_in_a_page_are_in_the_program()
    {
        static const QRegularExpression picture(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s); // each says in words what it shows
        int named = 0;
        for (const models::HelpPage& page : models::helpPages()) {
            for (auto found = picture.globalMatch(page.text); found.hasNext(); ++named)
                QVERIFY2(QFile::exists(u":/ungcuu/help/"_s + found.next().captured(1)), qPrintable(page.name));
        }
        QVERIFY(named >= 8);
        QVERIFY(!QFile::exists(u":/ungcuu/help/pictures/none.png"_s));
    }

    void f1_opens_the_page_of_what_has_the_focus()
    {
        Desktop desk;
        desk.start();
        QCOMPARE(pageAt(desk, named<QLineEdit>(*desk.window, "newPerson")), u"02-bat-dau"_s);
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QCOMPARE(pageAt(desk, &desk.window->view().editor()), u"03-soan-kich-ban"_s);
        desk.trigger("view.problems");
        QCOMPARE(pageAt(desk, named<QAbstractItemView>(*desk.window, "problems")), u"05-sua-loi"_s);
        QCOMPARE(pageAt(desk, &desk.window->view().page()), u"06-trang-in"_s);
        QCOMPARE(gui::helpTopic(&desk.window->view().step()), u"03-soan-kich-ban"_s);
        desk.saveNow();
        desk.trigger("history.compare");
        QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(*desk.window, "compareText"), 10000);
        QCOMPARE(gui::helpTopic(named<QWidget>(*desk.window, "compareText")), u"07-luu-va-lich-su"_s);
        desk.trigger("document.export");
        auto* const dialog = named<QDialog>(*desk.window, "output");
        QCOMPARE(gui::helpTopic(named<QLineEdit>(*dialog, "outputPath")), u"08-xuat-va-in"_s);
        delete dialog;
        desk.trigger("place.judging");
        QCOMPARE(pageAt(desk, named<QPushButton>(*desk.window, "judgeChoose")), u"09-ky-so"_s);
        desk.trigger("place.systems");
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*desk.window, "firstSystem")->isVisible(), 10000);
        QCOMPARE(pageAt(desk, named<QPushButton>(*desk.window, "firstSystem")), u"10-he-thong"_s);
        desk.trigger("place.office");
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*desk.window, "firstEntry")->isVisible(), 10000);
        QCOMPARE(pageAt(desk, named<QPushButton>(*desk.window, "firstEntry")), u"11-ho-so-co-quan"_s);
        named<QTabWidget>(*desk.window, "officePages")->setCurrentIndex(1);
        QCOMPARE(pageAt(desk, named<QLineEdit>(*desk.window, "comparisonSource")), u"11-ho-so-co-quan"_s);
    }

    void escape_closes_it_and_the_key_f1_opens_it()
    {
        Desktop desk;
        desk.start();
        QTest::keyClick(desk.window.get(), Qt::Key_F1);
        auto* const help = desk.window->findChild<gui::HelpWindow*>();
        QVERIFY(help && help->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(help));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void a_picture_fits_and_leaves_no_hole()
    {
        gui::HelpWindow window;
        window.open(u"03-soan-kich-ban"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* const text = window.findChild<QTextBrowser*>();
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().contains(QChar::ObjectReplacementCharacter))
                QVERIFY(block.layout()->boundingRect().height() < 320);
        }
    }

    void a_page_is_opened_by_its_name()
    {
        gui::HelpWindow window;
        window.open(u"09-ky-so"_s);
        QCOMPARE(window.current(), u"09-ky-so"_s);
        QVERIFY(window.findChild<QTextBrowser*>()->toPlainText().contains(u"Chưa đủ căn cứ"_s));
        window.open(u"no-such-page"_s);
        QCOMPARE(window.current(), models::helpPages().front().name);
    }

    void nothing_is_loaded_from_outside_the_program()
    {
        gui::HelpWindow window;
        auto* const text = window.findChild<QTextBrowser*>();
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(u"qrc:/ungcuu/law/vn-ucsc.json"_s)).isValid());
        QVERIFY(text->loadResource(QTextDocument::HtmlResource, QUrl(u"qrc:/ungcuu/help/09-ky-so.md"_s)).isValid());
    }
};

UNGCUU_GUI_TEST_MAIN(HelpWindowTest)
#include "help_window_test.moc"
