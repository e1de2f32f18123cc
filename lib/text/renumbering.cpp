// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/renumbering.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/scenario_flow.h"
#include "text/step_mentions.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace ungcuu::text {
namespace {

using base::Span;
using model::Name;
using model::TextEdits;

constexpr int largest = 999; // an id has three digits at most

/// Letters in front and the number of points of an id.
struct IdShape {
    QString letters;
    qsizetype points = 0;
};

IdShape shapeOf(const QString& id)
{
    qsizetype at = 0;
    while (at < id.size() && !id[at].isDigit())
        ++at;
    return {id.first(at), id.count(QLatin1Char('.'))};
}

/// Hands out ids in paper order.
class IdGiver
{
public:
    explicit IdGiver(QSet<QString> taken) : m_taken(std::move(taken)) {}

    /// Empty where no number is left.
    QString next(const QString& old)
    {
        const IdShape shape = shapeOf(old);
        const QString folded = base::folded(QStringView(shape.letters));
        const QString above = aboveOf(folded, shape.points);
        QString id = above.isEmpty() ? given(folded, shape.letters, largest) : given(above + u'.', above + u'.', 99);
        const qsizetype depth = above.isEmpty() ? 0 : shape.points;
        m_open[folded].resize(depth);
        m_open[folded].append(id);
        return id;
    }

private:
    /// The last id one point less deep, of these letters.
    QString aboveOf(const QString& letters, qsizetype points)
    {
        const QStringList& open = m_open[letters];
        return points > 0 && open.size() >= points ? open[points - 1] : QString();
    }

    QString given(const QString& counter, const QString& written, int most)
    {
        int& count = m_counts[counter];
        do {
            ++count;
        } while (m_taken.contains(base::folded(QStringView(QString(counter + QString::number(count))))));
        return count <= most ? written + QString::number(count) : QString();
    }

    QSet<QString> m_taken;
    QMap<QString, int> m_counts;
    QMap<QString, QStringList> m_open; ///< by letters: the chain of ids that points go under
};

class Renumbering
{
public:
    explicit Renumbering(const model::Scenario& scenario)
        : m_scenario(scenario)
        , m_stepOfSymbol(model::stepsBySymbol(scenario))
    {
    }

    TextEdits edits()
    {
        if (!giveIds())
            return {};
        for (const model::Step& step : m_scenario.steps)
            write(step.id.text, m_ids[size_t(&step - m_scenario.steps.data())]);
        for (const Name& name : namedSteps(m_scenario))
            write(name.text, idOf(name));
        std::sort(m_edits.begin(), m_edits.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
        const auto overlap = [](const auto& a, const auto& b) { return b.span.begin < a.span.end; };
        m_edits.erase(std::unique(m_edits.begin(), m_edits.end(), overlap), m_edits.end());
        return std::move(m_edits);
    }

private:
    bool giveIds()
    {
        IdGiver giver(unknownNames());
        m_ids.reserve(m_scenario.steps.size());
        for (const model::Step& step : m_scenario.steps) {
            m_ids.push_back(step.id.symbol < 0 ? QString() : giver.next(m_scenario.words(step.id.text)));
            if (step.id.symbol >= 0 && m_ids.back().isEmpty())
                return false;
        }
        return true;
    }

    /// Names of steps that are not there, as they fold.
    QSet<QString> unknownNames() const
    {
        QSet<QString> names;
        for (const Name& name : namedSteps(m_scenario)) {
            if (m_stepOfSymbol[size_t(name.symbol)] < 0)
                names.insert(m_scenario.symbols[size_t(name.symbol)]);
        }
        return names;
    }

    QString idOf(const Name& name) const
    {
        const int step = m_stepOfSymbol[size_t(name.symbol)];
        return step < 0 ? QString() : m_ids[size_t(step)];
    }

    void write(Span span, const QString& id)
    {
        if (!id.isEmpty() && m_scenario.bytes(span) != base::encoded(id))
            m_edits.push_back({span, base::encoded(id)});
    }

    const model::Scenario& m_scenario;
    std::vector<int> m_stepOfSymbol;
    std::vector<QString> m_ids;
    TextEdits m_edits;
};

} // namespace

TextEdits renumbered(const model::Scenario& scenario)
{
    return Renumbering(scenario).edits();
}

} // namespace ungcuu::text
