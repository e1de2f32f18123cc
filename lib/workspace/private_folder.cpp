// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/private_folder.h"

#include "base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace ungcuu::workspace {

base::Result<void> makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const QString above = folder.absolutePath();
    if (above != folder.absoluteFilePath()) {
        if (const base::Result<void> made = makePrivateFolder(above); !made)
            return made;
    }
    const QByteArray name = QFile::encodeName(folder.absoluteFilePath());
    if ((::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) || !base::syncFolder(above))
        return base::Error{"folder.unwritable", QCoreApplication::translate("workspace",
            "Không tạo được thư mục «%1». Kiểm tra quyền ghi và chỗ trống của ổ đĩa.").arg(path)};
    return {};
}

} // namespace ungcuu::workspace
