// SPDX-License-Identifier: GPL-3.0-or-later
// Source files from outside become texts of the workspace, asked for in the window or by opening the file itself.
#include "desktop.h"
#include "gui/document/document_tabs.h"
#include "gui/document/open_documents.h"

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

const QByteArray Scenario = "---\r\nloại: kịch bản\r\nmã: KB-X9-01\r\n---\r\n\r\n# Mất điện phòng máy\r\n";

QString written(const Desktop& desk, const char* name, const QByteArray& bytes)
{
    QFile file(desk.folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

QByteArray readBack(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int openTexts(Desktop& desk)
{
    return int(desk.window->writing().documents().all().size());
}

} // namespace

class BroughtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_source_file_begins_a_text_and_stays_as_it_is()
    {
        Desktop desk;
        desk.makeWorkspace();
        const QString path = written(desk, "cũ của tôi.kb.md", Scenario);
        desk.trigger("document.bringIn");
        auto* const dialog = named<QDialog>(*desk.window, "broughtFiles");
        QVERIFY(dialog);
        dialog->reject();
        desk.window->bringIn({path});
        QTRY_COMPARE_WITH_TIMEOUT(openTexts(desk), 1, 10000);
        QCOMPARE(desk.window->view().document().state().name, QStringLiteral("KB-X9-01"));
        QCOMPARE(desk.text(), Scenario); // its own line ends too
        QVERIFY(desk.window->view().isModified());
        desk.saveNow();
        QVERIFY(!desk.window->view().isModified());
        QCOMPARE(readBack(path), Scenario);
        desk.picture("brought");
    }

    void a_file_that_came_first_waits_for_the_workspace()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.window.reset();
        const QString path = written(desk, "a.kb.md", Scenario);
        desk.start();
        desk.window->bringIn({path});
        QTest::qWait(50);
        QCOMPARE(openTexts(desk), 0);
        QVERIFY(desk.window->openWorkspace(desk.path));
        QTRY_COMPARE_WITH_TIMEOUT(openTexts(desk), 1, 10000);
        QCOMPARE(desk.text(), Scenario);
    }

    void of_two_texts_of_one_ma_the_second_is_asked_about()
    {
        Desktop desk;
        desk.makeWorkspace();
        const QString path = written(desk, "a.kb.md", Scenario);
        desk.window->bringIn({path, path});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->messages().text().contains(QStringLiteral("chưa lưu lần nào")), 10000);
        QCOMPARE(openTexts(desk), 1);
        desk.saveNow();
        desk.trigger("tab.close");
        desk.window->bringIn({path});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->messages().text().contains(QStringLiteral("kho đã có văn bản mang mã KB-X9-01")), 10000);
        QCOMPARE(openTexts(desk), 0);
        named<QPushButton>(desk.window->messages(), "messageChoice0")->click();
        QTRY_COMPARE_WITH_TIMEOUT(openTexts(desk), 1, 10000);
        QVERIFY(!desk.window->view().document().neverSaved());
        desk.window->bringIn({path});
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(desk.window->messages(), "messageChoice1"), 10000);
        named<QPushButton>(desk.window->messages(), "messageChoice1")->click();
        QTRY_COMPARE_WITH_TIMEOUT(openTexts(desk), 2, 10000);
        QVERIFY(desk.window->view().document().neverSaved());
    }

    void what_is_no_source_text_is_refused_in_words()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.window->bringIn({written(desk, "anh.kb.md", QByteArray("%PDF-1.7\n\0\1", 11))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->messages().text().contains(QStringLiteral("anh.kb.md vào kho vì tệp không phải văn bản nguồn")), 10000);
        desk.window->bringIn({desk.folder.filePath(QStringLiteral("không có.kb.md"))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->messages().text().contains(QStringLiteral("không có.kb.md")), 10000);
        QCOMPARE(openTexts(desk), 0);
    }
};

UNGCUU_GUI_TEST_MAIN(BroughtTest)
#include "brought_test.moc"
