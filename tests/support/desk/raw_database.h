// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace ungcuu::testing {

/// A workspace file as anyone with SQLite and no manners sees it.
class RawDatabase
{
public:
    explicit RawDatabase(const QString& path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// Runs the statements; answers whether they were accepted.
    bool run(const QByteArray& sql) const;
    /// All values of the first column.
    QList<QByteArray> column(const QByteArray& sql) const;
    /// Every row of a table, values quoted as SQL would, one row a line.
    QByteArray dump(const QByteArray& table) const;

private:
    sqlite3* m_connection = nullptr;
};

} // namespace ungcuu::testing
