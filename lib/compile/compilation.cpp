// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compilation.h"

#include "base/fold.h"
#include "base/vietnamese.h"
#include "compile/duty_card.h"
#include "compile/flow_drawing.h"
#include "compile/form.h"
#include "compile/prose.h"
#include "compile/public_copy.h"
#include "text/front_reader.h"
#include "text/scenario_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ungcuu::compile {

using model::Severity;
using official::Part;
using official::PartKind;

namespace {

/// The picture on a sheet of its own behind the scenario's text.
void addFlow(std::vector<official::Block>& blocks, ScenarioWording& wording)
{
    blocks.push_back(official::PageBreak{false});
    official::Paragraph heading = paragraphOf(official::Style::SubHeading, {{QStringLiteral("Lưu đồ xử lý"), true, false, false}}, {});
    heading.outline = 2;
    heading.keepWithNext = true;
    blocks.push_back(std::move(heading));
    for (official::Block& block : flowBlocks(wording, false))
        blocks.push_back(std::move(block));
}

std::optional<int> levelFrom(const QString& words)
{
    const QStringList parts = base::folded(words).split(u' ');
    if (parts.size() < 4 || parts[0] != QStringLiteral("từ") || parts[1] != QStringLiteral("cấp"))
        return std::nullopt;
    bool isNumber = false;
    const int level = parts[parts[2] == QStringLiteral("độ") ? 3 : 2].toInt(&isNumber);
    return isNumber ? std::optional<int>(level) : std::nullopt;
}

} // namespace

model::Front frontOf(const QByteArray& source)
{
    model::Findings ignored;
    return text::readFront(source, text::frontSpan(source), ignored);
}

Compiled Compilation::taken()
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
    m_result.uncompared = m_enquiry.uncompared();
    m_result.lookUps = std::move(m_enquiry).lookUps();
    return std::move(m_result);
}

base::Result<FlowPicture> Compilation::flow()
{
    const model::Front front = frontOf(m_request.source);
    SourceDocument& document = addDocument(front.word(u"mã"), m_request.source, text::Language::Scenario);
    const model::Scenario scenario = text::readScenario(m_request.source).scenario;
    ScenarioWording wording(m_enquiry, document, lastPlace(), scenario, systemOf(front), {});
    return wholeFlow(wording);
}

QString Compilation::systemOf(const model::Front& front) const
{
    const QStringList named = systemsOf(front);
    return !m_request.systemCode.isEmpty() ? m_request.systemCode : named.size() == 1 ? named.first() : QString();
}

void Compilation::leaveAsAsked()
{
    std::vector<Part>& parts = m_result.document.parts;
    if (m_request.output.form == OutputForm::Public)
        m_result.leftOut = madePublic(m_result.document);
    else if (isCard())
        parts.erase(std::remove_if(parts.begin(), parts.end(), [](const Part& part) { return part.kind != PartKind::DutyCard; }), parts.end());
}

SourceDocument& Compilation::addDocument(const QString& code, const QByteArray& bytes, text::Language language)
{
    m_documents.push_back({code, bytes, {}, language});
    return m_documents.back();
}

void Compilation::addScenario(const QString& code, const QByteArray& bytes, const QString& system, const ScenarioHead& head,
                              const QMap<QString, QString>& labels, bool withFlow)
{
    SourceDocument& document = addDocument(code, bytes, text::Language::Scenario);
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

void Compilation::addCard(ScenarioWording& wording, const QString& code, const QByteArray& bytes)
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

void Compilation::notForThisSystem(ScenarioWording& wording, const QString& system)
{
    const model::FrontEntry* const applies = wording.scenario().front.find(u"áp dụng");
    const std::optional<int> least = applies && !applies->values.empty() ? levelFrom(applies->values.front().words) : std::nullopt;
    if (least && wording.facts() && wording.facts()->level > 0 && wording.facts()->level < *least)
        wording.report("compile.not-applicable", Severity::Warning, applies->span,
                       QCoreApplication::translate("compile", "Kịch bản áp dụng từ cấp độ %1; %2 là cấp độ %3.")
                           .arg(*least).arg(system).arg(wording.facts()->level));
}

void Compilation::scenarioAlone()
{
    const model::Front front = frontOf(m_request.source);
    m_result.document.circulation = base::nfc(front.word(u"phạm vi lưu hành")).toUpper();
    addScenario(front.word(u"mã"), m_request.source, systemOf(front), {}, {}, m_request.flowPicture);
    if (!m_result.document.parts.empty())
        m_result.document.title = Wording::text(m_result.document.parts.front().title);
}

} // namespace ungcuu::compile
