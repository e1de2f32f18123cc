// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"

#include <QCoreApplication>

#include <array>

namespace ungcuu::check {

namespace {

using model::Severity;

constexpr std::array<RuleRow, size_t(ruleCount)> table{{
    {Rule::SecrecyMark, "content.secrecy-mark", Severity::Error, QT_TRANSLATE_NOOP("check", "Văn bản có dấu chỉ độ mật")},
    {Rule::Password, "content.password", Severity::Warning, QT_TRANSLATE_NOOP("check", "Mật khẩu viết trong văn bản")},
    {Rule::PictureAddress, "content.picture-address", Severity::Error, QT_TRANSLATE_NOOP("check", "Hình lấy theo đường dẫn hoặc địa chỉ mạng")},
    {Rule::KeyUnknown, "front.key-unknown", Severity::Hint, QT_TRANSLATE_NOOP("check", "Khóa ở phần đầu không được đọc")},
    {Rule::KeyRepeated, "front.key-repeated", Severity::Warning, QT_TRANSLATE_NOOP("check", "Một khóa ở phần đầu ghi hai lần")},
    {Rule::CirculationMissing, "content.circulation-missing", Severity::Hint, QT_TRANSLATE_NOOP("check", "Văn bản có địa chỉ IP mà chưa ghi phạm vi lưu hành")},

    {Rule::TitleMissing, "scenario.title-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Kịch bản chưa có tên")},
    {Rule::CodeMissing, "scenario.code-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Kịch bản chưa có mã")},
    {Rule::CardPartMissing, "card.part-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thẻ trực thiếu một mục")},
    {Rule::CardTooLong, "card.too-long", Severity::Warning, QT_TRANSLATE_NOOP("check", "Việc làm ngay dài hơn 7 dòng")},
    {Rule::PrinciplesMissing, "scenario.principles-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thiếu nguyên tắc, điều kiện ưu tiên duy trì hoạt động (Thông tư 20/2017, Điều 12)")},
    {Rule::StepIdMissing, "step.id-missing", Severity::Error, QT_TRANSLATE_NOOP("check", "Bước không có số hiệu")},
    {Rule::StepIdRepeated, "step.id-repeated", Severity::Error, QT_TRANSLATE_NOOP("check", "Hai bước cùng số hiệu")},
    {Rule::StepReferenceUnknown, "step.reference-unknown", Severity::Warning, QT_TRANSLATE_NOOP("check", "Nhắc tới một bước không có")},
    {Rule::FieldRepeated, "step.field-repeated", Severity::Warning, QT_TRANSLATE_NOOP("check", "Một bước ghi hai lần cùng một mục")},
    {Rule::LeadMissing, "step.lead-missing", Severity::Hint, QT_TRANSLATE_NOOP("check", "Bước chưa có đơn vị chủ trì")},
    {Rule::DeadlineMissing, "step.deadline-missing", Severity::Hint, QT_TRANSLATE_NOOP("check", "Bước chưa có thời hạn")},
    {Rule::DurationUnread, "step.duration-unread", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thời gian không đọc được")},
    {Rule::ConditionUnread, "step.condition-unread", Severity::Warning, QT_TRANSLATE_NOOP("check", "Điều kiện không đọc được")},
    {Rule::TechniqueUnknown, "step.technique-unknown", Severity::Hint, QT_TRANSLATE_NOOP("check", "Mã ATT&CK không có trong bảng")},
    {Rule::RoleUndefined, "role.undefined", Severity::Warning, QT_TRANSLATE_NOOP("check", "Vai trò dùng mà chưa có trong mục Vai trò")},
    {Rule::RoleUnused, "role.unused", Severity::Hint, QT_TRANSLATE_NOOP("check", "Vai trò không được dùng")},
    {Rule::RoleRepeated, "role.repeated", Severity::Warning, QT_TRANSLATE_NOOP("check", "Một vai trò được ghi hai lần")},

    {Rule::SpellingStepHead, "spelling.step-head", Severity::Hint, QT_TRANSLATE_NOOP("check", "Tên bước viết khác lối thường")},
    {Rule::SpellingLabel, "spelling.label", Severity::Hint, QT_TRANSLATE_NOOP("check", "Nhãn được đọc nhưng có chữ thường dùng")},
    {Rule::SpellingArrow, "spelling.arrow", Severity::Hint, QT_TRANSLATE_NOOP("check", "Mũi tên gõ bằng dấu ASCII")},
    {Rule::SpellingAnswer, "spelling.answer", Severity::Hint, QT_TRANSLATE_NOOP("check", "Lối ra được đọc nhưng có chữ thường dùng")},
    {Rule::SpellingEndWord, "spelling.end-word", Severity::Hint, QT_TRANSLATE_NOOP("check", "«Kết thúc» viết tắt")},
    {Rule::SpellingStepName, "spelling.step-name", Severity::Hint, QT_TRANSLATE_NOOP("check", "Số hiệu bước thừa hoặc thiếu số 0")},
    {Rule::SpellingDuration, "spelling.duration", Severity::Hint, QT_TRANSLATE_NOOP("check", "Thời gian viết tắt")},
    {Rule::SpellingLevel, "spelling.level", Severity::Hint, QT_TRANSLATE_NOOP("check", "Cấp độ viết tắt")},
    {Rule::SpellingQuotes, "spelling.quotes", Severity::Hint, QT_TRANSLATE_NOOP("check", "Dấu ngoặc quanh giá trị")},

    {Rule::TargetUnknown, "flow.target-unknown", Severity::Error, QT_TRANSLATE_NOOP("check", "Mũi tên tới một bước không có")},
    {Rule::OwnArrowRepeated, "flow.own-arrow-repeated", Severity::Error, QT_TRANSLATE_NOOP("check", "Một bước có hai mũi tên đi tiếp")},
    {Rule::QuestionUnanswered, "flow.question-unanswered", Severity::Warning, QT_TRANSLATE_NOOP("check", "Câu hỏi không có câu trả lời")},
    {Rule::AnswerMissing, "flow.answer-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Câu hỏi thiếu một câu trả lời")},
    {Rule::UnclearMissing, "flow.unclear-missing", Severity::Hint, QT_TRANSLATE_NOOP("check", "Câu hỏi chưa nói làm gì khi không rõ")},
    {Rule::LimitMissing, "flow.limit-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Lặp hoặc chờ không có giới hạn")},
    {Rule::LateWithoutDeadline, "flow.late-without-deadline", Severity::Warning, QT_TRANSLATE_NOOP("check", "Có «Quá thời hạn» mà không có thời hạn")},
    {Rule::RegionCut, "flow.region-cut", Severity::Warning, QT_TRANSLATE_NOOP("check", "Mũi tên của một khối vượt ra ngoài khối chứa nó")},
    {Rule::HeadOutside, "flow.head-outside", Severity::Error, QT_TRANSLATE_NOOP("check", "Nhánh song song nằm ngoài phần của nó")},
    {Rule::NoJoin, "flow.no-join", Severity::Error, QT_TRANSLATE_NOOP("check", "Các nhánh song song không gặp lại")},
    {Rule::LeavesParallel, "flow.leaves-parallel", Severity::Warning, QT_TRANSLATE_NOOP("check", "Mũi tên rời khỏi phần làm song song")},
    {Rule::EndInParallel, "flow.end-in-parallel", Severity::Warning, QT_TRANSLATE_NOOP("check", "Một nhánh song song kết thúc cả kịch bản")},
    {Rule::CloseAtTop, "flow.close-at-top", Severity::Hint, QT_TRANSLATE_NOOP("check", "«Hết nhánh» ở ngoài mọi nhánh")},
    {Rule::LoopBackward, "flow.loop-backward", Severity::Error, QT_TRANSLATE_NOOP("check", "Mũi tên sau vòng lặp đi ngược lên")},
    {Rule::SilentFall, "flow.silent-fall", Severity::Warning, QT_TRANSLATE_NOOP("check", "Chảy ngầm vào nhánh của bước khác")},
    {Rule::Unreachable, "flow.unreachable", Severity::Warning, QT_TRANSLATE_NOOP("check", "Không có đường tới bước này")},
    {Rule::Endless, "flow.endless", Severity::Error, QT_TRANSLATE_NOOP("check", "Đi vòng mãi, không có đường ra")},

    {Rule::FieldMissing, "form.field-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Phần đầu văn bản thiếu một thành phần")},
    {Rule::KindScenario, "form.kind-scenario", Severity::Error, QT_TRANSLATE_NOOP("check", "«Kịch bản» không phải là một loại văn bản hành chính")},
    {Rule::KindUnknown, "form.kind-unknown", Severity::Warning, QT_TRANSLATE_NOOP("check", "Loại văn bản không có trong Nghị định 30/2020")},
    {Rule::NumberTyped, "form.number-typed", Severity::Hint, QT_TRANSLATE_NOOP("check", "Số, ngày gõ sẵn trong văn bản")},
    {Rule::LetterAbbreviation, "form.letter-abbreviation", Severity::Warning, QT_TRANSLATE_NOOP("check", "«CV» trong số, ký hiệu của công văn")},
    {Rule::SymbolKind, "form.symbol-kind", Severity::Warning, QT_TRANSLATE_NOOP("check", "Ký hiệu không mở đầu bằng chữ viết tắt của tên loại")},
    {Rule::LeadingZero, "form.leading-zero", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thiếu số 0 đứng trước")},
    {Rule::ExtraZero, "form.extra-zero", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thừa số 0 trước tháng")},
    {Rule::ProposalNotLast, "form.proposal-not-last", Severity::Warning, QT_TRANSLATE_NOOP("check", "«Theo đề nghị …» không phải căn cứ cuối cùng")},
    {Rule::AsAboveWithoutAddressee, "form.as-above-without-addressee", Severity::Warning, QT_TRANSLATE_NOOP("check", "«Như trên» trong văn bản không có Kính gửi")},
    {Rule::DecisionFirstRecipient, "form.decision-first-recipient", Severity::Warning, QT_TRANSLATE_NOOP("check", "Nơi nhận đầu tiên của quyết định không phải «Như Điều …»")},
    {Rule::DecisionSubject, "form.decision-subject", Severity::Warning, QT_TRANSLATE_NOOP("check", "Trích yếu của quyết định mở đầu sai")},
    {Rule::SubjectPrefix, "form.subject-prefix", Severity::Hint, QT_TRANSLATE_NOOP("check", "«V/v» gõ sẵn trong trích yếu")},
    {Rule::MinutesSigners, "form.minutes-signers", Severity::Warning, QT_TRANSLATE_NOOP("check", "Biên bản chưa đủ hai người ký")},
    {Rule::AcademicTitle, "form.academic-title", Severity::Warning, QT_TRANSLATE_NOOP("check", "Học hàm, học vị trước họ tên người ký")},
    {Rule::DelegationUnproved, "form.delegation-unproved", Severity::Warning, QT_TRANSLATE_NOOP("check", "«TUQ.» mà không dẫn văn bản ủy quyền")},
    {Rule::AnnexUnmentioned, "form.annex-unmentioned", Severity::Warning, QT_TRANSLATE_NOOP("check", "Phụ lục không được nhắc trong văn bản")},
    {Rule::ReplacementUnnamed, "form.replacement-unnamed", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thay thế văn bản mà không ghi số, ngày")},
    {Rule::NumberingBroken, "form.numbering-broken", Severity::Warning, QT_TRANSLATE_NOOP("check", "Số thứ tự nhảy cóc hoặc lặp lại")},
    {Rule::PartMissing, "form.part-missing", Severity::Warning, QT_TRANSLATE_NOOP("check", "Thiếu phần mà đề cương yêu cầu")},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].rule != Rule(i) || !table[i].code)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

} // namespace

std::span<const RuleRow, size_t(ruleCount)> rules()
{
    return table;
}

} // namespace ungcuu::check
