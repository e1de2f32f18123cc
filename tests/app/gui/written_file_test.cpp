// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was written is shown by the desktop's file manager where one answers on the session bus, in its folder where
// none does, and otherwise the words say where it is. The bus is one of this test's own.
#include "gui/parts/written_file.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDesktopServices>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

const QString Manager = u"org.freedesktop.FileManager1"_s;
constexpr int AnswersIn = 10000; ///< ms

} // namespace

/// What a desktop's file manager answers on the bus.
class FakeManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList& addresses, const QString&) { shown += addresses; }
};

/// Takes what the desktop would open.
class Opener : public QObject
{
    Q_OBJECT

public:
    QStringList opened;
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

public Q_SLOTS:
    void open(const QUrl& address) { opened += address.toLocalFile(); }
};

class WrittenFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_refused.clear(); }

    void a_file_manager_on_the_bus_shows_the_file()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"manager"_s); // as another program
        QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
        FakeManager manager;
        QVERIFY(bus.registerObject(u"/org/freedesktop/FileManager1"_s, &manager, QDBusConnection::ExportAllSlots) && bus.registerService(Manager));
        const Opener desktop;
        gui::showInFolder(u"/tmp/Kế hoạch #1 & 50%.pdf"_s, this, refused());
        QTRY_COMPARE_WITH_TIMEOUT(manager.shown, QStringList(u"file:///tmp/K%E1%BA%BF%20ho%E1%BA%A1ch%20%231%20&%2050%25.pdf"_s), AnswersIn);
        QTest::qWait(50);
        QVERIFY(desktop.opened.isEmpty() && m_refused.isEmpty());
        bus.unregisterService(Manager);
        QDBusConnection::disconnectFromBus(u"manager"_s);
    }

    void without_one_the_folder_is_opened()
    {
        const Opener desktop;
        gui::showInFolder(u"/tmp/a/b.pdf"_s, this, refused());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.opened, QStringList(u"/tmp/a"_s), AnswersIn);
        gui::openFile(u"/tmp/a/b.pdf"_s, refused());
        QCOMPARE(desktop.opened.last(), u"/tmp/a/b.pdf"_s);
        QVERIFY(m_refused.isEmpty());
    }

    void where_nothing_answers_the_words_say_where_it_is()
    {
        gui::showInFolder(u"/tmp/a/b.pdf"_s, this, refused());
        QTRY_VERIFY_WITH_TIMEOUT(!m_refused.isEmpty(), AnswersIn);
        QVERIFY2(m_refused.startsWith(u"Chưa mở được thư mục"_s) && m_refused.endsWith(u"/tmp/a/b.pdf"_s), qPrintable(m_refused));
        gui::openFile(u"/tmp/a/b.pdf"_s, refused());
        QVERIFY2(m_refused.startsWith(u"Chưa mở được tệp"_s), qPrintable(m_refused));
    }

    void who_left_is_told_nothing()
    {
        auto asking = std::make_unique<QObject>();
        gui::showInFolder(u"/tmp/a/b.pdf"_s, asking.get(), refused());
        asking.reset();
        QTest::qWait(100);
        QVERIFY(m_refused.isEmpty());
    }

private:
    gui::Refused refused()
    {
        return [this](const QString& why) { m_refused = why; };
    }

    QString m_refused;
};

int main(int argc, char** argv)
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!bus.waitForReadyRead(10000))
        qFatal("no bus: %s", qPrintable(bus.errorString()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QApplication application(argc, argv);
    WrittenFileTest test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.kill(); // its own child
    bus.waitForFinished();
    return result;
}
#include "written_file_test.moc"
