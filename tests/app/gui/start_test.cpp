// SPDX-License-Identifier: GPL-3.0-or-later
// What a start asks of the record, counted inside SQLite and not by a clock: nothing of it grows with the documents.
#include "desktop.h"
#include "support/desk/large_workspace.h"
#include "support/desk/sqlite_ear.h"

using namespace ungcuu;
using namespace ungcuu::gui_test;
using testing::Asked;

namespace {

constexpr int Few = 400;
constexpr int Many = 4000;
constexpr int QuietMs = 150;

/// Once the window is idle and nothing more is asked for a while.
void awaitQuiet(MainWindow& window, const testing::SqliteEar& ear)
{
    for (qint64 before = -1; before != ear.steps() || window.desk().busy();) {
        before = ear.steps();
        QTest::qWait(QuietMs);
    }
}

/// A start of the window until nothing moves; nothing asked where no list came.
Asked askedByStart(const testing::Desk& desk, const QString& path, const testing::SqliteEar& ear)
{
    ear.asked();
    MainWindow window(desk.account(), base::fixedClock(Now));
    window.show();
    window.openWorkspace(path);
    const auto* const list = named<QAbstractItemView>(window, "documents");
    for (int waited = 0; list->model()->rowCount() == 0 && waited < 20'000; waited += 20)
        QTest::qWait(20);
    awaitQuiet(window, ear);
    const Asked found = ear.asked();
    return list->model()->rowCount() == 0 ? Asked() : found;
}

/// Starts on a workspace of so many documents: the first, which meets a file that somebody else closed and looks at all
/// of its pages before it trusts it (the counts must hear that), and the one of every other day.
struct Starts {
    Starts(int documents, const testing::SqliteEar& ear)
    {
        const testing::Desk desk;
        const QString path = testing::largeWorkspace(desk, QStringLiteral("w.ungcuu"), documents, 60).path();
        first = askedByStart(desk, path, ear);
        daily = askedByStart(desk, path, ear);
    }

    Asked first;
    Asked daily;
};

QByteArray told(const Asked& few, const Asked& many)
{
    return QStringLiteral("steps %1, %2; rows %3, %4; pages %5, %6").arg(few.steps).arg(many.steps).arg(few.rows).arg(many.rows).arg(few.pages).arg(many.pages).toUtf8();
}

} // namespace

class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_asked_for_each_document()
    {
        const testing::SqliteEar ear;
        const Starts few(Few, ear);
        const Starts many(Many, ear);
        constexpr int Times = Many / Few / 2;
        QVERIFY2(many.first.steps > Times * few.first.steps && many.first.pages > Times * few.first.pages, told(few.first, many.first).constData());
        const QByteArray daily = told(few.daily, many.daily);
        QVERIFY2(few.daily.rows > 0 && few.daily.steps > 0 && few.daily.pages > 0, daily.constData());
        QVERIFY2(many.daily.rows == few.daily.rows, daily.constData());
        QVERIFY2(many.daily.steps < few.daily.steps + few.daily.steps / 20, daily.constData());
        QVERIFY2(many.daily.pages < few.daily.pages + few.daily.pages / 2, daily.constData()); // the trees are a level deeper
        qInfo("%s", daily.constData());
    }
};

UNGCUU_GUI_TEST_MAIN(StartTest)
#include "start_test.moc"
