// SPDX-License-Identifier: GPL-3.0-or-later
// The half of a Compilation that makes official documents.
#include "base/fold.h"
#include "compile/compilation.h"
#include "compile/flow_drawing.h"
#include "compile/form.h"
#include "compile/prose.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"

#include <QCoreApplication>

namespace ungcuu::compile {

using base::Span;
using model::Plan;
using model::Severity;
using official::Part;
using official::PartKind;

namespace {

constexpr int mostFlowPictures = 60;

/// `{phụ lục: KB-A6-01 | lưu đồ: có}`
bool wantsFlow(const Plan& plan, const Annex& annex)
{
    return base::folded(directiveOf(plan, plan.blocks[annex.block]).options.value(QStringLiteral("lưu đồ"))) == QStringLiteral("có");
}

/// The note of a văn bản kèm theo (Mẫu 1.3): filled in where the decision has its number and date, as on paper; else
/// wholly blank as in an electronic document, of the symbol only the kind.
QString issuedNote(const QString& kind, official::Header issued, const QString& body)
{
    if (!issued.number.isEmpty() && !issued.date.isEmpty())
        return attachedNote(kind, issued, body);
    if (!issued.symbol.isEmpty())
        issued.symbol = issued.symbol.section(u'-', 0, 0) + QStringLiteral("-…");
    return attachedNote(kind, issued, {});
}

} // namespace

PlanWork::PlanWork(Enquiry& enquiry, SourceDocument& document, int where, const QStringList& chosen)
    : plan(text::readPlan(document.bytes).plan), place(where), wording(enquiry, document, where)
{
    systems = chosen.isEmpty() ? systemsOf(plan.front) : chosen;
    wording.setSystem(systems.size() == 1 ? systems.first() : QString());
    annexes = annexesOf(plan, systems);
    wording.setAnnexLabels(annexLabels(plan, annexes));
}

QStringList Compilation::chosenSystems() const
{
    return m_request.systemCode.isEmpty() ? QStringList() : QStringList(m_request.systemCode);
}

void Compilation::mainPlan()
{
    SourceDocument& document = addDocument(frontOf(m_request.source).word(u"mã"), m_request.source, text::Language::Plan);
    PlanWork work(m_enquiry, document, lastPlace(), chosenSystems());
    const PlanHead head = headOf(work);
    official::OfficialDocument& out = m_result.document;
    m_result.filled = head.filled;
    out.title = head.kind + QStringLiteral(": ") + Wording::text(head.header.subject);
    out.circulation = head.circulation;
    out.urgency = head.urgency;
    out.drafter = head.drafter;
    out.address = head.address;
    if (!head.issuedBy.isEmpty())
        return issuedPlan(work, head);
    addPlan(work, head, {}, head.kind);
    for (const QString& code : attachedCodes(work.plan, head)) {
        if (!goesOn())
            return;
        attachedDocument(work, head, code);
    }
}

PlanHead Compilation::headOf(PlanWork& work) const
{
    PlanHead head = planHead(work.wording, work.plan.front);
    if (isForSignature()) {
        head.header.number.clear();
        head.header.date.clear();
    }
    return head;
}

void Compilation::issuedPlan(PlanWork& work, const PlanHead& head)
{
    official::Header issued;
    if (const auto bytes = m_enquiry.document(head.issuedBy))
        issued.symbol = frontOf(*bytes).word(u"ký hiệu");
    else
        missingDocument(work, head.issuedBy);
    const QString decision = QStringLiteral("Quyết định");
    addPlan(work, head, issuedNote(decision, issued, {}), head.kind + QStringLiteral(" ban hành kèm theo ") + decision);
}

void Compilation::missingDocument(PlanWork& work, const QString& code)
{
    work.wording.report("compile.unresolved-document", Severity::Error, work.plan.front.span,
                        QCoreApplication::translate("compile", "Không tìm thấy văn bản có mã %1; chỗ này in dấu chấm.").arg(code));
}

QStringList Compilation::attachedCodes(const Plan& plan, const PlanHead& head) const
{
    QStringList codes = head.attached;
    for (const model::PlanBlock& block : plan.blocks) {
        if (block.kind != model::PlanBlockKind::Directive)
            continue;
        const Directive directive = directiveOf(plan, block);
        if (directive.name == QStringLiteral("văn bản kèm theo"))
            codes += directive.argument;
    }
    codes.removeDuplicates();
    return codes;
}

void Compilation::addPlan(PlanWork& work, const PlanHead& head, const QString& note, const QString& annexOf)
{
    Part part;
    part.kind = !note.isEmpty() ? PartKind::Attached : head.internal ? PartKind::Internal : PartKind::Main;
    part.header = head.header;
    part.source = work.wording.source({0, work.plan.source.size()});
    if (note.isEmpty()) {
        part.addressees = head.addressees;
        part.signatures = head.signatures;
        part.recipients = head.recipients;
    } else {
        part.header.numbered = false;
        part.note = {{note, false, false, false}};
    }
    part.blocks.assign(head.authority.begin(), head.authority.end());
    const Listed listed{work.systems, work.annexes, [this, &work](const Directive& directive, Span where, bool landscape) {
                            return flowPicture(work, directive, where, landscape);
                        }};
    std::vector<official::Block> body = bodyOf(work.wording, work.plan, 0, bodyEnd(work.plan), listed);
    part.blocks.insert(part.blocks.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
    m_result.document.parts.push_back(std::move(part));
    const QString annexNote = work.annexes.empty() ? QString() : attachedNote(annexOf, note.isEmpty() ? head.header : official::Header(), bodyName(head, work.wording));
    addAnnexes(work, listed, annexNote);
}

void Compilation::addAnnexes(PlanWork& work, const Listed& listed, const QString& note)
{
    strayBehindAnnexes(work);
    for (const Annex& annex : work.annexes) {
        if (!goesOn())
            return;
        if (annex.code.isEmpty())
            typedAnnex(work, annex, listed, note);
        else
            annexedScenario(work, annex, note);
    }
}

void Compilation::strayBehindAnnexes(PlanWork& work)
{
    size_t at = bodyEnd(work.plan);
    for (const Annex& annex : work.annexes) {
        reportStray(work, at, annex.block);
        at = annex.end;
    }
    reportStray(work, at, work.plan.blocks.size());
}

void Compilation::reportStray(PlanWork& work, size_t begin, size_t end)
{
    if (begin < end)
        work.wording.report("compile.behind-annex", Severity::Error, work.plan.blocks[begin].span,
                            QCoreApplication::translate("compile", "Chữ đứng sau phụ lục kịch bản không được in. Chuyển lên trước phụ lục đầu tiên, hoặc đặt dưới «# Phụ lục. Tên»."));
}

void Compilation::typedAnnex(PlanWork& work, const Annex& annex, const Listed& listed, const QString& note)
{
    const model::PlanBlock& opening = work.plan.blocks[annex.block];
    Part part;
    part.kind = PartKind::Annex;
    part.label = annex.label;
    part.title = capitals(work.wording.runs(opening.text));
    part.note = {{note, false, false, false}};
    part.source = work.wording.source(opening.span);
    part.blocks = bodyOf(work.wording, work.plan, annex.block + 1, annex.end, listed);
    m_result.document.parts.push_back(std::move(part));
}

void Compilation::annexedScenario(PlanWork& work, const Annex& annex, const QString& note)
{
    const std::optional<QByteArray> bytes = m_enquiry.document(annex.code);
    if (bytes && text::languageOf(*bytes) == text::Language::Scenario)
        return addScenario(annex.code, *bytes, annex.systemCode, {annex.label, note}, labelsByScenario(work), wantsFlow(work.plan, annex));
    const official::Run dots = work.wording.unanswered(
        "compile.unresolved-document", work.plan.blocks[annex.block].span,
        bytes ? QCoreApplication::translate("compile", "Văn bản %1 không phải kịch bản; phụ lục in dấu chấm.").arg(annex.code)
              : QCoreApplication::translate("compile", "Không tìm thấy kịch bản có mã %1; phụ lục in dấu chấm.").arg(annex.code));
    Part part;
    part.kind = PartKind::Annex;
    part.label = annex.label;
    part.title = {dots};
    part.note = {{note, false, false, false}};
    part.source = work.wording.source(work.plan.blocks[annex.block].span);
    m_result.document.parts.push_back(std::move(part));
}

std::vector<official::Block> Compilation::flowPicture(PlanWork& work, const Directive& directive, Span where, bool landscape)
{
    const QString system = directive.options.value(QStringLiteral("hệ thống"), work.wording.system());
    const QStringList key{directive.argument, system, landscape ? QStringLiteral("landscape") : QString()};
    const auto drawn = m_flowPictures.constFind(key);
    if (drawn != m_flowPictures.constEnd())
        return *drawn;
    if (!goesOn())
        return {};
    const std::optional<QByteArray> bytes = m_enquiry.document(directive.argument);
    if (!bytes || text::languageOf(*bytes) != text::Language::Scenario || m_flowPictures.size() >= mostFlowPictures)
        return {paragraphOf(official::Style::Centred, {noFlowPicture(work, directive, where, bytes)}, work.wording.source(where))};
    SourceDocument& document = addDocument(directive.argument, *bytes, text::Language::Scenario);
    const model::Scenario scenario = text::readScenario(*bytes).scenario;
    ScenarioWording wording(m_enquiry, document, lastPlace(), scenario, system, labelsByScenario(work));
    return m_flowPictures[key] = flowBlocks(wording, landscape);
}

official::Run Compilation::noFlowPicture(PlanWork& work, const Directive& directive, Span where, const std::optional<QByteArray>& bytes)
{
    if (m_flowPictures.size() >= mostFlowPictures)
        return work.wording.unanswered("compile.too-many-flows", where,
                                       QCoreApplication::translate("compile", "Văn bản có quá %1 lưu đồ; lưu đồ này in dấu chấm.").arg(mostFlowPictures));
    return work.wording.unanswered(
        "compile.unresolved-document", where,
        bytes ? QCoreApplication::translate("compile", "Văn bản %1 không phải kịch bản; chỗ của lưu đồ in dấu chấm.").arg(directive.argument)
              : QCoreApplication::translate("compile", "Không tìm thấy kịch bản có mã %1; chỗ của lưu đồ in dấu chấm.").arg(directive.argument));
}

void Compilation::attachedDocument(PlanWork& decision, const PlanHead& head, const QString& code)
{
    const std::optional<QByteArray> bytes = m_enquiry.document(code);
    if (!bytes)
        return missingDocument(decision, code);
    const QString note = issuedNote(head.kind, head.header, bodyName(head, decision.wording));
    if (text::languageOf(*bytes) == text::Language::Scenario)
        return addScenario(code, *bytes, decision.wording.system(), {{}, note}, {});
    SourceDocument& document = addDocument(code, *bytes, text::Language::Plan);
    PlanWork work(m_enquiry, document, lastPlace(), chosenSystems());
    const PlanHead attached = planHead(work.wording, work.plan.front);
    addPlan(work, attached, note, attached.kind + QStringLiteral(" ban hành kèm theo ") + head.kind);
}

} // namespace ungcuu::compile
