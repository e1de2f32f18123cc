// SPDX-License-Identifier: GPL-3.0-or-later
// Two saves over one text: the window tells of them, joins them, and the save that follows names both.
#include "desktop.h"
#include "workspace/documents.h"

#include <QListWidget>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// A saved text in the window, and a colleague with the same workspace.
struct Two : Desktop {
    workspace::Identity colleague;
    workspace::Document seen; ///< by the colleague

    explicit Two(const QString& typed)
    {
        makeWorkspace();
        beginFromOutline(0);
        write(typed);
        saveNow();
        colleague = *workspace::unlockKey(account, workspace::lockedKeys(account).front().id, sign::Secret(QByteArrayView("mật khẩu thử")));
        seen = read();
    }
    void write(const QString& typed)
    {
        window->view().editor().selectAll();
        window->view().editor().insertPlainText(typed);
    }
    workspace::Document read() { return *workspace::readDocument(*window->desk().workspace(), workspace::listDocuments(*window->desk().workspace())->front().id); }
    void saveBeside(const QByteArray& bytes)
    {
        workspace::SaveRequest request;
        request.document = seen.id;
        request.seenEvents = seen.seenEvents;
        request.bytes = bytes;
        QVERIFY(workspace::saveDocument(*window->desk().workspace(), colleague, request, Now).ok());
    }
    QString told() { return window->view().messages().text(); }
    void choose(const char* name) { named<QPushButton>(window->view(), name)->click(); }
};

} // namespace

class JoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_saves_become_one_that_names_both()
    {
        Two two(QStringLiteral("một\nhai\nba\nbốn\nnăm\n"));
        two.saveBeside("một\nhai\nba\nbốn\nNAM\n");
        two.write(QStringLiteral("MOT\nhai\nba\nbốn\nnăm\n"));
        two.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("lưu cùng lúc")), 10000);
        QCOMPARE(two.read().heads.size(), 2u);
        two.picture("fork");
        two.choose("messageChoice0");
        QTRY_COMPARE_WITH_TIMEOUT(two.text(), QByteArray("MOT\nhai\nba\nbốn\nNAM\n"), 10000);
        QVERIFY(two.told().contains(QStringLiteral("Đã ghép")));
        QVERIFY(two.state().contains(QStringLiteral("Chưa lưu")));
        QCOMPARE(two.read().heads.size(), 2u); // nothing is saved unasked
        two.saveNow();
        QTRY_COMPARE_WITH_TIMEOUT(two.read().heads.size(), 1u, 10000);
        QCOMPARE(two.read().bytes, QByteArray("MOT\nhai\nba\nbốn\nNAM\n"));
        QCOMPARE(workspace::documentHistory(*two.window->desk().workspace(), two.seen.id)->front().parents.size(), 2u);
        QVERIFY(!two.told().contains(QStringLiteral("cùng lúc")));
    }

    void what_both_changed_is_listed_and_both_texts_stand()
    {
        Two two(QStringLiteral("một\nhai\nba\n"));
        two.saveBeside("một\nHAI B\nba\n");
        two.write(QStringLiteral("một\nHAI A\nba\n"));
        two.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("lưu cùng lúc")), 10000);
        two.choose("messageChoice0");
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("1 chỗ hai người sửa cùng chỗ")), 10000);
        QVERIFY(two.text() == "một\nHAI A\nHAI B\nba\n" || two.text() == "một\nHAI B\nHAI A\nba\n");
        auto* const places = named<QListWidget>(*two.window, "places");
        QCOMPARE(places->count(), 1);
        QVERIFY(places->item(0)->text().startsWith(QStringLiteral("Dòng 2: HAI")));
        two.picture("fork-conflict");
        Q_EMIT places->itemActivated(places->item(0));
        QCOMPARE(two.window->view().editor().textCursor().blockNumber(), 1);
    }

    void typing_that_is_not_saved_is_never_taken_away()
    {
        Two two(QStringLiteral("một\nhai\nba\n"));
        two.saveBeside("một\nhai\nBA\n");
        two.write(QStringLiteral("MOT\nhai\nba\n"));
        two.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("lưu cùng lúc")), 10000);
        QTest::keyClicks(&two.window->view().editor(), QStringLiteral("x"));
        const QByteArray typed = two.text();
        two.choose("messageChoice0");
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("Chưa ghép vì còn phần chưa lưu")), 10000);
        QCOMPARE(two.text(), typed);
        two.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(two.told().contains(QStringLiteral("lưu cùng lúc")), 10000); // still two
    }
};

UNGCUU_GUI_TEST_MAIN(JoiningTest)
#include "joining_test.moc"
