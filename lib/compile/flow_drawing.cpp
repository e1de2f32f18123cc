// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/flow_drawing.h"

#include "compile/prose.h"
#include "diagram/picture.h"
#include "model/scenario_flow.h"

#include <QCoreApplication>

#include <optional>

namespace ungcuu::compile {
namespace {

using diagram::FlowWords;
using diagram::Picture;
using model::Scenario;
using official::Drawing;

/// Room on a sheet of NĐ 30/2020 (margins 20, 20, 30, 15 mm) beside a heading above and the caption below.
constexpr QSize standingRoom(46500, 63000);
constexpr QSize lyingRoom(71000, 40000);
constexpr int smallestText = 800;

QString otherScenario(const QString& name)
{
    return name.startsWith(QStringLiteral("Phụ lục")) ? name : QStringLiteral("Kịch bản ") + name;
}

diagram::StepWords stepWords(ScenarioWording& wording, size_t index)
{
    const Scenario& scenario = wording.scenario();
    const model::Step& step = scenario.steps[index];
    diagram::StepWords words;
    words.number = wording.number(index);
    words.title = Wording::text(wording.runs(step.title));
    words.calls = scenario.field(step, model::Label::Call) != nullptr;
    for (const model::Exit& exit : Scenario::part(scenario.allExits, step.exits)) {
        QString said = Wording::text(wording.runs(exit.answer));
        if (exit.kind == model::ExitKind::AnyTime)
            said.prepend(QStringLiteral("Bất cứ lúc nào: "));
        words.exits.push_back(said);
        words.handOvers.push_back(exit.targetKind == model::TargetKind::Scenario ? otherScenario(wording.scenarioName(exit.target)) : QString());
    }
    return words;
}

int stepOf(const std::vector<int>& stepOfSymbol, const model::Name& name)
{
    return name.symbol >= 0 && size_t(name.symbol) < stepOfSymbol.size() ? stepOfSymbol[size_t(name.symbol)] : -1;
}

void addAnyTime(FlowWords& words, ScenarioWording& wording, model::Range exits, const std::vector<int>& stepOfSymbol)
{
    for (const model::Exit& exit : Scenario::part(wording.scenario().allExits, exits))
        words.anyTime.push_back({Wording::text(wording.runs(exit.answer)), stepOf(stepOfSymbol, exit.target)});
}

official::ShapeKind kindOf(diagram::Shape shape)
{
    switch (shape) {
    case diagram::Shape::Terminal: return official::ShapeKind::Terminal;
    case diagram::Shape::Decision: return official::ShapeKind::Decision;
    case diagram::Shape::Bar: return official::ShapeKind::Bar;
    case diagram::Shape::Call: return official::ShapeKind::Call;
    case diagram::Shape::Elsewhere: return official::ShapeKind::Elsewhere;
    case diagram::Shape::Step: break;
    }
    return official::ShapeKind::Step;
}

official::Dash dashOf(diagram::Stroke stroke)
{
    switch (stroke) {
    case diagram::Stroke::Dashed: return official::Dash::Dashed;
    case diagram::Stroke::Dotted: return official::Dash::Dotted;
    case diagram::Stroke::Solid: break;
    }
    return official::Dash::Solid;
}

double scaleInto(QSize room, QSize size)
{
    return std::min({1.0, double(room.width()) / size.width(), double(room.height()) / size.height()});
}

/// A picture in the size it is printed in.
class Scaled
{
public:
    Scaled(ScenarioWording& wording, const Picture& picture, double scale) : m_wording(wording), m_picture(picture), m_scale(scale) {}

    Drawing drawing() const
    {
        Drawing drawing;
        drawing.width = of(m_picture.size.width());
        drawing.height = of(m_picture.size.height());
        drawing.textSize = of(diagram::textSize);
        for (const diagram::PlacedNode& node : m_picture.nodes)
            drawing.shapes.push_back(shape(node));
        for (const diagram::PlacedEdge& edge : m_picture.edges)
            drawing.lines.push_back(line(edge));
        for (const diagram::PlacedWords& words : m_picture.words) {
            drawing.texts.push_back({words.words, of(words.middle), of(words.top)});
            drawing.unresolved = drawing.unresolved || words.words.contains(QString::fromUtf16(unansweredText).left(4));
        }
        return drawing;
    }

private:
    int of(int length) const { return std::max(0, int(length * m_scale + 0.5)); }
    official::DrawnPoint of(QPoint point) const { return {of(point.x()), of(point.y())}; }

