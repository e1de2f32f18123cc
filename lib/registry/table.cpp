// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/table.h"

#include <QCoreApplication>

namespace ungcuu::registry {

using base::Error;
using base::Result;

Error tableTooLarge()
{
    return {"table.too-large", QCoreApplication::translate("registry", "Chưa đọc bảng: tệp lớn quá 16 MiB, hoặc có quá 20.000 dòng, 200 cột hay ô dài quá 4.000 ký tự. Kho dữ liệu không bị thay đổi. Chia nhỏ tệp rồi nhập lại.")};
}

Result<Table> readTable(const QByteArray& bytes)
{
    return bytes.startsWith("PK") ? readXlsx(bytes) : readCsv(bytes);
}

} // namespace ungcuu::registry
