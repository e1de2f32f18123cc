// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace ungcuu::store::sqlite {

using base::Error;
using base::Result;

Error errorOf(int code)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("store", text); };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"store.busy", words(QT_TRANSLATE_NOOP("store", "Chưa làm được vì kho dữ liệu đang bận: có chương trình khác đang ghi. Nội dung còn nguyên. Làm lại sau ít giây."))};
    case SQLITE_FULL:
        return {"store.disk-full", words(QT_TRANSLATE_NOOP("store", "Chưa ghi được vào kho dữ liệu vì ổ đĩa đầy. Những gì đã lưu còn nguyên. Giải phóng ổ đĩa rồi làm lại."))};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {"store.read-only", words(QT_TRANSLATE_NOOP("store", "Chưa ghi được vì kho dữ liệu chỉ cho đọc. Những gì đã lưu còn nguyên."))};
    case SQLITE_CANTOPEN:
        return {"store.missing", words(QT_TRANSLATE_NOOP("store", "Không mở được kho dữ liệu. Kiểm tra đường dẫn và quyền đọc tệp."))};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return {"store.damaged", words(QT_TRANSLATE_NOOP("store", "Kho dữ liệu bị hỏng hoặc đã bị sửa ngoài phần mềm. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu."))};
    default:
        return {"store.io", words(QT_TRANSLATE_NOOP("store", "Ổ đĩa báo lỗi khi đọc, ghi kho dữ liệu. Những gì đã lưu trước đó còn nguyên. Kiểm tra ổ đĩa rồi làm lại."))};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* connection, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    m_code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
}

Statement& Statement::bind(qint64 value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement.get(), m_next++, value);
    return *this;
}

Statement& Statement::bindText(QByteArrayView utf8)
{
    const char* const data = utf8.isEmpty() ? "" : utf8.data();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement.get(), m_next++, data, sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                     SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBytes(QByteArrayView bytes)
{
    const char* const data = bytes.isEmpty() ? "" : bytes.data();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_blob64(m_statement.get(), m_next++, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Statement::step()
{
    if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (step()) {
    }
    Result<void> outcome = state();
    reset();
    return outcome;
}

Result<void> Statement::state() const
{
    const bool well = m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE;
    return well ? Result<void>() : errorOf(m_code);
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
    m_code = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::text(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

Result<void> run(sqlite3* connection, const char* sql)
{
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : errorOf(code);
}

Result<QByteArray> answer(sqlite3* connection, const char* sql)
{
    Statement statement(connection, sql);
    const QByteArray value = statement.step() ? statement.text(0) : QByteArray();
    if (const Result<void> well = statement.state(); !well)
        return well.error();
    return value;
}

} // namespace ungcuu::store::sqlite
