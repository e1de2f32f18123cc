// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/sha256.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite with the manners of this program: results instead of codes, text and bytes without copies where they are only
/// looked at. Sources of `store` only.
namespace ungcuu::store::sqlite {

/// The Error for what the connection last complained about: "store.busy", ".disk-full", ".read-only", ".damaged", ".io",
/// ".missing"; never SQL and never a value.
base::Error errorOf(int code);

/// A prepared statement. Binding starts at 1, columns at 0; what a column call gives lives until the next step.
class Statement
{
public:
    Statement(sqlite3* connection, const char* sql);

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bindText(QByteArrayView utf8);
    Statement& bindWords(const QString& text) { return bindText(QByteArrayView(text.toUtf8())); }
    Statement& bindBytes(QByteArrayView bytes);
    Statement& bind(const base::Sha256& hash) { return bindText(QByteArrayView(hash.hex())); }

    /// Another row is there. After the last row, or after trouble, false.
    bool step();
    /// Runs to the end; the statement can then be bound and run again.
    base::Result<void> run();
    /// What went wrong so far; nothing when all is well.
    base::Result<void> state() const;
    void reset();

    qint64 integer(int column) const;
    QByteArray text(int column) const;
    QString words(int column) const { return QString::fromUtf8(bytes(column)); }
    QByteArrayView bytes(int column) const;
    /// Nothing where the column is not exactly 64 hex digits.
    std::optional<base::Sha256> hash(int column) const { return base::Sha256::fromHex(bytes(column)); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1;
    int m_code = 0;
};

/// Runs statements that answer nothing.
base::Result<void> run(sqlite3* connection, const char* sql);
/// The one value that a pragma or a count answers, as text; empty where it answers nothing.
base::Result<QByteArray> answer(sqlite3* connection, const char* sql);

} // namespace ungcuu::store::sqlite
