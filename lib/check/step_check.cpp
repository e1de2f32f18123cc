// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_parts.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace ungcuu::check {

namespace {

using model::FlowBlock;
using model::Label;
using model::Span;

/// Labels that a step has once (with a condition: once for each).
constexpr bool isSingle(Label label)
{
    switch (label) {
    case Label::Lead:
    case Label::DecidedBy:
    case Label::Deadline:
    case Label::Estimate:
    case Label::Delay:
    case Label::Condition:
    case Label::SwitchOn:
    case Label::Applies:
    case Label::Parallel:
    case Label::RepeatUntil:
    case Label::RepeatWhile:
    case Label::WaitUntil:
    case Label::Limit:
    case Label::Pause:
    case Label::Call:
        return true;
    default:
        return false;
    }
}

void checkIds(const Subject& subject, Report& report)
{
    int free = -1;
    for (int i = 0; i < int(subject.scenario.steps.size()); ++i) {
        const model::Step& step = subject.step(i);
        const bool missing = step.id.symbol < 0;
        if (!missing && subject.stepOfSymbol[size_t(step.id.symbol)] == i)
            continue;
        free = free < 0 ? subject.freeNumber() : free + 1;
        const QByteArray number = QByteArray::number(free);
        if (missing)
            report.add(Rule::StepIdMissing, subject.headOf(i),
                       QCoreApplication::translate("check", "Bước này không có số hiệu, nên không mũi tên nào tới được."),
                       {fix(QCoreApplication::translate("check", "Thêm «Bước %1.»").arg(free), {step.title.begin, step.title.begin},
                            "B\xC6\xB0\xE1\xBB\x9B" "c " + number + ". ")});
        else
            report.add(Rule::StepIdRepeated, step.id.text,
                       QCoreApplication::translate("check", "Số hiệu «%1» đã dùng cho một bước ở trên; mũi tên chỉ tới bước trên.").arg(subject.scenario.words(step.id.text)),
                       {fix(QCoreApplication::translate("check", "Đổi thành số %1").arg(free), step.id.text, number)});
    }
}

/// The condition is part of what is said once: "Thời hạn" and "Thời hạn (từ cấp độ 4 trở lên)" are two fields.
void checkRepeatedFields(const Subject& subject, int step, Report& report)
{
    QSet<QString> met;
    bool seen[model::labelCount] = {};
    for (const model::Field& field : subject.fields(step)) {
        if (!isSingle(field.label))
            continue;
        const bool plain = field.condition.text.empty() || field.label == Label::Applies;
        bool& again = seen[int(field.label)];
        if (plain && !std::exchange(again, true))
            continue;
        const QString key = QString::number(int(field.label)) + base::folded(subject.scenario.bytes(field.condition.text));
        if (!plain && !met.contains(key)) {
            met.insert(key);
            continue;
        }
        report.add(Rule::FieldRepeated, field.name,
                   QCoreApplication::translate("check", "«%1» đã ghi ở trên trong bước này; chỉ dòng đầu được dùng.").arg(subject.scenario.words(field.name)),
                   {subject.removeLines(QCoreApplication::translate("check", "Xóa dòng này"), field.span)});
    }
}

/// A block that only holds others, or hands the work to another scenario, has neither lead nor time of its own.
bool hasOwnWork(const Subject& subject, int step)
{
    const FlowBlock block = subject.flow.blocks[size_t(step)];
    return block != FlowBlock::Parallel && block != FlowBlock::Group && !subject.has(step, Label::Call);
}

bool isTimed(const Subject& subject, int step)
{
    const auto exits = subject.exits(step);
    return subject.has(step, Label::Deadline) || subject.has(step, Label::Limit) || subject.has(step, Label::Delay)
           || std::any_of(exits.begin(), exits.end(), [](const model::Exit& e) { return e.kind == model::ExitKind::After; });
}

void checkPeopleAndTime(const Subject& subject, int step, Report& report)
{
    if (!hasOwnWork(subject, step))
        return;
    if (!subject.has(step, Label::Lead))
        report.add(Rule::LeadMissing, subject.headOf(step),
                   QCoreApplication::translate("check", "Chưa ghi ai chủ trì bước này."));
    const FlowBlock block = subject.flow.blocks[size_t(step)];
    if (block != FlowBlock::Loop && block != FlowBlock::Wait && !isTimed(subject, step))
        report.add(Rule::DeadlineMissing, subject.headOf(step),
                   QCoreApplication::translate("check", "Chưa ghi thời hạn của bước này."),
                   {subject.addBullet(step, QCoreApplication::translate("check", "Thêm «Thời hạn: trong 30 phút»"),
                                      QStringLiteral("Thời hạn: trong 30 phút").toUtf8())});
}

void checkDuration(const Subject& subject, qint32 index, Span whole, Report& report)
{
    if (index < 0)
        return;
    const model::Duration& duration = subject.scenario.durations[size_t(index)];
    if (duration.kind != model::DurationKind::Unread)
        return;
    const Span span = duration.text.empty() ? whole : duration.text;
    report.add(Rule::DurationUnread, span,
               QCoreApplication::translate("check", "Không đọc được thời gian «%1»: viết như «trong 15 phút», «trước T0 + 72 giờ», «05 ngày làm việc».")
                   .arg(subject.scenario.words(duration.text)));
}

/// «cấp 3» alone does not say whether higher levels are meant; the fix says what is usual.
std::vector<model::Fix> levelFix(const QString& words, Span span)
{
    static const QRegularExpression level(QStringLiteral("^(?:từ )?cấp(?: độ)? ([1-5])$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = level.match(words);
    if (!match.hasMatch())
        return {};
    const QString wanted = QStringLiteral("từ cấp độ %1 trở lên").arg(match.captured(1));
    return {fix(QCoreApplication::translate("check", "Viết «%1»").arg(wanted), span, wanted.toUtf8())};
}

void checkValues(const Subject& subject, int step, Report& report)
{
    for (const model::Field& field : subject.fields(step)) {
        checkDuration(subject, field.duration, field.span, report);
        for (qint32 i = field.estimate.begin; i < field.estimate.end; ++i)
            checkDuration(subject, i, field.span, report);
        if (!field.condition.text.empty() && !field.condition.read)
            report.add(Rule::ConditionUnread, field.condition.text,
                       QCoreApplication::translate("check", "Không đọc được điều kiện «%1»: viết như «từ cấp độ 3 trở lên», «có dữ liệu cá nhân».")
                           .arg(subject.scenario.words(field.condition.text)),
                       levelFix(subject.scenario.words(field.condition.text), field.condition.text));
    }
    for (const model::Exit& exit : subject.exits(step))
        checkDuration(subject, exit.duration, exit.span, report);
}

/// Up to three letters, up to three digits, a letter, then ".1": what a step id looks like.
bool looksLikeStep(const QString& word)
{
    qsizetype at = 0;
    while (at < word.size() && at < 3 && word[at].isLetter())
        ++at;
    const qsizetype digits = at;
    while (at < word.size() && word[at].isDigit())
        ++at;
    return at > digits && at - digits <= 3 && word.size() - at <= 4 && (at == word.size() || word[at].isLetter() || word[at] == u'.');
}

void checkReferences(const Subject& subject, Report& report)
{
    for (const model::Placeholder& placeholder : subject.scenario.placeholders) {
        const qint32 symbol = placeholder.head.symbol;
        const bool bare = placeholder.argument.empty() && placeholder.options.empty();
        if (!bare || (symbol >= 0 && subject.stepOfSymbol[size_t(symbol)] >= 0) || placeholder.head.text.length() > 12)
            continue;
        const QString word = subject.scenario.words(placeholder.head.text);
        if (looksLikeStep(word))
            report.add(Rule::StepReferenceUnknown, placeholder.span,
                       QCoreApplication::translate("check", "Không có bước «%1» để nhắc tới.").arg(word));
    }
}

} // namespace

void checkSteps(const Subject& subject, Report& report)
{
    checkIds(subject, report);
    for (int step = 0; step < int(subject.scenario.steps.size()); ++step) {
        checkRepeatedFields(subject, step, report);
        checkPeopleAndTime(subject, step, report);
        checkValues(subject, step, report);
    }
    checkReferences(subject, report);
}

} // namespace ungcuu::check
