// SPDX-License-Identifier: GPL-3.0-or-later
// What a start asks of the record, counted inside SQLite and not by a clock: nothing of it grows with the documents.
#include "desktop.h"
#include "support/desk/large_workspace.h"

#include <atomic>
#include <sqlite3.h>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// Of all connections of this process since the last count.
struct Asked {
    qint64 steps = 0; ///< of SQLite's machine: what a statement goes through, shown or not
    qint64 rows = 0;  ///< handed out
    qint64 pages = 0; ///< of the file, from its cache or not
};

std::atomic<qint64> steps;
std::atomic<qint64> rows;
std::atomic<qint64> pages;

qint64 taken(sqlite3* connection, int what)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(connection, what, &now, &most, 1);
    return now;
}

/// Called on the connection's own thread, at each row and when a statement is over.
int count(unsigned kind, void*, void* subject, void*)
{
    auto* const statement = static_cast<sqlite3_stmt*>(subject);
    if (kind == SQLITE_TRACE_ROW) {
        ++rows;
        return 0;
    }
    sqlite3* const connection = sqlite3_db_handle(statement);
    steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    pages += taken(connection, SQLITE_DBSTATUS_CACHE_HIT) + taken(connection, SQLITE_DBSTATUS_CACHE_MISS);
    return 0;
}

int listen(sqlite3* connection, const char**, const void*)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, count, nullptr);
}

constexpr int Few = 400;
constexpr int Many = 4000;
constexpr int QuietMs = 150;

/// All that was asked since the last call.
Asked asked()
{
    return {steps.exchange(0), rows.exchange(0), pages.exchange(0)};
}

/// Once the window is idle and nothing more is asked for a while.
void awaitQuiet(MainWindow& window)
{
    for (qint64 before = -1; before != steps || window.desk().busy();) {
        before = steps;
        QTest::qWait(QuietMs);
    }
}

/// A start of the window until nothing moves; nothing asked where no list came.
Asked askedByStart(const testing::Desk& desk, const QString& path)
{
    asked();
    MainWindow window(desk.account(), base::fixedClock(Now));
    window.show();
    window.openWorkspace(path);
    const auto* const list = named<QAbstractItemView>(window, "documents");
    for (int waited = 0; list->model()->rowCount() == 0 && waited < 20'000; waited += 20)
        QTest::qWait(20);
    awaitQuiet(window);
    const Asked found = asked();
    return list->model()->rowCount() == 0 ? Asked() : found;
}

/// Starts on a workspace of so many documents: the first, which meets a file that somebody else closed and looks at all
/// of its pages before it trusts it (the counts must hear that), and the one of every other day.
struct Starts {
    explicit Starts(int documents)
    {
        const testing::Desk desk;
        const QString path = testing::largeWorkspace(desk, QStringLiteral("w.ungcuu"), documents, 60).path();
        first = askedByStart(desk, path);
        daily = askedByStart(desk, path);
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
    void initTestCase() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen)); }
    void cleanupTestCase() { sqlite3_reset_auto_extension(); }

    void nothing_is_asked_for_each_document()
    {
        const Starts few(Few);
        const Starts many(Many);
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
