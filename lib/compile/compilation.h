// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/annexes.h"
#include "compile/body.h"
#include "compile/compile.h"
#include "compile/enquiry.h"
#include "compile/plan_head.h"
#include "compile/scenario_part.h"
#include "model/plan.h"

#include <QMap>
#include <deque>

namespace ungcuu::compile {

/// What a source says between its dashes; what is wrong there is for `check` to say.
model::Front frontOf(const QByteArray& source);

/// A plan while it is compiled. Wording points into `document`, which stays where it is.
struct PlanWork {
    model::Plan plan;
    int place;
    Wording wording;
    QStringList systems;
    std::vector<Annex> annexes;

    PlanWork(Enquiry& enquiry, SourceDocument& document, int where, const QStringList& chosen);
};

/// One document being made: the parts in the order of the paper, and every source that took part.
class Compilation
{
public:
    Compilation(const Request& request, const Sources& sources, WordsRead* read = nullptr, base::Progress progress = {})
        : m_request(request), m_enquiry(sources, read), m_progress(std::move(progress))
    {
    }

    Compiled taken();
    /// The whole flow of the scenario that the source is.
    base::Result<FlowPicture> flow();

private:
    bool isForSignature() const { return m_request.output.form == OutputForm::ForSignature; }
    bool isCard() const { return m_request.output.form == OutputForm::DutyCard; }
    bool goesOn() const { return m_progress.step(qint64(m_documents.size()), 0); }
    int lastPlace() const { return int(m_documents.size()) - 1; }
    QMap<QString, QString> labelsByScenario(const PlanWork& work) const { return annexLabels(work.plan, work.annexes); }

    // compilation.cpp: what every document needs, and scenarios
    /// The one system a scenario alone is made for.
    QString systemOf(const model::Front& front) const;
    void leaveAsAsked();
    SourceDocument& addDocument(const QString& code, const QByteArray& bytes, text::Language language);
    void addScenario(const QString& code, const QByteArray& bytes, const QString& system, const ScenarioHead& head,
                     const QMap<QString, QString>& labels, bool withFlow = false);
    /// A card hangs alone: it says of which version it is, not of which plan it is the annex.
    void addCard(ScenarioWording& wording, const QString& code, const QByteArray& bytes);
    /// «áp dụng: từ cấp độ 3 trở lên» against the level in the register.
    void notForThisSystem(ScenarioWording& wording, const QString& system);
    void scenarioAlone();

    // plan_compilation.cpp: official documents, their annexes and what they issue
    QStringList chosenSystems() const;
    void mainPlan();
    /// A Bản trình ký gets number and date from the clerk, whatever was typed.
    PlanHead headOf(PlanWork& work) const;
    /// A plan exported alone that is issued by a decision: without number, date and signature of its own.
    void issuedPlan(PlanWork& work, const PlanHead& head);
    void missingDocument(PlanWork& work, const QString& code);
    QStringList attachedCodes(const model::Plan& plan, const PlanHead& head) const;
    /// Its parts, then its annexes. `note` is empty for a document of its own.
    void addPlan(PlanWork& work, const PlanHead& head, const QString& note, const QString& annexOf);
    void addAnnexes(PlanWork& work, const Listed& listed, const QString& note);
    /// Text behind a directive that opened an annex belongs nowhere.
    void strayBehindAnnexes(PlanWork& work);
    void reportStray(PlanWork& work, size_t begin, size_t end);
    void typedAnnex(PlanWork& work, const Annex& annex, const Listed& listed, const QString& note);
    void annexedScenario(PlanWork& work, const Annex& annex, const QString& note);
    /// `{lưu đồ: code}`: each scenario is drawn once for each system, however often it is asked for.
    std::vector<official::Block> flowPicture(PlanWork& work, const Directive& directive, base::Span where, bool landscape);
    official::Run noFlowPicture(PlanWork& work, const Directive& directive, base::Span where, const std::optional<QByteArray>& bytes);
    void attachedDocument(PlanWork& decision, const PlanHead& head, const QString& code);

    const Request& m_request;
    Enquiry m_enquiry;
    const base::Progress m_progress;
    std::deque<SourceDocument> m_documents;
    QMap<QStringList, std::vector<official::Block>> m_flowPictures; ///< by code, system and how the sheets lie
    Compiled m_result;
};

} // namespace ungcuu::compile
