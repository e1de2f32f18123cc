// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing: in one text, in all documents.
#include "desktop.h"
#include "gui/document/found_panel.h"
#include "gui/editor/find_bar.h"
#include "models/found_model.h"

#include <QToolButton>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

QString count(QWidget& bar)
{
    return named<QLabel>(bar, "findCount")->text();
}

struct OneText {
    gui::Editor editor;
    gui::FindBar bar{editor};

    explicit OneText(const char* text)
    {
        editor.open(QByteArray(text), gui::Language::Document);
        editor.resize(600, 300);
        editor.show();
        bar.show();
    }

    void seek(const char* words, const char* expected)
    {
        named<QLineEdit>(bar, "findWords")->setText(QString::fromUtf8(words));
        QTRY_COMPARE(count(bar), QString::fromUtf8(expected));
    }

    QString selected() const { return editor.textCursor().selectedText(); }
};

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hits_are_counted_marked_and_walked_round()
    {
        OneText one("Hòa\nhoa\nkhác hoà\n");
        one.bar.open(false);
        one.seek("hoa", "Chỗ 1 trên 3");
        QCOMPARE(one.editor.extraSelections().size(), 3);
        QCOMPARE(one.selected(), QStringLiteral("Hòa"));
        one.bar.go(false);
        one.bar.go(false);
        QCOMPARE(one.selected(), QStringLiteral("hoà"));
        one.bar.go(false);
        QCOMPARE(one.selected(), QStringLiteral("Hòa"));
        one.bar.go(true);
        QCOMPARE(one.selected(), QStringLiteral("hoà"));
        named<QToolButton>(one.bar, "tones")->setChecked(true);
        QTRY_COMPARE(count(one.bar), QStringLiteral("Chỗ 1 trên 1"));
        QCOMPARE(one.selected(), QStringLiteral("hoa"));
        QTest::keyClick(named<QLineEdit>(one.bar, "findWords"), Qt::Key_Escape);
        QVERIFY(one.bar.isHidden());
        QVERIFY(one.editor.extraSelections().isEmpty());
    }

    void what_is_typed_is_found_at_once()
    {
        OneText one("mot\n");
        one.bar.open(false);
        one.seek("hai", "Không có chỗ nào");
        QTest::keyClicks(&one.editor, QStringLiteral("hai "));
        QTRY_COMPARE(count(one.bar), QStringLiteral("1 chỗ"));
    }

    void one_place_is_replaced_and_the_next_is_shown()
    {
        OneText one("a x\r\nx b\r\n");
        one.bar.open(true);
        one.seek("x", "Chỗ 1 trên 2");
        named<QLineEdit>(one.bar, "replacement")->setText(QStringLiteral("yy"));
        one.bar.replaceOne();
        QCOMPARE(one.editor.source().bytes(), QByteArray("a yy\r\nx b\r\n"));
        QTRY_COMPARE(count(one.bar), QStringLiteral("Chỗ 1 trên 1"));
        QCOMPARE(one.editor.textCursor().blockNumber(), 1);
    }

    void all_places_are_replaced_and_one_undo_brings_them_back()
    {
        const QByteArray before("Đội x, đội y\r\nđôi\n\xFF" "doi\n");
        OneText one(before.constData());
        one.bar.open(true);
        one.seek("doi", "Chỗ 1 trên 4");
        named<QLineEdit>(one.bar, "replacement")->setText(QStringLiteral("nhóm"));
        one.bar.replaceAll();
        QCOMPARE(one.editor.source().bytes(), QByteArray("nhóm x, nhóm y\r\nnhóm\n\xFFnhóm\n"));
        one.editor.undo();
        QCOMPARE(one.editor.source().bytes(), before);
    }

    void a_heavy_or_wrong_pattern_is_told_and_holds_nobody_up()
    {
        OneText one("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n");
        one.bar.open(false);
        named<QToolButton>(one.bar, "pattern")->setChecked(true);
        named<QLineEdit>(one.bar, "findWords")->setText(QStringLiteral("(a+)+$"));
        QTRY_VERIFY(count(one.bar).startsWith(QStringLiteral("Chưa tìm hết vì mẫu quá nặng")));
        named<QLineEdit>(one.bar, "findWords")->setText(QStringLiteral("(a"));
        QTRY_VERIFY(count(one.bar).startsWith(QStringLiteral("Chưa tìm vì mẫu viết chưa đúng")));
    }

    void the_window_finds_in_all_documents_and_replaces_without_saving()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("zqz mot "));
        desk.saveNow();
        desk.trigger("tab.close");
        desk.beginFromOutline(1);
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("ZQZ hai "));
        desk.saveNow();
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("zqz ba "));
        desk.trigger("edit.findEverywhere");
        named<QLineEdit>(*desk.window, "everywhereWords")->setText(QStringLiteral("zqz"));
        named<QPushButton>(*desk.window, "findEverywhere")->click();
        QTRY_COMPARE(desk.rows("found"), 3);
        auto* const model = named<QAbstractItemView>(*desk.window, "found")->model();
        named<QLineEdit>(*desk.window, "everywhereReplacement")->setText(QStringLiteral("thay"));
        desk.picture("found");
        for (int row = 0; row < 3; ++row) {
            if (model->index(row, models::FoundModel::Words).data().toString().contains(QStringLiteral("ba")))
                model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
        }
        named<QPushButton>(*desk.window, "replaceEverywhere")->click();
        QTRY_VERIFY(named<QLabel>(*desk.window, "foundState")->text().startsWith(QStringLiteral("Đã thay")));
        QCOMPARE(desk.window->writing().documents().all().size(), size_t(2));
        for (const auto& document : desk.window->writing().documents().all()) {
            QVERIFY(document->isModified());
            QVERIFY(document->text()->source().bytes().contains("thay "));
        }
        QVERIFY(desk.window->isOpen());
    }

    void the_keys_open_walk_and_close_the_bar()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        auto& editor = desk.window->view().editor();
        QTest::keyClick(&editor, Qt::Key_H, Qt::ControlModifier);
        auto* const words = named<QLineEdit>(*desk.window, "findWords");
        QVERIFY(words->hasFocus());
        words->setText(QStringLiteral("thu"));
        auto& bar = desk.window->view().findBar();
        QTRY_VERIFY(count(bar).startsWith(QStringLiteral("Chỗ 1 trên")));
        desk.picture("find-bar");
        const int first = editor.textCursor().position();
        QTest::keyClick(words, Qt::Key_F3);
        QVERIFY(editor.textCursor().position() > first);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(editor.textCursor().position(), first);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(bar.isHidden() && editor.hasFocus());
    }

    void a_found_place_is_opened()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->view().editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&desk.window->view().editor(), QStringLiteral("zqz"));
        desk.saveNow();
        desk.trigger("tab.close");
        desk.trigger("edit.findEverywhere");
        named<QLineEdit>(*desk.window, "everywhereWords")->setText(QStringLiteral("zqz"));
        named<QPushButton>(*desk.window, "findEverywhere")->click();
        QTRY_COMPARE(desk.rows("found"), 1);
        auto* const list = named<QAbstractItemView>(*desk.window, "found");
        Q_EMIT list->activated(list->model()->index(0, 0));
        QTRY_VERIFY(desk.window->isOpen() && desk.window->view().editor().textCursor().selectedText() == QStringLiteral("zqz"));
    }
};

UNGCUU_GUI_TEST_MAIN(FindingTest)
#include "finding_test.moc"
