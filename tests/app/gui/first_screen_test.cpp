// SPDX-License-Identifier: GPL-3.0-or-later
// A long document comes and goes: its first screen is painted before its rest stands, nobody meets half a text, and
// nobody waits for its pages.
#include "desktop.h"
#include "gui/editor/line_layout.h"
#include "workspace/documents.h"

#include <QScrollBar>
#include <QSemaphore>
#include <QSet>
#include <QTextBlock>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using gui::Editor;
using gui::Language;

namespace {

constexpr int Lines = 12'000;

QByteArray longText(const QByteArray& code = "KB-A6-77")
{
    QByteArray text = "---\nmã: " + code + "\nloại: kịch bản\n---\n\n# Kịch bản dài\n\n## Các bước\n";
    for (int line = 0; line < Lines; ++line)
        text += line % 6 == 0 ? "\n### Bước " + QByteArray::number(line / 6 + 1) + ". Xác nhận\n" : QByteArray("- Thời hạn: trong 15 phút\n");
    return text;
}

/// Looks on when an editor is painted while its text is being opened.
class Onlooker : public QObject
{
public:
    explicit Onlooker(std::function<void(Editor&)> look)
        : m_look(std::move(look))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* const editor = event->type() == QEvent::Paint ? qobject_cast<Editor*>(watched->parent()) : nullptr;
        if (editor && watched == editor->viewport() && editor->document()->blockCount() < editor->source().lineCount())
            m_look(*editor);
        return false;
    }

private:
    const std::function<void(Editor&)> m_look;
};

bool isColoured(const Editor& editor, int line)
{
    return !editor.document()->findBlockByNumber(line).layout()->formats().isEmpty();
}

void press(Editor& editor, int key, const QString& letter)
{
    QCoreApplication::postEvent(&editor, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, letter));
}

/// An editor in sight.
struct Shown {
    Editor editor;

    Shown()
    {
        editor.resize(600, 500);
        editor.show();
        QCoreApplication::processEvents();
    }
};

} // namespace

class FirstScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_head_of_a_long_text_is_painted_in_its_colours_before_the_rest_stands()
    {
        Shown shown;
        int looked = 0;
        int gutter = 0;
        const Onlooker onlooker([&](Editor& editor) {
            ++looked;
            gutter = editor.gutterWidth();
            QCOMPARE(editor.source().bytes(), longText()); // who asks for the text gets the whole
            QVERIFY(editor.document()->blockCount() > editor.height() / editor.fontMetrics().height());
            QVERIFY(isColoured(editor, 1));
            QVERIFY(!editor.document()->isUndoAvailable() && !editor.document()->isModified());
        });
        shown.editor.open(longText(), Language::Scenario);
        QCOMPARE(looked, 1);
        QCOMPARE(shown.editor.gutterWidth(), gutter); // nothing moves when the rest comes
        QCOMPARE(shown.editor.document()->blockCount(), shown.editor.source().lineCount());
        QVERIFY(isColoured(shown.editor, 1));
    }

    void a_long_text_stands_as_a_short_one_does_when_it_is_open()
    {
        Shown shown;
        shown.editor.open(longText("KB-A6-76"), Language::Scenario);
        shown.editor.moveCursor(QTextCursor::End);
        shown.editor.open(longText(), Language::Scenario);
        QCOMPARE(shown.editor.textCursor().position(), 0);
        QCOMPARE(shown.editor.verticalScrollBar()->value(), 0);
        QVERIFY(!shown.editor.document()->isModified());
        shown.editor.undo();
        shown.editor.redo();
        QCOMPARE(shown.editor.source().bytes(), longText());
        shown.editor.goToOffset(longText().size());
        QVERIFY(shown.editor.textCursor().atEnd());
        QVERIFY(shown.editor.verticalScrollBar()->value() > Lines / 2);
        QTest::keyClicks(&shown.editor, QStringLiteral("x"));
        QCOMPARE(shown.editor.source().bytes(), QByteArray(longText() + "x"));
        shown.editor.undo();
        QCOMPARE(shown.editor.source().bytes(), longText());
    }

    void a_key_pressed_while_a_long_text_comes_lands_in_the_whole_of_it()
    {
        Shown shown;
        const Onlooker onlooker([](Editor& editor) { press(editor, Qt::Key_X, QStringLiteral("x")); });
        shown.editor.open(longText(), Language::Scenario);
        QCOMPARE(shown.editor.source().bytes(), longText());
        QCoreApplication::processEvents();
        QCOMPARE(shown.editor.source().bytes(), QByteArray("x" + longText()));
        shown.editor.undo();
        QCOMPARE(shown.editor.source().bytes(), longText());
    }

    void two_editors_of_one_text_both_show_its_head_and_stand_at_its_start()
    {
        const auto text = std::make_shared<gui::EditedText>();
        Editor left(text);
        Editor right(text);
        for (Editor* const editor : {&left, &right}) {
            editor->resize(600, 500);
            editor->show();
        }
        QCoreApplication::processEvents();
        QSet<const Editor*> painted;
        const Onlooker onlooker([&](const Editor& editor) { painted.insert(&editor); });
        text->open(longText(), Language::Scenario);
        QCOMPARE(painted.size(), 2);
        QCOMPARE(left.textCursor().position(), 0);
        QCOMPARE(right.textCursor().position(), 0);
        QTest::keyClicks(&right, QStringLiteral("x"));
        QCOMPARE(left.source().bytes(), QByteArray("x" + longText()));
    }

    void the_caret_comes_back_deep_in_a_long_text()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().text().typeOver(longText());
        desk.saveNow();
        const qsizetype deep = longText().size() - 100;
        desk.window->view().editor().goToOffset(deep);
        desk.window.reset();
        desk.start();
        QVERIFY(desk.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        Editor& editor = desk.window->view().editor();
        QCOMPARE(editor.source().offsetOf(editor.textCursor().position()), deep);
        QTRY_VERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
        QVERIFY(isColoured(editor, editor.textCursor().blockNumber()));
    }

    void a_restored_text_is_seen_around_its_caret_before_it_is_whole()
    {
        const auto deep = [](const Editor& editor) { return editor.source().beginning().line + editor.textCursor().blockNumber(); };
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().text().typeOver(longText());
        desk.saveNow();
        desk.window->view().editor().goToOffset(longText().size() / 2);
        const int line = deep(desk.window->view().editor());
        desk.window.reset();
        desk.start();
        QRect seen;
        int seenLine = -1;
        bool coloured = false;
        const Onlooker onlooker([&](const Editor& editor) {
            seen = {editor.viewport()->mapTo(desk.window.get(), editor.cursorRect().topLeft()), editor.cursorRect().size()};
            seenLine = deep(editor);
            coloured = isColoured(editor, editor.textCursor().blockNumber());
        });
        QVERIFY(desk.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen() && !desk.window->writing().isArranging(), 10000);
        Editor& editor = desk.window->view().editor();
        QCOMPARE(desk.text(), longText());
        QCOMPARE(seenLine, line);
        QCOMPARE(deep(editor), line);
        QVERIFY(coloured);
        QTest::qWait(100);
        desk.picture("restored");
        QCOMPARE(seen.topLeft(), editor.viewport()->mapTo(desk.window.get(), editor.cursorRect().topLeft())); // nothing moves when the rest comes
        QVERIFY(!desk.window->view().isModified() && !editor.document()->isUndoAvailable());
    }

    void a_text_comes_whole_around_any_of_its_places()
    {
        const QString whole = QString::fromUtf8(longText()).replace(u'\n', QChar::ParagraphSeparator);
        for (const int position : {0, 1, 3000, int(whole.size()) / 2, int(whole.size()) - 1, int(whole.size()), 100'000'000}) {
            QTextDocument document;
            models::SourceMirror mirror(&document);
            document.setDocumentLayout(new gui::LineLayout(&document));
            int looked = 0;
            mirror.open(longText(), [&] {
                ++looked;
                const int begin = mirror.beginning().position;
                QTextCursor head(&document);
                head.select(QTextCursor::Document);
                QCOMPARE(head.selectedText(), whole.mid(begin, head.selectedText().size()));
                QCOMPARE(whole.left(begin).count(QChar::ParagraphSeparator), mirror.beginning().line);
                const int sought = std::min(position, int(whole.size()));
                QVERIFY(begin <= sought && sought <= begin + head.selectedText().size());
            }, position);
            QCOMPARE(looked, 1);
            QCOMPARE(mirror.beginning().position, 0);
            QCOMPARE(document.toRawText(), whole);
            QVERIFY(!document.isUndoAvailable() && !document.isModified());
        }
    }

    void a_document_is_seen_before_it_is_whole_where_it_will_stay()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().text().typeOver(longText());
        desk.saveNow();
        desk.trigger("tab.close");
        QRect seen;
        QString told;
        const Onlooker onlooker([&](const Editor& editor) {
            seen = {editor.viewport()->mapTo(desk.window.get(), QPoint()), editor.viewport()->size()};
            told = desk.state();
        });
        desk.trigger("tab.reopen");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen(), 10000);
        QCOMPARE(desk.text(), longText());
        QTest::qWait(100);
        const QWidget& text = *desk.window->view().editor().viewport();
        QCOMPARE(seen, QRect(text.mapTo(desk.window.get(), QPoint()), text.size()));
        for (const QString& words : {told, desk.state()})
            QVERIFY2(words.contains(QStringLiteral("Dự thảo lần 1")) && !words.contains(QStringLiteral("Chưa lưu")), qPrintable(words));
        QVERIFY(!desk.window->view().isModified());
    }

    void a_window_closed_while_a_long_text_comes_leaves_it_as_it_was()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().text().typeOver(longText());
        desk.saveNow();
        desk.trigger("tab.close");
        bool asked = false;
        {
            const Onlooker onlooker([&](Editor&) {
                asked = true;
                QMetaObject::invokeMethod(desk.window.get(), &QWidget::close, Qt::QueuedConnection);
            });
            desk.trigger("tab.reopen");
            QTRY_VERIFY_WITH_TIMEOUT(asked && !desk.window->isVisible(), 10000);
        }
        const workspace::Workspace workspace = *desk.window->desk().workspace();
        desk.window.reset();
        const auto rows = workspace::listDocuments(workspace);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->front().revisions, 1);
        QCOMPARE(workspace::readDocument(workspace, rows->front().id)->bytes, longText());
        QVERIFY(workspace::leftTyping(desk.account, workspace.id()).empty());
    }

    void a_document_that_is_left_is_not_waited_for_while_its_pages_are_made()
    {
        const QTemporaryDir folder;
        const auto begun = std::make_shared<QSemaphore>();
        const auto go = std::make_shared<QSemaphore>();
        const auto ended = std::make_shared<QSemaphore>();
        {
            models::Desk office({folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))}, base::fixedClock(Now));
            gui::OpenDocument document(office, [=]() -> base::Result<std::shared_ptr<const compile::Sources>> {
                begun->release();
                go->acquire(); // opened once the document is gone: who waited for the pages would wait for ever
                ended->release();
                return base::Error{"none", {}};
            });
            gui::DocumentView view(document);
            view.show();
            models::Opened opened;
            opened.document.bytes = longText();
            document.open(opened);
            begun->acquire();
        }
        go->release();
        ended->acquire();
    }
};

UNGCUU_GUI_TEST_MAIN(FirstScreenTest)
#include "first_screen_test.moc"
