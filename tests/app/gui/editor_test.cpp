// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace ungcuu;
using gui::Editor;
using gui::Language;

class EditorTest : public QObject
{
    Q_OBJECT

private:
    static void compose(Editor& editor, const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&editor, &event);
    }

private Q_SLOTS:
    void typing_is_followed_byte_by_byte()
    {
        Editor editor;
        editor.open("a\r\nb\xC2\xA0", Language::Scenario);
        QTest::keyClicks(&editor, QStringLiteral("xyz"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(editor.source().bytes(), QByteArray("xyz\r\n\r\na\r\nb\xC2\xA0"));
    }

    void an_unfinished_word_is_no_edit()
    {
        Editor editor;
        editor.open("# a\n", Language::Scenario);
        QSignalSpy edited(&editor, &Editor::edited);
        QSignalSpy settled(&editor, &Editor::settled);
        for (const char* step : {"d", "du", "duo", "duơ", "đươ"})
            compose(editor, QString::fromUtf8(step));
        QCOMPARE(edited.size(), 0);
        QVERIFY(editor.composing());
        compose(editor, {}, QStringLiteral("đường"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(settled.size(), 1);
        QVERIFY(!editor.composing());
        QCOMPARE(editor.source().bytes(), QByteArray("đường# a\n"));
    }

    void an_input_method_stands_at_the_caret_and_not_over_the_line_numbers()
    {
        Editor editor;
        editor.open("một\nhai\n", Language::Document);
        editor.resize(400, 200);
        editor.show();
        QTest::keyClick(&editor, Qt::Key_Down);
        const auto asked = [&](const QVariant& argument = {}, Qt::InputMethodQuery query = Qt::ImCursorRectangle) {
            QVariant answer; // as QInputMethod asks
            const bool called = QMetaObject::invokeMethod(&editor, "inputMethodQuery", Qt::DirectConnection, Q_RETURN_ARG(QVariant, answer),
                                                          Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, argument));
            return called ? answer : QVariant();
        };
        const QRectF caret = asked().toRectF();
        QCOMPARE(caret.toRect().topLeft(), editor.cursorRect().topLeft() + editor.viewport()->pos());
        QCOMPARE(editor.inputMethodQuery(Qt::ImCursorRectangle).toRectF(), caret);
        QVERIFY(caret.left() >= editor.gutterWidth());
        QVERIFY(editor.QPlainTextEdit::inputMethodQuery(Qt::ImCursorRectangle).toRectF().left() < editor.gutterWidth()); // what Qt says
        QCOMPARE(asked(caret.center(), Qt::ImCursorPosition).toInt(), 0);
        QTest::keyClick(&editor, Qt::Key_End);
        QCOMPARE(asked(asked().toRectF().center(), Qt::ImCursorPosition).toInt(), 3);
    }

    void copying_keeps_no_break_spaces()
    {
        Editor editor;
        editor.open("Điều\xC2\xA0" "1\nhai\n", Language::Document);
        editor.selectAll();
        editor.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), QStringLiteral("Điều\u00A01\nhai\n"));
        editor.moveCursor(QTextCursor::End);
        editor.paste();
        QCOMPARE(editor.source().bytes(), QByteArray("Điều\xC2\xA0" "1\nhai\nĐiều\xC2\xA0" "1\nhai\n"));
    }

    void marks_move_with_the_text_and_are_walked_round()
    {
        Editor editor;
        editor.open("một\nhai\nba\n", Language::Document);
        editor.setMarks({{0, 3, model::Severity::Error}, {8, 10, model::Severity::Hint}});
        QTest::keyClicks(&editor, QStringLiteral("xx"));
        QCOMPARE(editor.marks().back().begin, 10);
        QCOMPARE(editor.nextMark(false), 1);
        editor.goToMark(1);
        QCOMPARE(editor.textCursor().blockNumber(), 2);
        QCOMPARE(editor.nextMark(false), 0);
        QCOMPARE(editor.nextMark(true), 0);
    }

    void a_mark_is_underlined_in_its_line_only()
    {
        Editor editor;
        editor.resize(400, 300);
        editor.open("một\nhai\n", Language::Document);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const auto underlined = [&](int block) {
            const auto formats = editor.document()->findBlockByNumber(block).layout()->formats();
            return std::any_of(formats.begin(), formats.end(),
                               [](const QTextLayout::FormatRange& range) { return range.format.underlineStyle() == QTextCharFormat::WaveUnderline; });
        };
        QVERIFY(!underlined(1));
        editor.setMarks({{4, 7, model::Severity::Warning}});
        QVERIFY(underlined(1) && !underlined(0));
        editor.setMarks({});
        QVERIFY(!underlined(1));
    }

    void tab_leaves_the_editor()
    {
        QWidget window;
        Editor editor(&window);
        QLineEdit other(&window);
        editor.open("a", Language::Document);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor.setFocus();
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(editor.source().bytes(), QByteArray("a"));
        QVERIFY(other.hasFocus());
    }
};

QTEST_MAIN(EditorTest)
#include "editor_test.moc"
