// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/flow_chart.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace ungcuu::diagram {
namespace {

using model::FlowBlock;
using model::FlowEdge;
using model::FlowExit;
using model::FlowExitKind;
using model::FlowGoal;
using model::FlowNext;

// Words of a printed picture are not translated: an English window must not change what is printed.
const QString beginWords = QStringLiteral("Bắt đầu");
const QString endWords = QStringLiteral("Kết thúc");
const QString restWords = QStringLiteral("Còn lại");
const QString againWords = QStringLiteral("Lặp lại");
const QString roundsDoneWords = QStringLiteral("Xong vòng lặp");
const QString waitDoneWords = QStringLiteral("Đã đủ điều kiện");
const QString anyTimeWords = QStringLiteral("Bất cứ lúc nào: ");

Stroke strokeOf(FlowExitKind kind)
{
    switch (kind) {
    case FlowExitKind::Late:
    case FlowExitKind::Timed:
    case FlowExitKind::Failure: return Stroke::Dashed;
    case FlowExitKind::Any: return Stroke::Dotted;
    default: return Stroke::Solid;
    }
}

class ChartMaker
{
public:
    ChartMaker(const FlowWords& scenario, int begin, int end)
        : m_scenario(scenario), m_flow(scenario.flow), m_size(m_flow.size()), m_begin(begin), m_end(end)
    {
    }

    Chart made()
    {
        for (int step = m_begin; step < m_end; ++step)
            addStep(step);
        addBegin();
        for (const FlowEdge& edge : m_flow.edges)
            addEdge(edge);
        sortNodes();
        return std::move(m_chart);
    }

private:
    const StepWords& words(int step) const { return m_scenario.words[size_t(step)]; }
    bool isDrawn(int step) const { return words(step).number > 0; }
    bool isHere(int step) const { return m_begin <= step && step < m_end; }
    FlowBlock blockOf(int step) const { return m_flow.blocks[size_t(step)]; }
    QString stepName(int step) const { return QStringLiteral("Bước %1").arg(words(step).number); }

    /// Nodes are put in the order of the paper at the end; `order` is where one belongs.
    int add(Shape shape, const QString& text, int step, int order)
    {
        m_chart.nodes.push_back({shape, text, step});
        m_orders.push_back(order);
        return int(m_chart.nodes.size()) - 1;
    }

    void addStep(int step)
    {
        if (!isDrawn(step))
            return;
        const bool loops = blockOf(step) == FlowBlock::Loop;
        const QString text = stepName(step) + QStringLiteral(". ") + words(step).title + (loops ? QStringLiteral(" (lặp đến khi đạt)") : QString());
        const int node = add(shapeOf(step), text, step, 8 * step);
        m_nodes.insert(step, node);
        if (blockOf(step) != FlowBlock::Parallel)
            return;
        const int fork = add(Shape::Bar, {}, step, 8 * step + 1);
        m_forks.insert(step, fork);
        m_chart.edges.push_back({node, fork, {}, Stroke::Solid, false});
        const int last = std::max(m_flow.regions[size_t(step)].end - 1, step);
        if (isHere(last))
            m_nodes.insert(m_flow.closingOf(step), add(Shape::Bar, {}, step, 8 * last + 4));
    }

    Shape shapeOf(int step) const
    {
        if (blockOf(step) == FlowBlock::Decision)
            return Shape::Decision;
        return words(step).calls ? Shape::Call : Shape::Step;
    }

    void addBegin()
    {
        const int first = resolved(0);
        if (m_begin == 0 && first < m_size)
            join(add(Shape::Terminal, beginWords, -1, -8), first, {}, Stroke::Solid, 0);
        for (const AnyTimeWords& any : m_scenario.anyTime) {
            const int target = any.target < 0 ? m_flow.endNode() : resolved(any.target);
            if (target < m_size && isHere(target))
                join(add(Shape::Terminal, anyTimeWords + any.words, -1, 8 * target - 1), target, {}, Stroke::Dotted, target);
        }
    }

    int nodeOf(const FlowNext& next) const
    {
        if (next.way == FlowNext::Finish)
            return m_flow.endNode();
        return next.way == FlowNext::Close ? m_flow.closingOf(next.target) : next.target;
    }

    /// The drawn node at which the flow goes on: steps that are left out and closings that only merge are passed by.
    int resolved(int node) const
    {
        for (int hops = 0; hops <= 2 * m_size && node < m_flow.endNode(); ++hops) {
            const int step = node % m_size;
            const bool closing = node >= m_size;
            if (isDrawn(step) && (!closing || blockOf(step) == FlowBlock::Parallel))
                return node;
            if (isDrawn(step) && blockOf(step) == FlowBlock::Loop)
                return step;
            node = nodeOf(m_flow.next[size_t(step)]);
        }
        return m_flow.endNode();
    }

    void addEdge(const FlowEdge& edge)
    {
        const int step = edge.from % m_size;
        const bool closing = edge.from >= m_size;
        const FlowBlock block = blockOf(step);
        const bool ownClosing = edge.to == m_flow.closingOf(step);
        if (!isDrawn(step) || edge.kind == FlowEdge::Again || (block == FlowBlock::Loop && ownClosing))
            return;
        if (edge.kind == FlowEdge::Exit)
            return addExit(step, edge);
        if (closing && block == FlowBlock::Loop)
            return addWay(edge.from, step, edge.to, roundsDoneWords, Stroke::Solid);
        if (closing && block != FlowBlock::Parallel)
            return;
        addWay(edge.from, edge.from, edge.to, ownClosing ? wordsOfClosing(block) : QString(), Stroke::Solid);
    }

