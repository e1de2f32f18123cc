// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back when the program is started again, after a closing and after a crash; and that one workspace has one
// window.
#include "desktop.h"
#include "gui/document/document_tabs.h"
#include "gui/document/open_documents.h"
#include "gui/window/sole_window.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QMenu>
#include <QProcess>

#include <csignal>
#include <sys/stat.h>
#include <utility>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using gui::SoleWindow;

namespace {

gui::DocumentTabs& tabs(Desktop& desk, size_t half = 0)
{
    return *desk.window->writing().halves()[half];
}

/// Types at the caret of the document in front.
QByteArray type(Desktop& desk, const char* words)
{
    QTest::keyClicks(&desk.window->view().editor(), QString::fromUtf8(words));
    return desk.text();
}

/// Two saved documents, the second scrolled and typed in, in two halves.
void arrange(Desktop& desk)
{
    desk.makeWorkspace();
    desk.beginFromOutline(0);
    desk.saveNow();
    desk.beginFromOutline(1);
    desk.saveNow();
}

int carets(Desktop& desk, int tab)
{
    return tabs(desk).view(tab)->editor().textCursor().position();
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private:
    /// This program again, as the child that is killed: types into three tabs, then waits for its end.
    static int crash(const QString& folder)
    {
        Desktop desk(folder);
        arrange(desk);
        type(desk, "tab hai ");
        desk.window->writing().halves()[0]->setCurrentIndex(0);
        type(desk, "tab mot ");
        desk.beginFromOutline(2); // never saved
        QTest::qWait(3000);       // the journal is written within a second, the session too
        ::kill(::getpid(), SIGKILL);
        return 1;
    }
    friend int main(int, char**);

private Q_SLOTS:
    void tabs_carets_and_halves_come_back()
    {
        Desktop desk;
        arrange(desk);
        QTextCursor cursor = desk.window->view().editor().textCursor();
        cursor.setPosition(321);
        desk.window->view().editor().setTextCursor(cursor);
        desk.trigger("view.split");
        const gui::Arrangement before = desk.window->writing().arrangement();
        desk.window.reset();
        desk.start();
        QVERIFY(desk.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen() && !desk.window->writing().isArranging(), 10000);
        QCOMPARE(desk.window->writing().halves().size(), 2u);
        QCOMPARE(desk.window->writing().arrangement().halves, before.halves);
        QCOMPARE(desk.window->writing().arrangement().active, before.active);
        QCOMPARE(carets(desk, 1), 321);
        QVERIFY(!desk.window->view().pageShown());
        desk.picture("session");
    }

    void what_was_in_front_is_seen_while_the_other_tabs_come()
    {
        Desktop desk;
        arrange(desk);
        desk.beginFromOutline(2);
        desk.saveNow();
        tabs(desk).setCurrentIndex(1);
        const gui::Arrangement before = desk.window->writing().arrangement();
        const QByteArray text = desk.text();
        desk.window.reset();
        desk.start();
        QStringList came;
        int inFront = 0;
        connect(&desk.window->writing().documents(), &gui::OpenDocuments::shown, this, [&](const gui::OpenDocument& document) {
            inFront += !came.isEmpty() && desk.window->isOpen() && desk.text() == text;
            came += gui::keyOf(document);
        });
        QVERIFY(desk.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(came.size() == 3 && !desk.window->writing().isArranging(), 10000);
        QCOMPARE(came.first(), before.halves[0].tabs[1].document);
        QCOMPARE(inFront, 2);
        QCOMPARE(desk.window->writing().arrangement().halves, before.halves);
    }

    void halves_joined_while_the_tabs_come_lose_none()
    {
        Desktop desk;
        arrange(desk);
        desk.trigger("view.split");
        desk.window.reset();
        desk.start();
        connect(&desk.window->writing().documents(), &gui::OpenDocuments::shown, this, [&] { QMetaObject::invokeMethod(desk.window.get(), [&] { desk.window->writing().unsplit(); }, Qt::QueuedConnection); });
        QVERIFY(desk.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isOpen() && !desk.window->writing().isArranging(), 10000);
        QTRY_COMPARE(desk.window->writing().halves().size(), 1u);
        QCOMPARE(tabs(desk).count(), 2);
    }

    void workspaces_that_were_opened_stand_in_the_menu()
    {
        Desktop desk;
        desk.makeWorkspace();
        const QString first = desk.window->desk().workspace()->path();
        desk.path = desk.folder.filePath(QStringLiteral("kho & hai.ungcuu"));
        desk.makeWorkspace();
        const QString second = desk.window->desk().workspace()->path();
        auto* const recent = desk.window->findChild<QMenu*>(QStringLiteral("recent"));
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions().size() >= 2);
        QCOMPARE(recent->actions()[0]->text(), QString(second).replace(u'&', QStringLiteral("&&")));
        QCOMPARE(recent->actions()[1]->text(), first);
        recent->actions()[1]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.window->desk().workspace()->path(), first, 10000);
        QVERIFY(QFile::remove(second));
        Q_EMIT recent->aboutToShow();
        const auto shown = [&] {
            QStringList texts;
            for (const QAction* const each : recent->actions())
                texts += each->isVisible() ? QStringList(each->text()) : QStringList();
            return texts;
        };
        QCOMPARE(shown().mid(0, 2), QStringList({first, QString(second).replace(u'&', QStringLiteral("&&"))})); // at once, whatever the disk says
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList(first), 10000);
        QVERIFY(QFile::rename(first, first + QStringLiteral(".bak")));
        Q_EMIT recent->aboutToShow();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList(QStringLiteral("Chưa mở kho nào")), 10000);
    }

    void a_window_from_a_screen_that_is_gone_is_seen()
    {
        {
            Desktop desk;
            desk.start();
            desk.window->setGeometry(-5000, 9000, 700, 500);
        }
        Desktop desk;
        desk.window = std::make_unique<MainWindow>(desk.account, base::fixedClock(Now));
        desk.window->show();
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(desk.window->geometry()));
    }

    void what_was_typed_in_every_tab_comes_back_after_a_kill()
    {
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), folder.path(), QSettings().fileName()});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        Desktop desk(folder.path());
        desk.start();
        models::Desk& work = desk.window->desk();
        models::Listing listing;
        bool inside = false;
        connect(&work, &models::Desk::listed, this, [&](const models::Listing& now) { listing = now; });
        // A list that comes between the last text and the tabs begins nothing a second time.
        connect(&desk.window->writing().documents(), &gui::OpenDocuments::shown, this, [&] {
            if (!desk.window->writing().isArranging() || std::exchange(inside, true))
                return;
            Q_EMIT work.listed(models::Listing(listing));
            inside = false;
        });
        QVERIFY(desk.window->openWorkspace(desk.path));
        QTRY_COMPARE_WITH_TIMEOUT(tabs(desk).count(), 3, 10000);
        int told = 0;
        QByteArrayList heads;
        for (gui::DocumentView* const view : tabs(desk).views()) {
            told += view->messages().text().contains(QStringLiteral("Đã lấy lại phần gõ chưa lưu")) ? 1 : 0;
            heads += view->editor().source().bytes().first(8);
        }
        QCOMPARE(told, 3);
        QCOMPARE(heads, QByteArrayList({"tab mot ", "tab hai ", "---\nm\xC3\xA3:"}));
        desk.picture("recovered");
    }

    void the_second_start_brings_the_first_window_to_the_front()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kho.ungcuu"));
        SoleWindow first;
        QCOMPARE(first.claim(path), SoleWindow::Claim::Ours);
        QCOMPARE(first.claim(path), SoleWindow::Claim::Ours); // again is no news
        QSignalSpy wanted(&first, &SoleWindow::wanted);
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--claim"), path});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10000);
        QCOMPARE(second.exitCode(), int(SoleWindow::Claim::Raised));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().first().toStringList(), QStringList());
        const QStringList files{folder.filePath(QStringLiteral("a b.kb.md")), folder.filePath(QStringLiteral("phương\nán.pa.md"))};
        second.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--claim"), path} + files);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10000);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), files);
        first.release();
        second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--claim"), path});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10000);
        QCOMPARE(second.exitCode(), int(SoleWindow::Claim::Ours));
    }

    void a_dead_holder_is_passed_over_and_a_silent_one_is_named()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kho.ungcuu"));
        QProcess holder; // claims, then neither answers nor ends
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        QVERIFY(holder.waitForReadyRead(10000));
        SoleWindow mine;
        QCOMPARE(mine.claim(path), SoleWindow::Claim::Silent);
        QCOMPARE(mine.holder().process, holder.processId());
        QVERIFY(!mine.holder().machine.isEmpty());
        QVERIFY(mine.holder().since.secsTo(QDateTime::currentDateTime()) < 60);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(mine.claim(path), SoleWindow::Claim::Ours);
    }

    void the_window_offers_a_way_past_a_silent_holder()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.window.reset();
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), desk.path});
        QVERIFY(holder.waitForReadyRead(10000));
        desk.start();
        desk.window->openWorkspace(desk.path);
        QVERIFY(desk.window->messages().text().contains(QString::number(holder.processId())));
        desk.picture("silent-holder");
        named<QPushButton>(desk.window->messages(), "messageChoice0")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->desk().workspace(), 10000);
        holder.kill();
        holder.waitForFinished();
    }

    void strangers_are_not_answered_and_the_folder_is_the_accounts_own()
    {
        const QTemporaryDir folder;
        SoleWindow mine;
        QCOMPARE(mine.claim(folder.filePath(QStringLiteral("a.ungcuu"))), SoleWindow::Claim::Ours);
        QSignalSpy wanted(&mine, &SoleWindow::wanted);
        QLocalSocket stranger;
        stranger.connectToServer(mine.socketPath());
        QVERIFY(stranger.waitForConnected(2000));
        stranger.write("ra lệnh gì đó\n");
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 5000);
        QCOMPARE(stranger.readAll(), QByteArray());
        QCOMPARE(wanted.size(), 0);
        struct stat about {};
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(mine.socketPath()).path()).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0700u);
    }
};

int main(int argc, char** argv)
{
    const QByteArrayView mode(argc > 2 ? argv[1] : "");
    if (mode == "--claim") {
        QCoreApplication application(argc, argv);
        return int(SoleWindow().claim(QString::fromLocal8Bit(argv[2]), QCoreApplication::arguments().mid(3)));
    }
    if (mode == "--hold") {
        QCoreApplication application(argc, argv);
        SoleWindow window;
        window.claim(QString::fromLocal8Bit(argv[2]));
        std::puts("held");
        std::fflush(stdout);
        ::pause();
    }
    if (mode == "--crash")
        return runWith(argc, argv, QFileInfo(QFileInfo(QString::fromLocal8Bit(argv[3])).path()).path(), [&] { return SessionTest::crash(QString::fromLocal8Bit(argv[2])); });
    return run<SessionTest>(argc, argv);
}
#include "session_test.moc"
