// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words.h"

#include "base/fold.h"
#include "base/vietnamese.h"
#include "base/word_table.h"

#include <QString>
#include <algorithm>
#include <iterator>

namespace ungcuu::model {
namespace {

constexpr LabelRow labelRows[] = {
    {Label::Lead, u"Chủ trì", u"lead|đơn vị chủ trì", ValueForm::Commas, true},
    {Label::Support, u"Phối hợp", u"support|đơn vị phối hợp", ValueForm::Commas, true},
    {Label::DecidedBy, u"Người quyết định", u"decides|decided by", ValueForm::Decider, true},
    {Label::Deadline, u"Thời hạn", u"hạn|due|deadline|thời gian", ValueForm::Duration, true},
    {Label::Estimate, u"Thời lượng", u"dự kiến|estimate", ValueForm::Estimate, true},
    {Label::Delay, u"Chờ", u"delay", ValueForm::Duration, true},
    {Label::Technique, u"Mã ATT&CK", u"kỹ thuật|technique|techniques", ValueForm::Commas, false},
    {Label::Result, u"Kết quả", u"result|results", ValueForm::Semicolons, false},
    {Label::Evidence, u"Chứng cứ", u"bằng chứng|evidence", ValueForm::Semicolons, false},
    {Label::DoneWhen, u"Hoàn thành khi", u"kiểm tra|check|done when", ValueForm::Semicolons, false},
    {Label::Notice, u"Thông báo", u"báo|notify|notice", ValueForm::Bars, false},
    {Label::Report, u"Báo cáo", u"report", ValueForm::Bars, false},
    {Label::System, u"Hệ thống", u"system|systems", ValueForm::Commas, false},
    {Label::Tools, u"Công cụ", u"tools|tool|phương tiện", ValueForm::Semicolons, false},
    {Label::Channel, u"Kênh", u"channel|channels", ValueForm::Semicolons, false},
    {Label::Attachment, u"Đính kèm", u"attach|attachment", ValueForm::Semicolons, false},
    {Label::Basis, u"Căn cứ", u"basis", ValueForm::Text, false},
    {Label::Caution, u"Lưu ý", u"caution|chú ý|cảnh báo", ValueForm::Text, false},
    {Label::DoNot, u"Không được làm", u"do not", ValueForm::Text, false},
    {Label::Log, u"Ghi nhật ký", u"log", ValueForm::Text, false},
    {Label::Note, u"Ghi chú", u"note", ValueForm::Text, false},
    {Label::Condition, u"Điều kiện", u"condition", ValueForm::Text, true},
    {Label::SwitchOn, u"Xét theo", u"switch", ValueForm::Text, true},
    {Label::Applies, u"Áp dụng", u"applies", ValueForm::Condition, true},
    {Label::Parallel, u"Làm song song", u"đồng thời|parallel", ValueForm::Targets, true},
    {Label::RepeatUntil, u"Lặp lại đến khi", u"lặp đến khi|repeat until", ValueForm::Text, true},
    {Label::RepeatWhile, u"Lặp khi", u"while|repeat while", ValueForm::Text, true},
    {Label::WaitUntil, u"Chờ đến khi", u"wait until", ValueForm::Text, true},
    {Label::Limit, u"Tối đa", u"limit", ValueForm::Limit, true},
    {Label::Pause, u"Nghỉ giữa vòng", u"pause", ValueForm::Duration, true},
    {Label::Call, u"Thực hiện kịch bản", u"theo kịch bản|call", ValueForm::Call, true},
};
static_assert(std::size(labelRows) == labelCount);

struct SectionRow {
    SectionKind kind;
    QStringView word;
    QStringView others;
};
constexpr SectionRow sectionRows[] = {
    {SectionKind::QuickSigns, u"Nhận dạng nhanh", u"dấu hiệu nhận biết|dấu hiệu|quick signs"},
    {SectionKind::DoNow, u"Việc làm ngay", u"do now"},
    {SectionKind::DoNot, u"Không được làm", u"do not"},
    {SectionKind::WhomToCall, u"Gọi ai", u"whom to call"},
    {SectionKind::WhoDecides, u"Ai được quyết định", u"who decides"},
    {SectionKind::Deadlines, u"Mốc thời gian", u"deadlines"},
    {SectionKind::Scope, u"Phạm vi", u"scope"},
    {SectionKind::Principles, u"Nguyên tắc, điều kiện ưu tiên duy trì hoạt động", u"nguyên tắc|principles"},
    {SectionKind::Levels, u"Mức độ", u"tiêu chí mức độ|levels"},
    {SectionKind::Roles, u"Vai trò", u"roles"},
    {SectionKind::Targets, u"Đối tượng", u"targets"},
    {SectionKind::Variables, u"Biến", u"variables"},
    {SectionKind::Steps, u"Các bước", u"steps|trình tự xử lý"},
    {SectionKind::Evidence, u"Chứng cứ", u"bằng chứng|evidence"},
    {SectionKind::Notices, u"Thông báo và báo cáo", u"thông báo, báo cáo|notices"},
    {SectionKind::Templates, u"Mẫu tin", u"templates"},
    {SectionKind::BackupContact, u"Liên lạc dự phòng", u"backup contact"},
    {SectionKind::Recovery, u"Khôi phục", u"recovery"},
    {SectionKind::EndCriteria, u"Kết thúc sự cố", u"end criteria"},
    {SectionKind::ShiftHandover, u"Bàn giao ca", u"shift handover"},
    {SectionKind::AfterIncident, u"Sau sự cố", u"after the incident"},
    {SectionKind::Preparation, u"Chuẩn bị trước", u"preparation"},
    {SectionKind::Exercise, u"Diễn tập", u"exercise"},
    {SectionKind::Journal, u"Nhật ký", u"journal"},
};
static_assert(std::size(sectionRows) == size_t(SectionKind::Other));

/// Canonical words and all others of a row, folded.
template <class Row> std::vector<QString> foldedWords(const Row& row)
{
    std::vector<QString> words{base::folded(row.word)};
    for (const QStringView other : row.others.split(u'|'))
        words.push_back(base::folded(other));
    return words;
}

template <class Row, size_t size, class Key> base::WordTable<Key> wordTable(const Row (&rows)[size], Key Row::*key)
{
    base::WordTable<Key> table;
    for (const Row& row : rows) {
        for (const QString& word : foldedWords(row))
            table.insert(word, row.*key);
    }
    return table;
}

struct NearWord {
    QString word;
    QString plain; ///< without tones
    Label label;
};

const std::vector<NearWord>& nearWords()
{
    static const std::vector<NearWord> words = [] {
        std::vector<NearWord> all;
        for (const LabelRow& row : labelRows) {
            for (const QString& word : foldedWords(row))
                all.push_back({word, base::searchFolded(word), row.label});
        }
        return all;
    }();
    return words;
}

/// One letter put in, left out, changed, or two neighbours swapped.
bool isOneEditAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin());
    const QStringView restA(differ.first, a.end());
    const QStringView restB(differ.second, b.end());
    if (a.size() < b.size())
        return restA == restB.mid(1);
    if (restA.mid(1) == restB.mid(1))
        return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.mid(2) == restB.mid(2);
}

} // namespace

