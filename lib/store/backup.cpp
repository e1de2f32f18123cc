// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace ungcuu::store {

using base::Result;

namespace {

int copyAll(sqlite3* from, const QByteArray& to)
{
    sqlite3* target = nullptr;
    int code = sqlite3_open_v2(to.constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    sqlite3_backup* const copy = code == SQLITE_OK ? sqlite3_backup_init(target, "main", from, "main") : nullptr;
    if (copy) {
        sqlite3_backup_step(copy, -1);
        code = sqlite3_backup_finish(copy);
    } else if (code == SQLITE_OK) {
        code = sqlite3_errcode(target);
    }
    const int closed = sqlite3_close(target);
    return code == SQLITE_OK ? closed : code;
}

bool synced(const QByteArray& path, int flags)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | flags);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return done;
}

/// An empty private file beside the target, or an empty name.
QByteArray temporaryBeside(const QFileInfo& target)
{
    const QByteArray name = QFile::encodeName(target.absolutePath()) + "/." + QFile::encodeName(target.fileName()) + '.'
        + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + ".tmp";
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return {};
    ::close(descriptor);
    return name;
}

} // namespace

Result<void> Store::backup(const QString& path) const
{
    const QFileInfo target(path);
    const QByteArray temporary = temporaryBeside(target);
    if (temporary.isEmpty())
        return sqlite::errorOf(SQLITE_CANTOPEN);
    int code = copyAll(handle(), temporary);
    const QByteArray final = QFile::encodeName(target.absoluteFilePath());
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    // link() and not rename(): a file that is there is never replaced.
    if (code == SQLITE_OK && (!synced(temporary, 0) || ::link(temporary.constData(), final.constData()) != 0))
        code = target.exists() ? SQLITE_READONLY : SQLITE_IOERR;
    ::unlink(temporary.constData());
    if (code == SQLITE_OK && !synced(folder, O_DIRECTORY))
        code = SQLITE_IOERR;
    return code == SQLITE_OK ? Result<void>() : sqlite::errorOf(code);
}

} // namespace ungcuu::store
