// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/formatted_file.h"

#include "base/file.h"
#include "text/formatter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ungcuu::workspace {

base::Result<bool> wouldFormat(const QString& path)
{
    const base::Result<QByteArray> bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    return !text::formatted(*bytes, text::languageOf(path, *bytes)).empty();
}

base::Result<bool> formatFile(const QString& path)
{
    const base::Result<QByteArray> before = base::readFile(path);
    if (!before)
        return before.error();
    const QByteArray after = model::applied(*before, text::formatted(*before, text::languageOf(path, *before)));
    if (after == *before)
        return false;
    const base::Result<QByteArray> now = base::readFile(path);
    if (!now || *now != *before)
        return base::Error{"file.changed", QCoreApplication::translate("workspace", "Chưa định dạng «%1» vì tệp vừa được ghi từ nơi khác. Tệp còn nguyên. Làm lại lệnh này.").arg(path)};
    const base::Result<void> written = base::writeFileAtomically(QFileInfo(path).canonicalFilePath(), after);
    if (!written)
        return written.error();
    return true;
}

} // namespace ungcuu::workspace