const LabelRow& rowOf(Label label)
{
    return labelRows[size_t(label)];
}

std::optional<Label> labelOf(QStringView folded)
{
    static const base::WordTable<Label> table = wordTable(labelRows, &LabelRow::label);
    const Label* const label = table.find(folded);
    return label ? std::optional(*label) : std::nullopt;
}

std::optional<Label> nearLabelOf(QStringView folded)
{
    static constexpr qsizetype longest = 24;
    if (folded.size() < 3 || folded.size() > longest)
        return {};
    const QString plain = base::searchFolded(folded);
    for (const NearWord& near : nearWords()) {
        if (near.plain == plain && near.word.size() >= 3)
            return near.label;
        if (near.word.size() >= 5 && folded.size() >= 5 && isOneEditAway(near.word, folded))
            return near.label;
    }
    return {};
}

QStringView wordOf(SectionKind kind)
{
    return kind == SectionKind::Other ? QStringView() : sectionRows[size_t(kind)].word;
}

SectionKind sectionKindOf(QStringView foldedName)
{
    static const base::WordTable<SectionKind> table = wordTable(sectionRows, &SectionRow::kind);
    if (const SectionKind* const kind = table.find(foldedName))
        return *kind;
    return foldedName.startsWith(u"giai đoạn ") ? SectionKind::Steps : SectionKind::Other;
}

QStringView wordOf(EndWord word)
{
    return word == EndWord::Scenario ? u"Kết thúc kịch bản" : u"Hết nhánh";
}

std::optional<EndWord> endWordOf(QStringView folded)
{
    static const base::WordTable<EndWord> table = [] {
        base::WordTable<EndWord> words;
        for (const QStringView word : {u"kết thúc kịch bản", u"kết thúc", u"end"})
            words.insert(word.toString(), EndWord::Scenario);
        for (const QStringView word : {u"hết nhánh", u"end of branch"})
            words.insert(word.toString(), EndWord::Branch);
        return words;
    }();
    const EndWord* const word = table.find(folded);
    return word ? std::optional(*word) : std::nullopt;
}

} // namespace ungcuu::model
