// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::check {

namespace {

using model::AnswerKind;
using model::Exit;
using model::ExitKind;
using model::FlowBlock;
using model::FlowNext;
using model::Label;
using model::Span;

/// The number in a step id, "3" of "b3" and "1.2" of "q1.2"; leading zeros count for nothing.
QByteArray numberOf(QByteArrayView id)
{
    QByteArray number;
    for (const char c : id) {
        const bool digit = c >= '0' && c <= '9' && (c != '0' || !number.isEmpty());
        if (digit || (c == '.' && !number.isEmpty()))
            number += c;
    }
    return number;
}

/// "b3" where only "Bước 3" exists: the one step with the same number.
std::vector<model::Fix> sameNumber(const Subject& subject, const model::Name& target)
{
    const QByteArray wanted = numberOf(subject.scenario.bytes(target.text));
    int found = -1;
    for (int step = 0; !wanted.isEmpty() && step < int(subject.scenario.steps.size()); ++step) {
        const QByteArrayView id = subject.scenario.bytes(subject.step(step).id.text);
        if (!id.endsWith(wanted) || numberOf(id) != wanted)
            continue;
        if (found >= 0)
            return {};
        found = step;
    }
    if (found < 0)
        return {};
    const QByteArrayView before = QByteArrayView(subject.scenario.source).first(target.text.begin);
    const QString name = before.endsWith("\xC6\xB0\xE1\xBB\x9B" "c ") ? subject.scenario.words(subject.step(found).id.text) : subject.nameOf(found);
    return {fix(QCoreApplication::translate("check", "Đổi thành %1").arg(subject.nameOf(found)), target.text, name.toUtf8())};
}

void reportUnknown(const Subject& subject, const model::Name& target, int& offers, Report& report)
{
    // Looking for the meant step reads all ids: worth it for the typing mistakes of a person, not for a broken file's.
    report.add(Rule::TargetUnknown, target.text,
               QCoreApplication::translate("check", "Không có bước «%1».").arg(subject.scenario.words(target.text)),
               offers-- > 0 ? sameNumber(subject, target) : std::vector<model::Fix>{});
}

bool isUnknown(const Subject& subject, const model::Name& target)
{
    return target.symbol < 0 || subject.stepOfSymbol[size_t(target.symbol)] < 0;
}

void checkTargets(const Subject& subject, Report& report)
{
    const model::Scenario& scenario = subject.scenario;
    int offers = 20;
    for (const Exit& exit : scenario.allExits) {
        if (exit.targetKind == model::TargetKind::Step && isUnknown(subject, exit.target))
            reportUnknown(subject, exit.target, offers, report);
    }
    for (const model::Field& field : scenario.fields) {
        if (field.label != Label::Parallel)
            continue;
        for (const model::Value& head : model::Scenario::part(scenario.values, field.values)) {
            if (const model::Name name{head.text, head.symbol}; isUnknown(subject, name))
                reportUnknown(subject, name, offers, report);
        }
    }
}

void checkOwnArrows(const Subject& subject, int step, Report& report)
{
    bool met = false;
    for (const Exit& exit : subject.exits(step)) {
        if (exit.kind != ExitKind::Own || !std::exchange(met, true))
            continue;
        report.add(Rule::OwnArrowRepeated, exit.span,
                   QCoreApplication::translate("check", "Bước này đã có mũi tên đi tiếp ở trên; chỉ mũi tên đầu được dùng."),
                   {subject.removeLines(QCoreApplication::translate("check", "Xóa dòng này"), exit.span)});
    }
}

/// What a decision does today where no answer fits, written out.
QByteArray wayOnOf(const Subject& subject, int step)
{
    const FlowNext& next = subject.flow.next[size_t(step)];
    if (next.target >= 0 && next.way != FlowNext::Close)
        return subject.arrowTo(next.target);
    return QByteArray("\xE2\x86\x92 ")
           + (next.way == FlowNext::Close ? QStringLiteral("Hết nhánh") : QStringLiteral("Kết thúc kịch bản")).toUtf8();
}

model::Fix addAnswer(const Subject& subject, int step, const QString& answer, const QByteArray& way)
{
    const QByteArray bullet = answer.toUtf8() + ' ' + way;
    return subject.addBullet(step, QCoreApplication::translate("check", "Thêm «%1»").arg(QString::fromUtf8(bullet)), bullet);
}

const Exit* answerOf(const Subject& subject, int step, AnswerKind kind)
{
    for (const Exit& exit : subject.exits(step)) {
        if (exit.kind == ExitKind::Answer && exit.answerKind == kind)
            return &exit;
    }
    return nullptr;
}

void checkCover(const Subject& subject, int step, Report& report)
{
    if (model::answersCover(subject.flowSteps[size_t(step)]))
        return;
    const bool yes = answerOf(subject, step, AnswerKind::Yes) != nullptr;
    const bool no = answerOf(subject, step, AnswerKind::No) != nullptr;
    const QString missing = yes ? QStringLiteral("Không") : no ? QStringLiteral("Có") : QStringLiteral("Khác");
    report.add(Rule::AnswerMissing, subject.headOf(step),
               QCoreApplication::translate("check", "Chưa nói đi đâu khi câu trả lời là «%1».").arg(missing),
               {addAnswer(subject, step, missing, wayOnOf(subject, step))});
}

/// The way of another answer: "→ Bước 3", "→ Hết nhánh".
QByteArray wayOf(const Subject& subject, const Exit& exit)
{
    if (exit.targetKind == model::TargetKind::Step && !isUnknown(subject, exit.target))
        return subject.arrowTo(subject.stepOfSymbol[size_t(exit.target.symbol)]);
    return QByteArray("\xE2\x86\x92 ") + subject.scenario.bytes(exit.target.text).toByteArray();
}

void checkUnclear(const Subject& subject, int step, Report& report)
{
    const Exit* const yes = answerOf(subject, step, AnswerKind::Yes);
    const Exit* const no = answerOf(subject, step, AnswerKind::No);
    const auto exits = subject.exits(step);
    const bool timed = std::any_of(exits.begin(), exits.end(), [](const Exit& e) { return e.kind == ExitKind::After; });
    if (!yes || !no || timed || answerOf(subject, step, AnswerKind::Unknown) || answerOf(subject, step, AnswerKind::Otherwise))
        return;
    report.add(Rule::UnclearMissing, subject.headOf(step),
               QCoreApplication::translate("check", "Lúc trực thường chưa biết chắc: nên có câu trả lời «Không rõ»."),
               {addAnswer(subject, step, QStringLiteral("Không rõ"), wayOf(subject, *yes)),
                addAnswer(subject, step, QStringLiteral("Không rõ"), wayOf(subject, *no))});
}

/// The question mark stands at the end of the title; what ends with it has it as its last byte.
void checkQuestion(const Subject& subject, int step, Report& report)
{
    const Span title = subject.step(step).title;
    const qsizetype mark = subject.scenario.source.lastIndexOf('?', title.end - 1);
    std::vector<model::Fix> fixes;
    if (mark >= title.begin && mark < title.end)
        fixes.push_back(fix(QCoreApplication::translate("check", "Bỏ dấu hỏi"), {mark, mark + 1}, {}));
    report.add(Rule::QuestionUnanswered, subject.headOf(step),
               QCoreApplication::translate("check", "Bước này hỏi mà không có câu trả lời: thêm «Có → …», «Không → …», hoặc bỏ dấu hỏi."),
               std::move(fixes));
}

void checkLimit(const Subject& subject, int step, Report& report)
{
    const FlowBlock block = subject.flow.blocks[size_t(step)];
    const auto exits = subject.exits(step);
    const bool timed = std::any_of(exits.begin(), exits.end(), [](const Exit& e) { return e.kind == ExitKind::After; });
    const bool limited = timed || subject.has(step, Label::Limit) || subject.has(step, Label::Deadline);
    if (limited || (block != FlowBlock::Loop && block != FlowBlock::Wait))
        return;
    const QString limit = block == FlowBlock::Loop ? QStringLiteral("Tối đa: 5 vòng") : QStringLiteral("Tối đa: 24 giờ");
    report.add(Rule::LimitMissing, subject.headOf(step),
               QCoreApplication::translate("check", "Chưa nói lặp hoặc chờ đến bao giờ thì thôi nếu không đạt."),
               {subject.addBullet(step, QCoreApplication::translate("check", "Thêm «%1»").arg(limit), limit.toUtf8())});
}

void checkLate(const Subject& subject, int step, Report& report)
{
    if (subject.has(step, Label::Deadline) || subject.has(step, Label::Limit))
        return;
    for (const Exit& exit : subject.exits(step)) {
        if (exit.kind == ExitKind::Late)
            report.add(Rule::LateWithoutDeadline, exit.span,
                       QCoreApplication::translate("check", "Bước này không có «Thời hạn» hay «Tối đa», nên không biết lúc nào là quá hạn."));
    }
}

} // namespace

void checkAnswers(const Subject& subject, Report& report)
{
    checkTargets(subject, report);
    for (int step = 0; step < int(subject.scenario.steps.size()); ++step) {
        checkOwnArrows(subject, step, report);
        checkLimit(subject, step, report);
        checkLate(subject, step, report);
        if (subject.flow.blocks[size_t(step)] == FlowBlock::Decision) {
            checkCover(subject, step, report);
            checkUnclear(subject, step, report);
        } else if (subject.step(step).question) {
            checkQuestion(subject, step, report);
        }
    }
}

} // namespace ungcuu::check
