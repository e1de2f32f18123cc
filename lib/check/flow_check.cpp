// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_parts.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using model::FlowProblem;
using model::Span;

Rule ruleOf(FlowProblem::Kind kind)
{
    switch (kind) {
    case FlowProblem::RegionCut: return Rule::RegionCut;
    case FlowProblem::HeadOutside: return Rule::HeadOutside;
    case FlowProblem::NoJoin: return Rule::NoJoin;
    case FlowProblem::LeavesParallel: return Rule::LeavesParallel;
    case FlowProblem::EndInParallel: return Rule::EndInParallel;
    case FlowProblem::CloseAtTop: return Rule::CloseAtTop;
    case FlowProblem::LoopBackward: return Rule::LoopBackward;
    case FlowProblem::SilentFall: return Rule::SilentFall;
    case FlowProblem::Unreachable: return Rule::Unreachable;
    case FlowProblem::Endless: break;
    }
    return Rule::Endless;
}

QString sentence(const Subject& subject, const FlowProblem& problem)
{
    const QString other = problem.other < 0 ? QString() : subject.nameOf(problem.other);
    switch (problem.kind) {
    case FlowProblem::RegionCut:
        return QCoreApplication::translate("check", "Bước này đi tiếp tới chỗ nằm ngoài phần của %1; phần của nó chỉ tính đến hết phần đó.").arg(other);
    case FlowProblem::HeadOutside:
        return QCoreApplication::translate("check", "%1 là một nhánh song song nhưng không đứng giữa bước này và chỗ gặp lại.").arg(other);
    case FlowProblem::NoJoin:
        return QCoreApplication::translate("check", "Làm song song cần ít nhất hai nhánh và chỗ gặp lại: thêm «Xong tất cả → Bước …».");
    case FlowProblem::LeavesParallel:
        return QCoreApplication::translate("check", "Mũi tên này rời khỏi phần làm song song của %1; các nhánh khác có thể chờ mãi.").arg(other);
    case FlowProblem::EndInParallel:
        return QCoreApplication::translate("check", "Kết thúc cả kịch bản khi các nhánh song song khác của %1 còn đang làm.").arg(other);
    case FlowProblem::CloseAtTop:
        return QCoreApplication::translate("check", "Ở đây không có nhánh nào để đóng: kịch bản kết thúc tại đây.");
    case FlowProblem::LoopBackward:
        return QCoreApplication::translate("check", "Vòng lặp tự quay lại; mũi tên này đưa ngược lên %1 khi vòng lặp đã xong.").arg(other);
    case FlowProblem::SilentFall:
        return QCoreApplication::translate("check", "Làm xong bước này sẽ chảy ngầm vào %1, là bước dành cho nhánh khác.").arg(other);
    case FlowProblem::Unreachable:
        return QCoreApplication::translate("check", "Không có đường nào tới bước này.");
    case FlowProblem::Endless:
        break;
    }
    return QCoreApplication::translate("check", "Từ bước này chỉ đi vòng, không có đường nào tới chỗ kết thúc.");
}

/// The exit itself where the problem is one, else the head of the step.
Span placeOf(const Subject& subject, const FlowProblem& problem)
{
    return problem.exit < 0 ? subject.headOf(problem.step) : subject.exits(problem.step)[size_t(problem.exit)].span;
}

model::Fix retarget(const Subject& subject, const FlowProblem& problem, const QString& words)
{
    const model::Exit& exit = subject.exits(problem.step)[size_t(problem.exit)];
    return fix(QCoreApplication::translate("check", "Đổi thành «%1»").arg(words), exit.target.text, words.toUtf8());
}

std::vector<model::Fix> writeItDown(const Subject& subject, const FlowProblem& problem)
{
    const QByteArray arrow = subject.arrowTo(problem.other);
    const bool inBlock = subject.flow.parents[size_t(problem.step)] >= 0;
    const QString end = inBlock ? QStringLiteral("Hết nhánh") : QStringLiteral("Kết thúc kịch bản");
    return {subject.addBullet(problem.step, QCoreApplication::translate("check", "Ghi rõ «%1»").arg(QString::fromUtf8(arrow)), arrow),
            subject.addBullet(problem.step, QCoreApplication::translate("check", "Dừng ở đây: «%1»").arg(end), end.toUtf8())};
}

std::vector<model::Fix> fixesOf(const Subject& subject, const FlowProblem& problem)
{
    switch (problem.kind) {
    case FlowProblem::SilentFall:
        return writeItDown(subject, problem);
    case FlowProblem::EndInParallel:
        return {retarget(subject, problem, QStringLiteral("Hết nhánh"))};
    case FlowProblem::CloseAtTop:
        return {retarget(subject, problem, QStringLiteral("Kết thúc kịch bản"))};
    case FlowProblem::LoopBackward:
        return {subject.removeLines(QCoreApplication::translate("check", "Xóa dòng này"), placeOf(subject, problem))};
    default:
        return {};
    }
}

} // namespace

void checkFlow(const Subject& subject, Report& report)
{
    for (const FlowProblem& problem : subject.flow.problems)
        report.add(ruleOf(problem.kind), placeOf(subject, problem), sentence(subject, problem), fixesOf(subject, problem));
}

} // namespace ungcuu::check
