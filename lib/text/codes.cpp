// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codes.h"

#include <QCoreApplication>

namespace ungcuu::text {
namespace {

using model::Severity;

constexpr CodeRow rows[] = {
    {Code::FrontLine, "text.front-line", Severity::Warning, "a line of the front that says nothing"},
    {Code::FrontOpen, "text.front-open", Severity::Error, "the front is never closed"},
    {Code::FenceOpen, "text.fence-open", Severity::Error, "a code fence is never closed"},
    {Code::CommentOpen, "text.comment-open", Severity::Error, "a comment is never closed"},
    {Code::BadUtf8, "text.bad-utf8", Severity::Warning, "a line that is not UTF-8"},
    {Code::Decomposed, "text.decomposed", Severity::Hint, "letters stored apart from their marks"},
    {Code::LegacyEncoding, "text.legacy-encoding", Severity::Warning, "text in TCVN3 or VNI encoding"},
    {Code::Setext, "text.setext", Severity::Warning, "a heading by underlining"},
    {Code::IndentedCode, "text.indented", Severity::Hint, "a paragraph that viewers show as code"},
    {Code::Eaten, "text.eaten", Severity::Hint, "marks that a viewer would not show"},
    {Code::SwallowedLine, "text.swallowed", Severity::Error, "a field or exit joined to the text above"},
    {Code::UnindentedLine, "text.unindented", Severity::Warning, "a line after a bullet that is not read"},
    {Code::BareLine, "text.no-bullet", Severity::Error, "a field or exit without bullet"},
    {Code::NearLabel, "text.near-label", Severity::Warning, "a label that is nearly a known one"},
    {Code::LabelWithoutColon, "text.label-colon", Severity::Warning, "a label without colon"},
    {Code::FieldWithArrow, "text.field-arrow", Severity::Warning, "a field that ends with an arrow"},
    {Code::DeepField, "text.deep-field", Severity::Warning, "a field or exit too deep to be read"},
    {Code::SeveralTargets, "text.several-targets", Severity::Error, "an arrow with several targets"},
    {Code::ArrowMissing, "text.arrow-missing", Severity::Error, "an answer or jump without arrow"},
    {Code::NumberedExit, "text.numbered-exit", Severity::Error, "an arrow in a numbered item"},
    {Code::StepHeadLevel, "text.step-head-level", Severity::Error, "a step head on the wrong level"},
    {Code::SecondTitle, "text.second-title", Severity::Warning, "a second title"},
    {Code::SectionTwice, "text.section-twice", Severity::Warning, "a section name used twice"},
    {Code::OutsideStep, "text.outside-step", Severity::Error, "a field or exit that stands under no step"},
    {Code::StepOutside, "text.step-outside", Severity::Error, "a step head in a section of prose"},
    {Code::RoleUnread, "text.list-unread", Severity::Warning, "a bullet that the section's form does not know"},
};
static_assert(std::size(rows) == codeCount);

QString words(const char* vietnamese)
{
    return QCoreApplication::translate("text", vietnamese);
}

QString sentence(Code code)
{
    switch (code) {
    case Code::FrontLine: return words(QT_TRANSLATE_NOOP("text", "Dòng này của phần đầu không đọc được: cần «khóa: giá trị» hoặc «- giá trị»."));
    case Code::FrontOpen: return words(QT_TRANSLATE_NOOP("text", "Phần đầu mở bằng «---» nhưng không đóng, nên chưa được đọc. Thêm dòng «---» ở cuối phần đầu."));
    case Code::FenceOpen: return words(QT_TRANSLATE_NOOP("text", "Khối lệnh mở ở đây không đóng: mọi dòng sau nó đến hết văn bản không được đọc."));
    case Code::CommentOpen: return words(QT_TRANSLATE_NOOP("text", "Ghi chú «<!--» mở ở đây không đóng: mọi dòng sau nó đến hết văn bản không được đọc."));
    case Code::BadUtf8: return words(QT_TRANSLATE_NOOP("text", "Dòng này có byte không phải UTF-8; giữ nguyên nhưng không in đúng được. Gõ lại chỗ sai."));
    case Code::Decomposed: return words(QT_TRANSLATE_NOOP("text", "Chữ có dấu viết bằng mã tổ hợp; đổi sang mã dựng sẵn để tìm và in đúng."));
    case Code::LegacyEncoding: return words(QT_TRANSLATE_NOOP("text", "Dòng này dùng bảng mã cũ (TCVN3 hoặc VNI); chuyển sang Unicode."));
    case Code::Setext: return words(QT_TRANSLATE_NOOP("text", "Dòng gạch chân này không làm đề mục; dùng «#» ở đầu dòng trên, hoặc để một dòng trống phía trên."));
    case Code::IndentedCode: return words(QT_TRANSLATE_NOOP("text", "Đoạn lùi vào từ 4 dấu cách: ở đây là đoạn thường, phần mềm khác hiện thành khối lệnh."));
    case Code::Eaten: return words(QT_TRANSLATE_NOOP("text", "«%1» sẽ bị phần mềm khác hiểu là ký hiệu định dạng và không hiện ra."));
    case Code::SwallowedLine: return words(QT_TRANSLATE_NOOP("text", "Dòng «%1» bị nối vào đoạn trên nên không được đọc là dòng riêng."));
    case Code::UnindentedLine: return words(QT_TRANSLATE_NOOP("text", "Dòng này đứng ngay dưới một mục nhưng không lùi vào, nên không thuộc mục đó và không được đọc."));
    case Code::BareLine: return words(QT_TRANSLATE_NOOP("text", "Thiếu «- » ở đầu dòng nên «%1» chỉ là đoạn văn thường."));
    case Code::NearLabel: return words(QT_TRANSLATE_NOOP("text", "Nhãn này gần giống «%1»; viết đúng thì mới được đọc."));
    case Code::LabelWithoutColon: return words(QT_TRANSLATE_NOOP("text", "Thiếu dấu hai chấm sau «%1»."));
    case Code::FieldWithArrow: return words(QT_TRANSLATE_NOOP("text", "Mũi tên nằm trong dòng «%1» nên không là lối ra; tách thành dòng riêng."));
    case Code::DeepField: return words(QT_TRANSLATE_NOOP("text", "«%1» lùi vào quá sâu nên chỉ là nội dung, không được đọc; đưa ra đầu dòng."));
    case Code::SeveralTargets: return words(QT_TRANSLATE_NOOP("text", "Một mũi tên chỉ đến một bước; tách mỗi bước một dòng, hoặc dùng «Làm song song»."));
    case Code::ArrowMissing: return words(QT_TRANSLATE_NOOP("text", "Thiếu mũi tên: viết «%1»."));
    case Code::NumberedExit: return words(QT_TRANSLATE_NOOP("text", "Lối ra phải là mục «- », không đánh số."));
    case Code::StepHeadLevel: return words(QT_TRANSLATE_NOOP("text", "«%1» giống tên bước nhưng không đứng sau «###», nên không được đọc là bước."));
    case Code::SecondTitle: return words(QT_TRANSLATE_NOOP("text", "Đã có tên kịch bản ở trên; chỉ một dòng «# …»."));
    case Code::SectionTwice: return words(QT_TRANSLATE_NOOP("text", "Mục «%1» đã có ở trên; phần này nối tiếp phần trước."));
    case Code::OutsideStep: return words(QT_TRANSLATE_NOOP("text", "«%1» không đứng dưới bước nào nên không được đọc; đặt dưới một dòng «### Bước …»."));
    case Code::StepOutside: return words(QT_TRANSLATE_NOOP("text", "«%1» không nằm dưới «## Các bước» hay «## Giai đoạn …» nên không được đọc là bước."));
    case Code::RoleUnread: return words(QT_TRANSLATE_NOOP("text", "Dòng này không đúng dạng của mục «%1» nên không được đọc."));
    }
    return {};
}

} // namespace

std::span<const CodeRow> codeTable()
{
    return rows;
}

const CodeRow& rowOf(Code code)
{
    return rows[size_t(code)];
}

model::Finding finding(Code code, Span span, const QString& word)
{
    const CodeRow& row = rowOf(code);
    QString message = sentence(code);
    if (message.contains(QLatin1String("%1")))
        message = message.arg(word);
    return {row.name, row.severity, span, message, {}};
}

} // namespace ungcuu::text
