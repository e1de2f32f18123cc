// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/trouble.h"

#include <QCoreApplication>

#include <array>

namespace ungcuu::pdf {
namespace {

struct RuleWords {
    const char* code;
    const char* words;
};

/// In the order of Rule.
constexpr std::array<RuleWords, size_t(Rule::Count_)> table{{
    {"pdf.ends-at-eof", QT_TRANSLATE_NOOP("pdf", "Tệp không kết thúc đúng chỗ: có dữ liệu lạ ở cuối hoặc bị cắt.")},
    {"pdf.clean-parse", QT_TRANSLATE_NOOP("pdf", "Tệp PDF hỏng: cấu trúc có chỗ sai.")},
    {"pdf.byte-range", QT_TRANSLATE_NOOP("pdf", "Phạm vi ký ghi sai.")},
    {"pdf.gap", QT_TRANSLATE_NOOP("pdf", "Phần không được ký rộng hơn chỗ của chính chữ ký.")},
    {"pdf.cut", QT_TRANSLATE_NOOP("pdf", "Phần được ký không phải một bản PDF trọn vẹn có chữ ký này.")},
    {"pdf.subfilter", QT_TRANSLATE_NOOP("pdf", "Dạng chữ ký đã lỗi thời, không an toàn.")},
    {"pdf.padding", QT_TRANSLATE_NOOP("pdf", "Sau khối chữ ký có dữ liệu lạ.")},
    {"pdf.content", QT_TRANSLATE_NOOP("pdf", "Nội dung đã bị thay đổi sau khi ký.")},
    {"pdf.changed-object", QT_TRANSLATE_NOOP("pdf", "Nội dung đã bị thay đổi sau khi ký: một phần của bản được ký có giá trị khác.")},
    {"pdf.changed-catalog", QT_TRANSLATE_NOOP("pdf", "Sau khi ký, tệp bị thêm thành phần không được phép.")},
    {"pdf.changed-page", QT_TRANSLATE_NOOP("pdf", "Sau khi ký, một trang bị thêm hoặc sửa thành phần không phải chữ ký.")},
    {"pdf.changed-field", QT_TRANSLATE_NOOP("pdf", "Sau khi ký, ô chữ ký đã có bị sửa hoặc bị điền sai cách.")},
    {"pdf.covered-text", QT_TRANSLATE_NOOP("pdf", "Chữ ký thêm sau che lên phần chữ đã được ký trước đó.")},
    {"pdf.header", QT_TRANSLATE_NOOP("pdf", "Tệp không bắt đầu như một tệp PDF.")},
    {"pdf.revision", QT_TRANSLATE_NOOP("pdf", "Phần thêm sau có dữ liệu không được liệt kê hoặc liệt kê sai.")},
    {"pdf.prev", QT_TRANSLATE_NOOP("pdf", "Các lần ghi thêm của tệp không nối tiếp nhau đúng thứ tự.")},
    {"pdf.hybrid", QT_TRANSLATE_NOOP("pdf", "Tệp có hai bảng mục lục chồng nhau, mỗi phần mềm có thể hiểu khác nhau.")},
    {"pdf.repeated-object", QT_TRANSLATE_NOOP("pdf", "Một thành phần được ghi hai lần trong cùng một lần ghi.")},
    {"pdf.trailer", QT_TRANSLATE_NOOP("pdf", "Lần ghi thêm trỏ tới gốc khác với bản được ký.")},
    {"pdf.encrypted", QT_TRANSLATE_NOOP("pdf", "Tệp PDF có mật khẩu hoặc mã hóa.")},
    {"pdf.dss", QT_TRANSLATE_NOOP("pdf", "Phần dữ liệu kiểm tra kèm theo chứa thứ không phải chứng thư số hay danh sách thu hồi.")},
    {"pdf.unreachable", QT_TRANSLATE_NOOP("pdf", "Phần thêm sau khi ký có dữ liệu thừa không thuộc chữ ký nào.")},
    {"pdf.after-last", QT_TRANSLATE_NOOP("pdf", "Sau chữ ký cuối cùng còn dữ liệu không được ký.")},
    {"pdf.stray-signature", QT_TRANSLATE_NOOP("pdf", "Tệp có chữ ký số mà biểu mẫu của tệp không dẫn tới: tệp đã bị hỏng hoặc bị sửa.")},
}};

} // namespace

QByteArray codeOf(Rule rule)
{
    return table[size_t(rule)].code;
}

base::Error broken(Rule rule)
{
    return {codeOf(rule), QCoreApplication::translate("pdf", table[size_t(rule)].words)};
}

base::Error damaged()
{
    return {"pdf.damaged", QCoreApplication::translate("pdf", "Tệp PDF hỏng hoặc có cấu trúc không đọc được.")};
}

} // namespace ungcuu::pdf