    official::DrawnShape shape(const diagram::PlacedNode& node) const
    {
        const auto& steps = m_wording.scenario().steps;
        const QRect& rect = node.rect;
        return {kindOf(node.shape), of(rect.x()), of(rect.y()), of(rect.width()), of(rect.height()),
                node.step < 0 ? official::Source() : m_wording.source(steps[size_t(node.step)].heading)};
    }

    official::DrawnLine line(const diagram::PlacedEdge& edge) const
    {
        official::DrawnLine line;
        for (const QPoint point : edge.points)
            line.points.push_back(of(point));
        line.tip = of(edge.tip);
        line.dash = dashOf(edge.stroke);
        return line;
    }

    ScenarioWording& m_wording;
    const Picture& m_picture;
    const double m_scale;
};

/// What each step's arrows say: «Có → Bước 3». A bar speaks for what lies behind it.
std::vector<FlowPicture::Told> toldOf(ScenarioWording& wording, const diagram::Chart& chart)
{
    std::vector<QStringList> ways(chart.nodes.size());
    for (const diagram::ChartEdge& edge : chart.edges) {
        const diagram::ChartNode& goal = chart.nodes[size_t(edge.to)];
        if (goal.shape == diagram::Shape::Bar && chart.nodes[size_t(edge.from)].step == goal.step)
            continue;
        const QString name = goal.shape == diagram::Shape::Bar ? QStringLiteral("chờ các nhánh của bước %1").arg(wording.number(size_t(goal.step)))
                                                                : goal.words.section(u'.', 0, 0);
        ways[size_t(edge.from)] += (edge.words.isEmpty() ? QString() : QString(edge.words + u' ')) + QStringLiteral("→ ") + name;
    }
    std::vector<FlowPicture::Told> told;
    for (size_t i = 0; i < chart.nodes.size(); ++i) {
        const diagram::ChartNode& node = chart.nodes[i];
        if (node.step >= 0 && node.shape != diagram::Shape::Bar)
            told.push_back({node.words + (node.words.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral(". ")) + ways[i].join(QStringLiteral("; ")), wording.scenario().steps[size_t(node.step)].heading});
        else if (node.shape == diagram::Shape::Bar && i > 0 && chart.nodes[i - 1].step == node.step)
            told.back().words += ways[i].join(QStringLiteral("; "));
        else if (node.shape == diagram::Shape::Bar)
            told.push_back({QStringLiteral("Xong các nhánh của bước %1: ").arg(wording.number(size_t(node.step))) + ways[i].join(QStringLiteral("; ")),
                            wording.scenario().steps[size_t(node.step)].heading});
    }
    return told;
}

class FlowBlocks
{
public:
    FlowBlocks(ScenarioWording& wording, bool landscape)
        : m_wording(wording), m_words(flowWords(wording)), m_usual(landscape), m_landscape(landscape)
    {
    }

    std::vector<official::Block> taken()
    {
        draw(0, m_words.flow.size());
        for (size_t i = 0; i < m_sheets.size(); ++i)
            put(m_sheets[i], i + 1);
        turn(m_usual);
        return std::move(m_blocks);
    }

private:
    struct Sheet {
        Drawing drawing;
        bool landscape = false;
        int begin = 0;
        int end = 0;
    };

    /// The steps [begin, end) on one sheet where they can be read there, else in two halves.
    void draw(int begin, int end)
    {
        if (begin >= end)
            return;
        const diagram::Chart chart = diagram::flowChart(m_words, begin, end);
        const bool single = end - begin == 1;
        if (chart.nodes.empty() || (diagram::tooLarge(chart) && !single))
            return chart.nodes.empty() ? void() : halve(begin, end);
        const base::Result<Picture> picture = diagram::pictureOf(chart);
        if (!picture)
            return noPicture(picture.error().message);
        const double standing = scaleInto(standingRoom, picture->size);
        const double lying = scaleInto(lyingRoom, picture->size);
        const double best = std::max(standing, lying);
        if (best * diagram::textSize < smallestText && !single)
            return halve(begin, end);
        if (best * diagram::textSize < smallestText)
            unreadable(begin);
        const bool landscape = standing < 0.95 * lying;
        m_sheets.push_back({Scaled(m_wording, *picture, landscape ? lying : standing).drawing(), landscape, begin, end});
    }

