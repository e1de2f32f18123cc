// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/duty_card.h"

#include "base/fold.h"
#include "base/sha256.h"
#include "compile/body.h"
#include "compile/prose.h"
#include "compile/step_table.h"
#include "compile/tables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ungcuu::compile {
namespace {

using model::Label;
using model::Scenario;
using model::SectionKind;
using official::Part;
using official::Runs;
using official::Style;

class RoleCard
{
public:
    RoleCard(ScenarioWording& wording, const model::Role& role, const Output& output)
        : m_wording(wording), m_scenario(wording.scenario()), m_role(role), m_output(output)
    {
    }

    Part taken()
    {
        m_part.kind = official::PartKind::DutyCard;
        m_part.paper = m_output.paper;
        m_part.source = m_wording.source({0, m_scenario.source.size()});
        Runs name{{QStringLiteral("Thẻ trực: "), true, false, false}, m_wording.roleName(m_role)};
        m_part.title = capitals(std::move(name));
        m_part.note = scenarioName();
        steps();
        section(SectionKind::WhomToCall);
        decisions();
        section(SectionKind::DoNot);
        return std::move(m_part);
    }

private:
    void push(Style style, Runs runs, base::Span span)
    {
        m_part.blocks.push_back(paragraphOf(style, std::move(runs), m_wording.source(span)));
    }

    Runs scenarioName()
    {
        Runs runs = m_wording.runs(m_scenario.title);
        if (m_wording.facts())
            runs.push_back({QStringLiteral(" – ") + m_wording.facts()->name, false, false, false});
        return runs;
    }

    bool names(base::Span span) const
    {
        const auto at = std::lower_bound(m_scenario.mentions.begin(), m_scenario.mentions.end(), span.begin,
                                         [](const model::Mention& mention, qsizetype begin) { return mention.span.begin < begin; });
        return std::any_of(at, m_scenario.mentions.end(), [&](const model::Mention& mention) {
            return mention.span.begin < span.end && mention.slug.symbol == m_role.slug.symbol;
        });
    }

    bool hasField(const model::Step& step, Label label) const
    {
        const auto fields = Scenario::part(m_scenario.fields, step.fields);
        return std::any_of(fields.begin(), fields.end(), [&](const model::Field& field) { return field.label == label && names(field.span); });
    }

    /// What the role does in a step; empty: nothing.
    QString share(const model::Step& step) const
    {
        if (hasField(step, Label::Lead))
            return QStringLiteral("Chủ trì");
        if (hasField(step, Label::DecidedBy))
            return QStringLiteral("Quyết định");
        const auto works = Scenario::part(m_scenario.works, step.works);
        const bool isWorker = std::any_of(works.begin(), works.end(), [&](const model::Work& work) { return work.lead.symbol == m_role.slug.symbol; });
        if (isWorker)
            return QStringLiteral("Làm");
        return hasField(step, Label::Support) ? QStringLiteral("Phối hợp") : QString();
    }

    void steps()
    {
        official::Table table;
        table.widths = m_output.brief ? std::vector<int>{8, 54, 17, 21} : std::vector<int>{7, 65, 12, 16};
        table.source = m_part.source;
        official::Row& head = table.rows.emplace_back();
        head.source = table.source;
        for (const char16_t* words : {u"Bước", u"Việc của tôi", u"Vai", u"Thời hạn"})
            head.cells.push_back(headerCell(QString::fromUtf16(words)));
        for (size_t i = 0; i < m_scenario.steps.size(); ++i) {
            const QString mine = m_wording.number(i) > 0 ? share(m_scenario.steps[i]) : QString();
            if (mine.isEmpty())
                continue;
            m_mine.insert(m_wording.number(i));
            table.rows.push_back(cardRow(m_wording, i, mine, !m_output.brief && leads(mine)));
        }
        if (table.rows.size() == 1)
            return push(Style::Body, {{QStringLiteral("Vai trò này không có bước riêng: làm theo phân công của người chủ trì."), false, false, false}}, m_role.span);
        m_part.blocks.push_back(std::move(table));
    }

    /// Who only helps is told by the one who leads.
    static bool leads(const QString& mine) { return !mine.isEmpty() && mine != QStringLiteral("Phối hợp"); }

    /// On a short card only what is decided in the role's own steps, or in none.
    void decisions()
    {
        const size_t before = m_part.blocks.size();
        section(SectionKind::WhoDecides);
        for (size_t i = before; m_output.brief && i < m_part.blocks.size(); ++i) {
            auto* const table = std::get_if<official::Table>(&m_part.blocks[i]);
            if (!table)
                continue;
            const auto isOthers = [this](const official::Row& row) { return !concernsMe(row); };
            table->rows.erase(std::remove_if(table->rows.begin(), table->rows.end(), isOthers), table->rows.end());
        }
    }

    bool concernsMe(const official::Row& row) const
    {
        static const QRegularExpression step(QStringLiteral("[Bb]ước (\\d+)"));
        bool ofSteps = false;
        for (const Runs& runs : row.cells.front().paragraphs) {
            for (auto each = step.globalMatch(Wording::text(runs)); each.hasNext(); ofSteps = true) {
                if (m_mine.contains(each.next().captured(1).toInt()))
                    return true;
            }
        }
        return !ofSteps;
    }

    void section(SectionKind kind)
    {
        const model::Section* const found = m_scenario.section(kind);
        if (!found)
            return;
        official::Paragraph heading = paragraphOf(Style::SubHeading, m_wording.runs(found->name), m_wording.source(found->heading));
        heading.keepWithNext = true;
        m_part.blocks.push_back(std::move(heading));
        for (official::Block& block : proseOf(m_wording, found->blocks))
            m_part.blocks.push_back(std::move(block));
    }

    ScenarioWording& m_wording;
    const Scenario& m_scenario;
    const model::Role& m_role;
    const Output& m_output;
    QSet<int> m_mine; ///< numbers of the steps it has a share in
    Part m_part;
};

} // namespace

std::optional<Part> roleCard(ScenarioWording& wording, const Output& output)
{
    QString wanted = base::folded(output.role);
    if (wanted.startsWith(u'@'))
        wanted.remove(0, 1);
    const Scenario& scenario = wording.scenario();
    for (const model::Role& role : scenario.roles) {
        if (!role.target && scenario.symbols[size_t(role.slug.symbol)] == wanted)
            return RoleCard(wording, role, output).taken();
    }
    return std::nullopt;
}

void markVersion(Part& card, const QString& code, const QByteArray& source)
{
    const QString hash = QString::fromLatin1(base::Sha256::of(source).hex());
    const QString name = code.isEmpty() ? QString() : code + u' ';
    card.code = name + QStringLiteral("sha256:") + hash;
    if (!card.note.empty())
        card.note.push_back({QString(QChar(QChar::LineSeparator)), false, false, false});
    card.note.push_back({QStringLiteral("(%1mã băm %2…)").arg(code.isEmpty() ? QString() : code + QStringLiteral(", "), hash.left(12)), false, false, false});
}

} // namespace ungcuu::compile
