// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/sqlite_ear.h"

#include <atomic>
#include <sqlite3.h>

namespace ungcuu::testing {

namespace {

struct {
    std::atomic<qint64> steps;
    std::atomic<qint64> rows;
    std::atomic<qint64> pages;
} counted;

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
        ++counted.rows;
        return 0;
    }
    sqlite3* const connection = sqlite3_db_handle(statement);
    counted.steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    counted.pages += taken(connection, SQLITE_DBSTATUS_CACHE_HIT) + taken(connection, SQLITE_DBSTATUS_CACHE_MISS);
    return 0;
}

int listen(sqlite3* connection, const char**, const void*)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, count, nullptr);
}

} // namespace

SqliteEar::SqliteEar()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
}

SqliteEar::~SqliteEar()
{
    sqlite3_reset_auto_extension();
}

Asked SqliteEar::asked() const
{
    return {counted.steps.exchange(0), counted.rows.exchange(0), counted.pages.exchange(0)};
}

qint64 SqliteEar::steps() const
{
    return counted.steps;
}

} // namespace ungcuu::testing
