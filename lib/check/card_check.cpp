// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/lines.h"
#include "check/scenario_parts.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using model::SectionKind;
using model::Span;

struct CardPart {
    SectionKind kind;
    const char* name;   ///< as it is written in the text, in every language of the window
};

constexpr CardPart cardParts[] = {
    {SectionKind::QuickSigns, "Nhận dạng nhanh"},
    {SectionKind::DoNow, "Việc làm ngay"},
    {SectionKind::DoNot, "Không được làm"},
    {SectionKind::WhomToCall, "Gọi ai"},
    {SectionKind::WhoDecides, "Ai được quyết định"},
    {SectionKind::Deadlines, "Mốc thời gian"},
};
constexpr int dutyLines = 7;

/// A heading with nothing under it is no part.
bool isWritten(const model::Scenario& scenario, SectionKind kind)
{
    for (const model::Section& section : scenario.sections) {
        const auto blocks = model::Scenario::part(scenario.blocks, section.blocks);
        const bool words = std::any_of(blocks.begin(), blocks.end(), [](const model::Block& block) {
            return block.kind != model::BlockKind::Blank && block.kind != model::BlockKind::Comment;
        });
        if (section.kind == kind && words)
            return true;
    }
    return false;
}

/// Before the first section that comes later on paper, else at the end.
qsizetype placeFor(const model::Scenario& scenario, SectionKind kind)
{
    for (const model::Section& section : scenario.sections) {
        if (section.kind > kind)
            return section.span.begin;
    }
    return scenario.source.size();
}

model::Fix addSection(const Subject& subject, SectionKind kind, const QString& name)
{
    const qsizetype at = placeFor(subject.scenario, kind);
    const QByteArray end = subject.lineEnd;
    QByteArray bytes = "## " + name.toUtf8() + end + end + "………………" + end + end;
    if (!isLineBegin(subject.scenario.source, at))
        bytes.prepend(end + end);
    return fix(QCoreApplication::translate("check", "Thêm mục «%1»").arg(name), {at, at}, bytes);
}

Span titleOf(const model::Scenario& scenario)
{
    return scenario.title.empty() ? scenario.front.span : scenario.title;
}

void checkNames(const Subject& subject, Report& report)
{
    const model::Scenario& scenario = subject.scenario;
    if (scenario.title.empty())
        report.add(Rule::TitleMissing, scenario.front.span,
                   QCoreApplication::translate("check", "Kịch bản chưa có tên: thêm dòng «# Tên kịch bản» sau phần đầu."));
    if (scenario.front.word(u"mã").isEmpty() && !isFrontOpen(scenario.source, scenario.front.span))
        report.add(Rule::CodeMissing, titleOf(scenario),
                   QCoreApplication::translate("check", "Kịch bản chưa có mã, nên phương án không dẫn tới được: thêm «mã: KB-…» ở phần đầu."));
}

void checkParts(const Subject& subject, Report& report)
{
    const model::Severity grave = report.context().shipped ? model::Severity::Error : row(Rule::CardPartMissing).severity;
    for (const CardPart& part : cardParts) {
        if (isWritten(subject.scenario, part.kind))
            continue;
        const QString name = QString::fromUtf8(part.name);
        report.add(Rule::CardPartMissing, grave, titleOf(subject.scenario),
                   QCoreApplication::translate("check", "Chưa dùng được lúc trực: thiếu %1.").arg(name),
                   {addSection(subject, part.kind, name)});
    }
    if (isWritten(subject.scenario, SectionKind::Principles))
        return;
    const QString name = QStringLiteral("Nguyên tắc, điều kiện ưu tiên duy trì hoạt động");
    report.add(Rule::PrinciplesMissing, titleOf(subject.scenario),
               QCoreApplication::translate("check", "Thiếu mục «%1», là nội dung bắt buộc (Thông tư 20/2017/TT-BTTTT, Điều 12).").arg(name),
               {addSection(subject, SectionKind::Principles, name)});
}

void checkLength(const model::Scenario& scenario, Report& report)
{
    const model::Section* const section = scenario.section(SectionKind::DoNow);
    int items = 0;
    for (qint32 i = section ? section->blocks.begin : 0; section && i < section->blocks.end; i = scenario.blocks[size_t(i)].end) {
        const model::Block& block = scenario.blocks[size_t(i)];
        if (block.kind == model::BlockKind::Item && ++items == dutyLines + 1) {
            report.add(Rule::CardTooLong, block.content,
                       QCoreApplication::translate("check", "Việc làm ngay có hơn 7 dòng: người trực một mình không nhớ hết. "
                                                            "Chuyển bớt sang các bước ở phần 2."));
            return;
        }
    }
}

} // namespace

void checkCard(const Subject& subject, Report& report)
{
    checkNames(subject, report);
    if (!subject.fragment)
        checkParts(subject, report);
    checkLength(subject.scenario, report);
}

} // namespace ungcuu::check
