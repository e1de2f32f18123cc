// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/trouble.h"

#include <QCoreApplication>

namespace ungcuu::zip {

base::Error brokenRule(Rule rule)
{
    return {codeOf(rule), QCoreApplication::translate("zip", "Tệp không được đọc vì cấu trúc nén (ZIP) của nó có thể bị hiểu theo hai cách (%1). "
                                                             "Chưa có gì thay đổi. Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.")
                               .arg(QString::fromLatin1(codeOf(rule)))};
}

base::Error notAnArchive()
{
    return {"zip.not-an-archive", QCoreApplication::translate("zip", "Tệp không được đọc vì không phải tệp nén (ZIP) hoặc đã bị cắt mất một phần. "
                                                                     "Chưa có gì thay đổi. Lấy lại tệp từ nơi gửi.")};
}

base::Error tooLarge()
{
    return {"zip.too-large", QCoreApplication::translate("zip", "Tệp không được đọc vì nội dung bên trong lớn hơn mức cho phép. Chưa có gì thay đổi. "
                                                                "Kiểm tra nguồn gốc của tệp trước khi mở bằng phần mềm khác.")};
}

base::Error damagedEntry(const QByteArray& name)
{
    return {"zip.damaged", QCoreApplication::translate("zip", "Tệp không được đọc vì phần «%1» bên trong bị hỏng. Chưa có gì thay đổi. Lấy lại tệp từ nơi gửi.")
                               .arg(QString::fromLatin1(name))};
}

} // namespace ungcuu::zip
