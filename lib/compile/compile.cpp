// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"

#include "base/fold.h"
#include "base/vietnamese.h"
#include "compile/body.h"
#include "compile/duty_card.h"
#include "compile/flow_drawing.h"
#include "compile/form.h"
#include "compile/plan_head.h"
#include "compile/prose.h"
#include "compile/public_copy.h"
#include "compile/scenario_part.h"
#include "text/front_reader.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"

#include <QCoreApplication>

#include <deque>

namespace ungcuu::compile {
namespace {

using model::Plan;
using model::Severity;
using official::Part;
using official::PartKind;

constexpr int mostFlowPictures = 60;

model::Front frontOf(const QByteArray& source)
{
    model::Findings ignored;
    return text::readFront(source, text::frontSpan(source), ignored);
}

/// One document being made: the parts in the order of the paper, and every source that took part.
class Compilation
{
public:
    Compilation(const Request& request, const Sources& sources) : m_request(request), m_enquiry(sources) {}

    Compiled taken()
    {
        if (m_request.language.value_or(text::languageOf(m_request.source)) == text::Language::Plan)
            mainPlan();
        else
            scenarioAlone();
        leaveAsAsked();
        if (m_request.sample && !isForSignature())
            m_result.document.watermark = QStringLiteral("BẢN MẪU – KHÔNG CÓ GIÁ TRỊ");
        for (SourceDocument& document : m_documents)
            std::stable_sort(document.findings.begin(), document.findings.end(),
                             [](const model::Finding& a, const model::Finding& b) { return a.span.begin < b.span.begin; });
        m_result.documents.assign(std::make_move_iterator(m_documents.begin()), std::make_move_iterator(m_documents.end()));
        m_result.lookUps = std::move(m_enquiry).lookUps();
        return std::move(m_result);
    }

    base::Result<FlowPicture> flow()
    {
        const model::Front front = frontOf(m_request.source);
        SourceDocument& document = addDocument(front.word(u"mã"), m_request.source);
        const model::Scenario scenario = text::readScenario(m_request.source).scenario;
        ScenarioWording wording(m_enquiry, document, lastPlace(), scenario, systemOf(front), {});
        return wholeFlow(wording);
    }

private:
    /// The one system a scenario alone is made for.
    QString systemOf(const model::Front& front) const
    {
        const QStringList named = systemsOf(front);
        return !m_request.systemCode.isEmpty() ? m_request.systemCode : named.size() == 1 ? named.first() : QString();
    }

    bool isForSignature() const { return m_request.output.form == OutputForm::ForSignature; }
    bool isCard() const { return m_request.output.form == OutputForm::DutyCard; }

    void leaveAsAsked()
    {
        std::vector<Part>& parts = m_result.document.parts;
        if (m_request.output.form == OutputForm::Public)
            m_result.leftOut = madePublic(m_result.document);
        else if (isCard())
            parts.erase(std::remove_if(parts.begin(), parts.end(), [](const Part& part) { return part.kind != PartKind::DutyCard; }), parts.end());
    }

    /// A plan while it is compiled. Wording points into `document`, which stays where it is.
    struct PlanWork {
        Plan plan;
        int place;
        Wording wording;
        QStringList systems;
        std::vector<Annex> annexes;

        PlanWork(Enquiry& enquiry, SourceDocument& document, int where, const QStringList& chosen)
            : plan(text::readPlan(document.bytes).plan), place(where), wording(enquiry, document, where)
        {
            systems = chosen.isEmpty() ? systemsOf(plan.front) : chosen;
            wording.setSystem(systems.size() == 1 ? systems.first() : QString());
            annexes = annexesOf(plan, systems);
            wording.setAnnexLabels(annexLabels(plan, annexes));
        }
    };

    SourceDocument& addDocument(const QString& code, const QByteArray& bytes)
    {
        m_documents.push_back({code, bytes, {}});
        return m_documents.back();
    }

    int lastPlace() const { return int(m_documents.size()) - 1; }

    QStringList chosenSystems() const
    {
        return m_request.systemCode.isEmpty() ? QStringList() : QStringList(m_request.systemCode);
    }

