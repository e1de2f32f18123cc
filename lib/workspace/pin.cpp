// SPDX-License-Identifier: GPL-3.0-or-later
// <state>/pins/<SHA-256 of the path>:    ungcuu-pin/1 \n workspace <hash> \n key <hash> \n
// <state>/closed/<SHA-256 of the path>:  device, inode, size, seconds and nanoseconds of the last change, in decimal
#include "workspace/pin.h"

#include "base/file.h"
#include "workspace/private_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;

namespace {

QString place(const Account& account, const char* folder, const QString& path)
{
    const QByteArray name = Sha256::of(QFile::encodeName(QFileInfo(path).canonicalFilePath())).hex();
    return account.stateFolder + QLatin1String(folder) + QLatin1String(name);
}

void keep(const QString& path, const QByteArray& bytes)
{
    // A state folder that cannot be written costs a check next time, not the work at hand.
    if (makePrivateFolder(QFileInfo(path).absolutePath()))
        (void)base::writeFileAtomically(path, bytes);
}

/// Empty while a journal stands beside the file: then something is unfinished and nobody has closed it.
QByteArray fingerprint(const QString& path)
{
    struct stat is {};
    const bool unfinished = QFileInfo(path + QLatin1String("-wal")).size() > 0 || QFile::exists(path + QLatin1String("-journal"));
    if (unfinished || ::stat(QFile::encodeName(path).constData(), &is) != 0)
        return {};
    return QByteArray::number(qulonglong(is.st_dev)) + ' ' + QByteArray::number(qulonglong(is.st_ino)) + ' '
        + QByteArray::number(qlonglong(is.st_size)) + ' ' + QByteArray::number(qlonglong(is.st_ctim.tv_sec)) + ' '
        + QByteArray::number(qlonglong(is.st_ctim.tv_nsec)) + '\n';
}

} // namespace

Result<void> checkPin(const Account& account, const QString& path, const Pin& is)
{
    const QString file = place(account, "/pins/", path);
    const QByteArray bytes = "ungcuu-pin/1\nworkspace " + is.workspace.hex() + "\nkey " + is.administratorKey.hex() + '\n';
    if (!QFile::exists(file)) {
        keep(file, bytes);
        return {};
    }
    const Result<QByteArray> pinned = base::readFile(file, 4096);
    if (pinned && *pinned == bytes)
        return {};
    return base::Error{"workspace.changed", QCoreApplication::translate("workspace",
        "Không mở «%1»: ở đường dẫn này trước đây là một kho dữ liệu khác (mã kho hoặc khóa quản trị đã đổi). Tệp không bị thay đổi. "
        "Hỏi người quản trị; nếu đúng là kho mới thì xóa tệp «%2» rồi mở lại.").arg(path, file)};
}

bool closedByThisAccount(const Account& account, const QString& path)
{
    const QByteArray now = fingerprint(path);
    const Result<QByteArray> then = base::readFile(place(account, "/closed/", path), 4096);
    return !now.isEmpty() && then && *then == now;
}

void noteClosed(const Account& account, const QString& path)
{
    const QByteArray now = fingerprint(path);
    if (!now.isEmpty())
        keep(place(account, "/closed/", path), now);
}

} // namespace ungcuu::workspace