    /// Between two phases where one begins near the middle, else in the middle.
    void halve(int begin, int end)
    {
        const int middle = (begin + end) / 2;
        int cut = middle;
        int nearest = (end - begin) / 4 + 1;
        for (const model::Phase& phase : m_wording.scenario().phases) {
            const int distance = std::abs(phase.before - middle);
            if (phase.before > begin && phase.before < end && distance < nearest) {
                nearest = distance;
                cut = phase.before;
            }
        }
        draw(begin, cut);
        draw(cut, end);
    }

    void noPicture(const QString& why)
    {
        const Span where = m_wording.scenario().title;
        m_blocks.push_back(paragraphOf(official::Style::Centred, {m_wording.unanswered("compile.flow-undrawn", where, why)}, m_wording.source(where)));
    }

    void unreadable(int step)
    {
        m_wording.report("compile.flow-unreadable", model::Severity::Warning, m_wording.scenario().steps[size_t(step)].heading,
                         QCoreApplication::translate("compile", "Lưu đồ ở bước này quá rộng: chữ in ra nhỏ hơn 8 pt. Bớt mũi tên dẫn đến bước này."));
    }

    void turn(bool landscape)
    {
        if (m_landscape != landscape)
            m_blocks.push_back(official::PageBreak{landscape});
        m_landscape = landscape;
    }

    void put(Sheet& sheet, size_t number)
    {
        turn(sheet.landscape);
        const Scenario& scenario = m_wording.scenario();
        const QString code = scenario.front.word(u"mã");
        QString name = QStringLiteral("Lưu đồ kịch bản ") + (code.isEmpty() ? Wording::text(m_wording.runs(scenario.title)) : code);
        if (m_sheets.size() > 1)
            name += QStringLiteral(" (hình %1/%2)").arg(number).arg(m_sheets.size());
        const official::Source source = m_wording.source(scenario.steps[size_t(sheet.begin)].heading);
        sheet.drawing.name = name;
        sheet.drawing.source = source;
        m_blocks.push_back(std::move(sheet.drawing));
        m_blocks.push_back(paragraphOf(official::Style::Caption, {{name, false, false, false}}, source));
    }

    ScenarioWording& m_wording;
    const FlowWords m_words;
    const bool m_usual;
    bool m_landscape;
    std::vector<Sheet> m_sheets;
    std::vector<official::Block> m_blocks;
};

} // namespace

FlowWords flowWords(ScenarioWording& wording)
{
    const Scenario& scenario = wording.scenario();
    const std::vector<int> stepOfSymbol = model::stepsBySymbol(scenario);
    FlowWords words;
    words.steps = model::flowSteps(scenario, stepOfSymbol);
    words.flow = model::flowOf(scenario, words.steps, stepOfSymbol);
    for (size_t i = 0; i < scenario.steps.size(); ++i)
        words.words.push_back(stepWords(wording, i));
    addAnyTime(words, wording, scenario.exits, stepOfSymbol);
    for (const model::Phase& phase : scenario.phases)
        addAnyTime(words, wording, phase.exits, stepOfSymbol);
    return words;
}

base::Result<FlowPicture> wholeFlow(ScenarioWording& wording)
{
    const FlowWords words = flowWords(wording);
    const diagram::Chart chart = diagram::flowChart(words, 0, words.flow.size());
    if (chart.nodes.empty())
        return base::Error{"diagram.no-steps", QCoreApplication::translate("compile", "Văn bản này chưa có bước nào để vẽ lưu đồ.")};
    const base::Result<Picture> picture = diagram::pictureOf(chart);
    if (!picture)
        return picture.error();
    FlowPicture flow;
    flow.drawing = Scaled(wording, *picture, 1).drawing();
    flow.drawing.name = QStringLiteral("Lưu đồ kịch bản ") + wording.scenario().front.word(u"mã");
    flow.told = toldOf(wording, chart);
    return flow;
}

std::vector<official::Block> flowBlocks(ScenarioWording& wording, bool landscape)
{
    return FlowBlocks(wording, landscape).taken();
}

} // namespace ungcuu::compile
