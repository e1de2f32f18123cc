// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace ungcuu::testing {

/// What SQLite was asked, by all connections of this process.
struct Asked {
    qint64 steps = 0; ///< of SQLite's machine: what a statement goes through, shown or not
    qint64 rows = 0;  ///< handed out
    qint64 pages = 0; ///< of the file, from its cache or not
};

/// Hears every connection that is opened while it lives. One at a time.
class SqliteEar
{
public:
    SqliteEar();
    ~SqliteEar();
    Q_DISABLE_COPY_MOVE(SqliteEar)

    /// All since the last call.
    Asked asked() const;
    /// Grows while something is asked.
    qint64 steps() const;
};

} // namespace ungcuu::testing