    static QString wordsOfClosing(FlowBlock block)
    {
        return block == FlowBlock::Decision ? restWords : block == FlowBlock::Wait ? waitDoneWords : QString();
    }

    void addExit(int step, const FlowEdge& edge)
    {
        const FlowExit& exit = m_scenario.steps[size_t(step)].exits[size_t(edge.exit)];
        const QString& text = words(step).exits[size_t(edge.exit)];
        if (exit.goal == FlowGoal::HandOver && isHere(step)) {
            const int other = add(Shape::Elsewhere, words(step).handOvers[size_t(edge.exit)], -1, 8 * step + 2);
            return connect(m_nodes.value(step), other, text, strokeOf(exit.kind), false);
        }
        addWay(step, step, edge.to, text, strokeOf(exit.kind));
    }

    /// From the node `from` (a bar's or a step's, `step` names the step) to where `to` goes on.
    void addWay(int origin, int from, int to, const QString& text, Stroke stroke)
    {
        const int goal = resolved(to);
        const int step = origin % m_size;
        const int goalStep = goal % m_size;
        const bool rounds = goal <= step && to >= m_size;
        const QString shown = rounds && text.isEmpty() ? againWords : text;
        const bool leaves = m_nodes.contains(from);
        if (leaves && goal == m_flow.endNode())
            connect(nodeOfWay(origin, from), endOf(step), shown, stroke, false);
        else if (leaves)
            join(nodeOfWay(origin, from), goal, shown, stroke, step);
        else if (goal < m_flow.endNode() && m_nodes.contains(goal) && !isHere(step))
            connect(elsewhere(step, goalStep, QStringLiteral("Từ ")), m_nodes.value(goal), shown, stroke, false);
    }

    /// Branches of a parallel part at its bar.
    int nodeOfWay(int origin, int from) const { return origin < m_size && m_forks.contains(from) ? m_forks.value(from) : m_nodes.value(from); }

    void join(int from, int goal, const QString& text, Stroke stroke, int step)
    {
        if (m_nodes.contains(goal))
            return connect(from, m_nodes.value(goal), text, stroke, goal <= step);
        if (goal >= m_flow.endNode())
            return;
        connect(from, elsewhere(goal % m_size, step, QStringLiteral("Đến ")), text, stroke, false);
    }

    int endOf(int step)
    {
        if (!m_ends.contains(step))
            m_ends.insert(step, add(Shape::Terminal, endWords, -1, 8 * step + 2));
        return m_ends.value(step);
    }

    /// A node that names a step of another picture, beside the step `here`.
    int elsewhere(int step, int here, const QString& way)
    {
        const QString text = way + stepName(step).toLower();
        const qint64 key = qint64(step) * 2 * m_size + here * 2 + (way == QStringLiteral("Từ ") ? 1 : 0);
        if (!m_elsewhere.contains(key))
            m_elsewhere.insert(key, add(Shape::Elsewhere, text, -1, 8 * here + (step < here ? -2 : 3)));
        return m_elsewhere.value(key);
    }

    /// Answers that lead the same way share an arrow.
    void connect(int from, int to, const QString& text, Stroke stroke, bool backward)
    {
        for (ChartEdge& edge : m_chart.edges) {
            if (edge.from != from || edge.to != to || edge.stroke != stroke || edge.words.isEmpty() != text.isEmpty())
                continue;
            if (!text.isEmpty() && edge.words != text)
                edge.words += QStringLiteral(" / ") + text;
            return;
        }
        m_chart.edges.push_back({from, to, text, stroke, backward});
    }

    void sortNodes()
    {
        std::vector<int> places(m_chart.nodes.size());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [this](int a, int b) { return m_orders[size_t(a)] < m_orders[size_t(b)]; });
        std::vector<int> moved(places.size());
        std::vector<ChartNode> nodes;
        for (size_t i = 0; i < places.size(); ++i) {
            moved[size_t(places[i])] = int(i);
            nodes.push_back(std::move(m_chart.nodes[size_t(places[i])]));
        }
        m_chart.nodes = std::move(nodes);
        for (ChartEdge& edge : m_chart.edges) {
            edge.from = moved[size_t(edge.from)];
            edge.to = moved[size_t(edge.to)];
        }
    }

    const FlowWords& m_scenario;
    const model::Flow& m_flow;
    const int m_size;
    const int m_begin;
    const int m_end;
    Chart m_chart;
    std::vector<int> m_orders;
    QHash<int, int> m_nodes;      ///< of steps and of the closings of parallels, by their node in the flow
    QHash<int, int> m_forks;      ///< by step
    QHash<int, int> m_ends;       ///< by the step that ends
    QHash<qint64, int> m_elsewhere;
};

} // namespace

Chart flowChart(const FlowWords& scenario, int begin, int end)
{
    if (scenario.flow.size() == 0)
        return {};
    return ChartMaker(scenario, std::max(begin, 0), std::min(end, scenario.flow.size())).made();
}

} // namespace ungcuu::diagram