    void mainPlan()
    {
        SourceDocument& document = addDocument(frontOf(m_request.source).word(u"mã"), m_request.source);
        PlanWork work(m_enquiry, document, lastPlace(), chosenSystems());
        const PlanHead head = headOf(work);
        official::OfficialDocument& out = m_result.document;
        out.title = head.kind + QStringLiteral(": ") + Wording::text(head.header.subject);
        out.circulation = head.circulation;
        out.urgency = head.urgency;
        out.drafter = head.drafter;
        out.address = head.address;
        if (!head.issuedBy.isEmpty())
            return issuedPlan(work, head);
        addPlan(work, head, {}, head.kind);
        for (const QString& code : attachedCodes(work.plan, head))
            attachedDocument(work, head, code);
    }

    /// A Bản trình ký gets number and date from the clerk, whatever was typed.
    PlanHead headOf(PlanWork& work) const
    {
        PlanHead head = planHead(work.wording, work.plan.front);
        if (isForSignature()) {
            head.header.number.clear();
            head.header.date.clear();
        }
        return head;
    }

    /// A plan exported alone that is issued by a decision: without number, date and signature of its own.
    void issuedPlan(PlanWork& work, const PlanHead& head)
    {
        official::Header issued;
        if (const auto bytes = m_enquiry.document(head.issuedBy))
            issued.symbol = frontOf(*bytes).word(u"ký hiệu");
        else
            missingDocument(work, head.issuedBy);
        const QString decision = QStringLiteral("Quyết định");
        addPlan(work, head, issuedNote(decision, issued, {}), head.kind + QStringLiteral(" ban hành kèm theo ") + decision);
    }

    void missingDocument(PlanWork& work, const QString& code)
    {
        work.wording.report("compile.unresolved-document", Severity::Error, work.plan.front.span,
                            QCoreApplication::translate("compile", "Không tìm thấy văn bản có mã %1; chỗ này in dấu chấm.").arg(code));
    }

    QStringList attachedCodes(const Plan& plan, const PlanHead& head) const
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

    /// Its parts, then its annexes. `note` is empty for a document of its own.
    void addPlan(PlanWork& work, const PlanHead& head, const QString& note, const QString& annexOf)
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
        addAnnexes(work, listed, attachedNote(annexOf, note.isEmpty() ? head.header : official::Header(), head.bodyName));
    }

    void addAnnexes(PlanWork& work, const Listed& listed, const QString& note)
    {
        strayBehindAnnexes(work);
        for (const Annex& annex : work.annexes) {
            if (annex.code.isEmpty())
                typedAnnex(work, annex, listed, note);
            else
                annexedScenario(work, annex, note);
        }
    }

    /// Text behind a directive that opened an annex belongs nowhere.
    void strayBehindAnnexes(PlanWork& work)
    {
        size_t at = bodyEnd(work.plan);
        for (const Annex& annex : work.annexes) {
            reportStray(work, at, annex.block);
            at = annex.end;
        }
        reportStray(work, at, work.plan.blocks.size());
    }

    void reportStray(PlanWork& work, size_t begin, size_t end)
    {
        if (begin < end)
            work.wording.report("compile.behind-annex", Severity::Error, work.plan.blocks[begin].span,
                                QCoreApplication::translate("compile", "Chữ đứng sau phụ lục kịch bản không được in. Chuyển lên trước phụ lục đầu tiên, hoặc đặt dưới «# Phụ lục. Tên»."));
    }

    void typedAnnex(PlanWork& work, const Annex& annex, const Listed& listed, const QString& note)
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

    void annexedScenario(PlanWork& work, const Annex& annex, const QString& note)
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

    /// `{lưu đồ: code}`: each scenario is drawn once for each system, however often it is asked for.
    std::vector<official::Block> flowPicture(PlanWork& work, const Directive& directive, Span where, bool landscape)
    {
        const QString system = directive.options.value(QStringLiteral("hệ thống"), work.wording.system());
        const QStringList key{directive.argument, system, landscape ? QStringLiteral("landscape") : QString()};
        const auto drawn = m_flowPictures.constFind(key);
        if (drawn != m_flowPictures.constEnd())
            return *drawn;
        const std::optional<QByteArray> bytes = m_enquiry.document(directive.argument);
        if (!bytes || text::languageOf(*bytes) != text::Language::Scenario || m_flowPictures.size() >= mostFlowPictures)
            return {paragraphOf(official::Style::Centred, {noFlowPicture(work, directive, where, bytes)}, work.wording.source(where))};
        SourceDocument& document = addDocument(directive.argument, *bytes);
        const model::Scenario scenario = text::readScenario(*bytes).scenario;
        ScenarioWording wording(m_enquiry, document, lastPlace(), scenario, system, labelsByScenario(work));
        return m_flowPictures[key] = flowBlocks(wording, landscape);
    }

