// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/raw_database.h"

#include <QFile>

#include <sqlite3.h>

namespace ungcuu::testing {

RawDatabase::RawDatabase(const QString& path)
{
    sqlite3_open(QFile::encodeName(path).constData(), &m_connection);
    run("PRAGMA synchronous=OFF"); // a hand edit of a test need not outlive a power cut
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_connection);
}

bool RawDatabase::run(const QByteArray& sql) const
{
    return sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QList<QByteArray> RawDatabase::column(const QByteArray& sql) const
{
    QList<QByteArray> values;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {QByteArray("?")};
    while (sqlite3_step(statement) == SQLITE_ROW)
        values.append(QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
    sqlite3_finalize(statement);
    return values;
}

QByteArray RawDatabase::dump(const QByteArray& table) const
{
    QList<QByteArray> quoted;
    for (const QByteArray& name : column("SELECT name FROM pragma_table_info('" + table + "')"))
        quoted.append(QByteArray("quote(" + name + ")"));
    QList<QByteArray> rows = column("SELECT " + quoted.join("||','||") + " FROM " + table);
    std::sort(rows.begin(), rows.end());
    return rows.join('\n');
}

} // namespace ungcuu::testing
