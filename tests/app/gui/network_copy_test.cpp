// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace on a network file system, seen from the window. With UNGCUU_PICTURES=folder it leaves pictures there.
#include "gui/document/document_view.h"
#include "gui/parts/message_bar.h"
#include "gui/window/main_window.h"
#include "render/typeface.h"
#include "support/like_network.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;

namespace {

constexpr base::UtcMs Now = 1795318320000; // 22/11/2026 10:32 in Vietnam

models::Passphrase passphrase()
{
    return std::make_shared<const sign::Secret>(QByteArray("mật khẩu thử"));
}

/// A window with the workspace that somebody put on a share.
struct Desktop {
    QTemporaryDir folder;
    workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
    QString path = folder.filePath(QLatin1String(testing::networkFolder)) + QStringLiteral("/kho.ungcuu");
    gui::MainWindow window{account, base::fixedClock(Now)};

    Desktop()
    {
        const QString local = folder.filePath(QStringLiteral("kho.ungcuu"));
        models::Desk maker(account, base::fixedClock(Now));
        maker.makeWorkspace(local, QStringLiteral("Nguyễn Văn A"), passphrase());
        while (!maker.workspace() || maker.busy())
            QTest::qWait(10);
        if (!QDir().mkpath(QFileInfo(path).path()) || !QFile::rename(local, path))
            qFatal("cannot move");
        window.resize(1100, 700);
        window.show();
        window.openWorkspace(path);
    }
    const std::optional<workspace::Workspace>& opened() { return window.desk().workspace(); }
    QPushButton* offer() { return window.findChild<QPushButton*>(QStringLiteral("messageChoice0")); }
    void picture(const char* name)
    {
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(300);
        window.grab().save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
};

} // namespace

class NetworkCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_opens_for_reading_and_offers_a_copy_on_this_machine()
    {
        Desktop desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.opened(), 10000);
        QVERIFY(desk.opened()->readOnly());
        QVERIFY(desk.window.messages().text().contains(QStringLiteral("ổ mạng")));
        QVERIFY(desk.offer());
        desk.picture("network");
        desk.offer()->click();
        auto* const dialog = desk.window.findChild<QFileDialog*>(QStringLiteral("copyPlace"));
        QVERIFY(dialog);
        const QString target = desk.folder.filePath(QStringLiteral("bản-làm-việc.ungcuu"));
        dialog->findChild<QLineEdit*>()->setText(target);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.opened()->path(), target, 10000);
        QVERIFY(!desk.opened()->readOnly());
        QVERIFY(desk.window.messages().text().contains(target));
        desk.picture("network-copied");
    }

    void leaving_the_question_keeps_the_offer()
    {
        Desktop desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.opened(), 10000);
        desk.offer()->click();
        desk.window.findChild<QFileDialog*>(QStringLiteral("copyPlace"))->reject();
        QCOMPARE(desk.opened()->path(), QFileInfo(desk.path).canonicalFilePath());
        QTRY_VERIFY(desk.offer() && desk.offer()->isVisible());
    }
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    render::guardFonts();
    QApplication application(argc, argv);
    NetworkCopyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "network_copy_test.moc"