    official::Run noFlowPicture(PlanWork& work, const Directive& directive, Span where, const std::optional<QByteArray>& bytes)
    {
        if (m_flowPictures.size() >= mostFlowPictures)
            return work.wording.unanswered("compile.too-many-flows", where,
                                           QCoreApplication::translate("compile", "Văn bản có quá %1 lưu đồ; lưu đồ này in dấu chấm.").arg(mostFlowPictures));
        return work.wording.unanswered(
            "compile.unresolved-document", where,
            bytes ? QCoreApplication::translate("compile", "Văn bản %1 không phải kịch bản; chỗ của lưu đồ in dấu chấm.").arg(directive.argument)
                  : QCoreApplication::translate("compile", "Không tìm thấy kịch bản có mã %1; chỗ của lưu đồ in dấu chấm.").arg(directive.argument));
    }

    QMap<QString, QString> labelsByScenario(const PlanWork& work) const { return annexLabels(work.plan, work.annexes); }

    /// `{phụ lục: KB-A6-01 | lưu đồ: có}`
    static bool wantsFlow(const Plan& plan, const Annex& annex)
    {
        return base::folded(directiveOf(plan, plan.blocks[annex.block]).options.value(QStringLiteral("lưu đồ"))) == QStringLiteral("có");
    }

    void addScenario(const QString& code, const QByteArray& bytes, const QString& system, const ScenarioHead& head,
                     const QMap<QString, QString>& labels, bool withFlow = false)
    {
        SourceDocument& document = addDocument(code, bytes);
        const model::Scenario scenario = text::readScenario(bytes).scenario;
        ScenarioWording wording(m_enquiry, document, lastPlace(), scenario, system, labels);
        wording.setAnnexLabels(labels);
        notForThisSystem(wording, system);
        if (isCard())
            return addCard(wording, code, bytes);
        for (Part& part : scenarioParts(wording, head))
            m_result.document.parts.push_back(std::move(part));
        if (withFlow)
            addFlow(m_result.document.parts.back().blocks, wording);
    }

    /// The picture on a sheet of its own behind the scenario's text.
    static void addFlow(std::vector<official::Block>& blocks, ScenarioWording& wording)
    {
        blocks.push_back(official::PageBreak{false});
        official::Paragraph heading = paragraphOf(official::Style::SubHeading, {{QStringLiteral("Lưu đồ xử lý"), true, false, false}}, {});
        heading.outline = 2;
        heading.keepWithNext = true;
        blocks.push_back(std::move(heading));
        for (official::Block& block : flowBlocks(wording, false))
            blocks.push_back(std::move(block));
    }

    /// A card hangs alone: it says of which version it is, not of which plan it is the annex.
    void addCard(ScenarioWording& wording, const QString& code, const QByteArray& bytes)
    {
        std::vector<Part> cards;
        if (m_request.output.role.isEmpty())
            cards = scenarioParts(wording, {{}, {}, true});
        else if (std::optional<Part> card = roleCard(wording, m_request.output))
            cards.push_back(std::move(*card));
        for (Part& card : cards) {
            if (card.kind != PartKind::DutyCard)
                continue;
            card.paper = m_request.output.paper;
            markVersion(card, code, bytes);
            m_result.document.parts.push_back(std::move(card));
        }
    }

