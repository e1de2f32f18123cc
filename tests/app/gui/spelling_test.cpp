// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling in the editor, old character codes, what is pasted.
#include "desktop.h"
#include "gui/editor/live_spelling.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QSemaphore>
#include <QTextBlock>
#include <QThread>

#include <atomic>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

struct Spelled {
    QTemporaryDir folder;
    workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
    gui::Editor editor;
    gui::LiveSpelling spelling{editor.text(), std::make_shared<models::Spelling>(account)};

    explicit Spelled(const char* text)
    {
        editor.open(QByteArray(text), gui::Language::Document);
        editor.resize(500, 300);
        editor.show();
        spelling.again();
    }

    QStringList marked()
    {
        QStringList words;
        for (const gui::Mark& mark : editor.text().highlighter().misspelled())
            words += editor.document()->toPlainText().mid(mark.begin, mark.end - mark.begin);
        return words;
    }
};

/// What stands in a menu, to be seen.
QStringList words(const QMenu& menu)
{
    QStringList words;
    for (const QAction* const action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            words += action->text();
    }
    return words;
}

QAction* actionOf(const QMenu& menu, const QString& word)
{
    for (QAction* const action : menu.actions()) {
        if (action->text() == word)
            return action;
    }
    return nullptr;
}

void paste(gui::Editor& editor, const char* html, const char* text)
{
    auto* data = new QMimeData;
    if (html)
        data->setHtml(QString::fromUtf8(html));
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data);
    editor.paste();
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misspelled_words_are_underlined_in_dashes_and_move_with_the_text()
    {
        Spelled one("Khắc phụcc sự cố\n");
        QTRY_COMPARE(one.marked(), QStringList{QStringLiteral("phụcc")});
        bool dashed = false;
        for (const auto& range : one.editor.document()->firstBlock().layout()->formats())
            dashed = dashed || range.format.underlineStyle() == QTextCharFormat::DashUnderline;
        QVERIFY(dashed);
        QTest::keyClicks(&one.editor, QStringLiteral("ta "));
        QCOMPARE(one.marked(), QStringList{QStringLiteral("phụcc")});
    }

    void own_words_are_marked_no_more()
    {
        Spelled one("xqzt\n");
        QTRY_COMPARE(one.marked().size(), 1);
        QVERIFY(one.spelling.spelling().addOwnWord(QStringLiteral("xqzt")).ok());
        one.spelling.again();
        QTRY_COMPARE(one.marked().size(), 0);
        models::Spelling next(one.account);
        QVERIFY(next.misspelled(one.editor.source().lines(), 0, 9, base::Progress()).empty());
    }

    void nothing_is_looked_at_while_a_word_is_composed()
    {
        Spelled one("a\n");
        QTest::qWait(500);
        QInputMethodEvent event(QStringLiteral("xqzt"), {});
        QCoreApplication::sendEvent(&one.editor, &event);
        one.spelling.again();
        QTest::qWait(600);
        QVERIFY(one.marked().isEmpty());
        QInputMethodEvent done(QString(), {});
        done.setCommitString(QStringLiteral("xqzt "));
        QCoreApplication::sendEvent(&one.editor, &done);
        QTRY_COMPARE(one.marked(), QStringList{QStringLiteral("xqzt")});
    }

    void names_of_one_workspace_are_no_words_of_the_next()
    {
        const auto first = base::Sha256::of("một");
        const auto second = base::Sha256::of("hai");
        Spelled one("xqzt qzxv\n");
        models::Spelling& spelling = one.spelling.spelling();
        const auto marked = [&] { return spelling.misspelled(one.editor.source().lines(), 0, 9, base::Progress()).size(); };
        spelling.enter(first);
        spelling.addNames(first, {QStringLiteral("xqzt")});
        QCOMPARE(marked(), 1u);
        spelling.enter(first); // opened again
        QCOMPARE(marked(), 1u);
        spelling.enter(second);
        QCOMPARE(marked(), 2u);
        spelling.addNames(first, {QStringLiteral("xqzt")}); // an answer that comes late
        QCOMPARE(marked(), 2u);
    }

    void the_window_forgets_the_names_of_the_workspace_it_leaves()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().selectAll();
        desk.window->view().editor().insertPlainText(QStringLiteral("---\nmã: KB-Xqzt\n---\n# Xqzt"));
        desk.saveNow();
        gui::Editor editor;
        editor.open("xqzt\n", gui::Language::Document);
        const auto marked = [&] { return desk.window->desk().spelling()->misspelled(editor.source().lines(), 0, 9, base::Progress()).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(marked(), 0u, 10000);
        desk.window->desk().makeWorkspace(desk.folder.filePath(QStringLiteral("kho-hai.ungcuu")), QStringLiteral("Nguyễn Văn A"),
                                          std::make_shared<const sign::Secret>(QByteArrayView("mật khẩu thử")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->desk().workspace()->path().endsWith(QStringLiteral("kho-hai.ungcuu")), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 0, 10000);
        QCOMPARE(marked(), 1u);
    }

    void switched_off_it_marks_nothing()
    {
        Spelled one("xqzt\n");
        QTRY_COMPARE(one.marked().size(), 1);
        one.spelling.setOn(false);
        QVERIFY(one.marked().isEmpty());
    }

    void word_and_web_come_as_source_and_lone_text_as_it_is()
    {
        gui::Editor editor;
        editor.open("", gui::Language::Document);
        paste(editor, "<h2>Mục</h2><p>một <b>hai</b></p>", "Mục\nmột hai");
        QCOMPARE(editor.source().bytes(), QByteArray("## Mục\n\nmột **hai**"));
        editor.undo();
        editor.pastePlain();
        QCOMPARE(editor.source().bytes(), QByteArray("Mục\nmột hai"));
        editor.open("", gui::Language::Document);
        paste(editor, nullptr, "  <b>x</b>\t*a*\u00A0\n");
        QCOMPARE(editor.source().bytes(), QByteArray("  <b>x</b>\t*a*\u00A0\n"));
    }

    void old_codes_are_offered_and_one_undo_brings_them_back()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        auto& editor = desk.window->view().editor();
        editor.moveCursor(QTextCursor::End);
        const QByteArray before = desk.text();
        paste(editor, nullptr, "Céng hßa x· héi chñ nghÜa\n");
        const QByteArray pasted = desk.text();
        QVERIFY(pasted != before);
        auto& bar = desk.window->view().messages();
        QTRY_VERIFY(bar.text().contains(QStringLiteral("bảng mã cũ")));
        QCOMPARE(desk.text(), pasted);
        desk.picture("old-code");
        named<QPushButton>(bar, "messageChoice0")->click();
        QVERIFY(desk.text().contains("Cộng hòa xã hội chủ nghĩa"));
        editor.undo();
        QCOMPARE(desk.text(), pasted);
    }

    void the_menu_of_a_misspelled_word_offers_words()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        auto& view = desk.window->view();
        view.editor().selectAll();
        view.editor().insertPlainText(QStringLiteral("ngiêm túc"));
        QTRY_VERIFY(!view.editor().text().highlighter().misspelled().empty());
        QTextCursor cursor(view.editor().document());
        cursor.setPosition(2);
        Q_EMIT view.editor().customContextMenuRequested(view.editor().cursorRect(cursor).center());
        auto* const menu = view.editor().findChild<QMenu*>();
        QVERIFY(menu && !menu->isVisible()); // the click waits for no dictionary
        QTRY_VERIFY(menu->isVisible());
        QTRY_VERIFY(words(*menu).contains(QStringLiteral("nghiêm")));
        QVERIFY(words(*menu).contains(QStringLiteral("Thêm vào từ riêng")));
        desk.picture("spelling");
        actionOf(*menu, QStringLiteral("nghiêm"))->trigger();
        menu->close();
        QCOMPARE(desk.text(), QByteArray("nghiêm túc"));
    }

    void the_menu_of_a_word_like_none_says_so()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        auto& view = desk.window->view();
        view.editor().selectAll();
        view.editor().insertPlainText(QStringLiteral("qxwzvkjqxwzvkjqxwzvkj a"));
        QTRY_VERIFY(!view.editor().text().highlighter().misspelled().empty());
        Q_EMIT view.editor().customContextMenuRequested(view.editor().cursorRect(QTextCursor(view.editor().document())).center());
        const QPointer<QMenu> first = view.editor().findChild<QMenu*>();
        Q_EMIT view.editor().customContextMenuRequested(view.editor().cursorRect(QTextCursor(view.editor().document())).center());
        QTRY_VERIFY(!first); // one click, one menu
        auto* const menu = view.editor().findChild<QMenu*>();
        QVERIFY(menu);
        QTRY_VERIFY(words(*menu).contains(QStringLiteral("Không có từ gần giống")));
        QVERIFY(menu->isVisible());
        desk.picture("no-word");
        menu->close();
    }

    void suggestions_and_own_words_wait_for_no_text_that_is_read()
    {
        Spelled one("xqzt\n");
        models::Spelling& spelling = one.spelling.spelling();
        models::SourceLines longText;
        longText.lines.assign(300'000, {QByteArray("khắc phục sự cố, ngăn lây lan, báo cáo cấp trên, ghi vào sổ vụ việc"), models::LineEnd::Lf});
        const base::CancelToken enough;
        QSemaphore begun;
        std::atomic<bool> over = false;
        const std::unique_ptr<QThread> reader(QThread::create([&] {
            begun.release();
            (void)spelling.misspelled(longText, 0, 300'000, base::Progress(enough));
            over = true;
        }));
        reader->start();
        begun.acquire();
        QThread::msleep(50);
        QVERIFY(spelling.suggestions(QStringLiteral("ngiêm")).contains(QStringLiteral("nghiêm")));
        QVERIFY(spelling.addOwnWord(QStringLiteral("xqzt")).ok());
        spelling.enter(base::Sha256::of("một"));
        QVERIFY(!over);
        enough.cancel();
        QVERIFY(reader->wait());
    }
};

UNGCUU_GUI_TEST_MAIN(SpellingTest)
#include "spelling_test.moc"