    /// «áp dụng: từ cấp độ 3 trở lên» against the level in the register.
    void notForThisSystem(ScenarioWording& wording, const QString& system)
    {
        const model::FrontEntry* const applies = wording.scenario().front.find(u"áp dụng");
        const std::optional<int> least = applies && !applies->values.empty() ? levelFrom(applies->values.front().words) : std::nullopt;
        if (least && wording.facts() && wording.facts()->level > 0 && wording.facts()->level < *least)
            wording.report("compile.not-applicable", Severity::Warning, applies->span,
                           QCoreApplication::translate("compile", "Kịch bản áp dụng từ cấp độ %1; %2 là cấp độ %3.")
                               .arg(*least).arg(system).arg(wording.facts()->level));
    }

    static std::optional<int> levelFrom(const QString& words)
    {
        const QStringList parts = base::folded(words).split(u' ');
        if (parts.size() < 4 || parts[0] != QStringLiteral("từ") || parts[1] != QStringLiteral("cấp"))
            return std::nullopt;
        bool isNumber = false;
        const int level = parts[parts[2] == QStringLiteral("độ") ? 3 : 2].toInt(&isNumber);
        return isNumber ? std::optional<int>(level) : std::nullopt;
    }

    void attachedDocument(PlanWork& decision, const PlanHead& head, const QString& code)
    {
        const std::optional<QByteArray> bytes = m_enquiry.document(code);
        if (!bytes)
            return missingDocument(decision, code);
        const QString note = issuedNote(head.kind, head.header, head.bodyName);
        if (text::languageOf(*bytes) == text::Language::Scenario)
            return addScenario(code, *bytes, decision.wording.system(), {{}, note}, {});
        SourceDocument& document = addDocument(code, *bytes);
        PlanWork work(m_enquiry, document, lastPlace(), chosenSystems());
        const PlanHead attached = planHead(work.wording, work.plan.front);
        addPlan(work, attached, note, attached.kind + QStringLiteral(" ban hành kèm theo ") + head.kind);
    }

    /// The note of a văn bản kèm theo (Mẫu 1.3): filled in where the decision has its number and date, as on paper; else
    /// wholly blank as in an electronic document, of the symbol only the kind.
    static QString issuedNote(const QString& kind, official::Header issued, const QString& body)
    {
        if (!issued.number.isEmpty() && !issued.date.isEmpty())
            return attachedNote(kind, issued, body);
        if (!issued.symbol.isEmpty())
            issued.symbol = issued.symbol.section(u'-', 0, 0) + QStringLiteral("-…");
        return attachedNote(kind, issued, {});
    }

    void scenarioAlone()
    {
        const model::Front front = frontOf(m_request.source);
        m_result.document.circulation = base::nfc(front.word(u"phạm vi lưu hành")).toUpper();
        addScenario(front.word(u"mã"), m_request.source, systemOf(front), {}, {}, m_request.flowPicture);
        if (!m_result.document.parts.empty())
            m_result.document.title = Wording::text(m_result.document.parts.front().title);
    }

    const Request& m_request;
    Enquiry m_enquiry;
    std::deque<SourceDocument> m_documents;
    QMap<QStringList, std::vector<official::Block>> m_flowPictures; ///< by code, system and how the sheets lie
    Compiled m_result;
};

} // namespace

Compiled compiled(const Request& request, const Sources& sources)
{
    return Compilation(request, sources).taken();
}

base::Result<FlowPicture> flowPicture(const Request& request, const Sources& sources)
{
    return Compilation(request, sources).flow();
}

bool hasUnanswered(const Compiled& compiled)
{
    return std::any_of(compiled.documents.begin(), compiled.documents.end(), [](const SourceDocument& document) {
        return std::any_of(document.findings.begin(), document.findings.end(), [](const model::Finding& finding) {
            return finding.severity == Severity::Error && finding.code.startsWith("compile.");
        });
    });
}

QString secrecyMark(const QByteArray& source)
{
    const model::Front front = frontOf(source);
    for (const model::FrontEntry& entry : front.entries) {
        const bool marking = entry.key.contains(QStringLiteral("mật")) || entry.key == QStringLiteral("phạm vi lưu hành")
                             || entry.key.contains(QStringLiteral("khẩn"));
        for (const model::FrontValue& value : entry.values) {
            const QString word = base::folded(value.words);
            if (marking && (word == QStringLiteral("mật") || word == QStringLiteral("tối mật") || word == QStringLiteral("tuyệt mật")))
                return value.words;
        }
    }
    return {};
}

} // namespace ungcuu::compile
