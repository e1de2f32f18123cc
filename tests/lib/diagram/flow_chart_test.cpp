// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/flow_chart.h"
#include "model/scenario_flow.h"
#include "text/scenario_reader.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::diagram;

namespace {

/// The chart of a scenario with these steps, numbered in order; `leftOut` has no number.
FlowWords wordsOf(const QByteArray& steps, int leftOut = -1)
{
    const model::Scenario scenario = text::readScenario("---\nmã: KB-T-01\n---\n\n# T\n\n## Các bước\n\n" + steps).scenario;
    const std::vector<int> symbols = model::stepsBySymbol(scenario);
    FlowWords words;
    words.steps = model::flowSteps(scenario, symbols);
    words.flow = model::flowOf(scenario, words.steps, symbols);
    int number = 0;
    for (size_t i = 0; i < scenario.steps.size(); ++i) {
        StepWords step;
        step.number = int(i) == leftOut ? 0 : ++number;
        step.title = scenario.words(scenario.steps[i].title);
        for (const model::Exit& exit : model::Scenario::part(scenario.allExits, scenario.steps[i].exits)) {
            step.exits.push_back(scenario.words(exit.answer));
            step.handOvers.push_back(exit.targetKind == model::TargetKind::Scenario ? scenario.words(exit.target.text) : QString());
        }
        words.words.push_back(step);
    }
    return words;
}

/// "from > to: words", one an edge, by the first two words of each node.
QStringList arrows(const Chart& chart)
{
    const auto name = [&](int node) {
        const ChartNode& of = chart.nodes[size_t(node)];
        return of.shape == Shape::Bar ? QStringLiteral("|") : of.words.section(u'.', 0, 0);
    };
    QStringList all;
    for (const ChartEdge& edge : chart.edges)
        all += name(edge.from) + QStringLiteral(" > ") + name(edge.to) + (edge.words.isEmpty() ? QString() : QStringLiteral(": ") + edge.words);
    all.sort();
    return all;
}

QStringList arrows(const QByteArray& steps)
{
    const FlowWords words = wordsOf(steps);
    return arrows(flowChart(words, 0, words.flow.size()));
}

QStringList lines(const char* text)
{
    QStringList all = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    all.sort();
    return all;
}

} // namespace

class FlowChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_follow_each_other_from_begin_to_end()
    {
        QCOMPARE(arrows("### Bước 1. A\n\n### Bước 2. B\n"), lines("Bắt đầu > Bước 1\nBước 1 > Bước 2\nBước 2 > Kết thúc"));
    }

    void answers_that_lead_the_same_way_share_an_arrow()
    {
        const QByteArray steps = "### Bước 1. A?\n- Có → Bước 2\n- Không rõ → Bước 2\n- Không → Bước 3\n\n### Bước 2. B\n- → Bước 3\n\n### Bước 3. C\n";
        QCOMPARE(arrows(steps), lines("Bắt đầu > Bước 1\nBước 1 > Bước 2: Có / Không rõ\nBước 1 > Bước 3: Không\nBước 2 > Bước 3\nBước 3 > Kết thúc"));
        const FlowWords words = wordsOf(steps);
        const Chart chart = flowChart(words, 0, words.flow.size());
        QVERIFY(chart.nodes[1].shape == Shape::Decision && chart.nodes[2].shape == Shape::Step);
    }

    void branches_part_and_join_at_bars()
    {
        const QByteArray steps = "### Bước 1. A\n- Làm song song: Bước 2, Bước 3\n- Xong tất cả → Bước 4\n\n### Bước 2. B\n- Hết nhánh\n\n### Bước 3. C\n- Hết nhánh\n\n### Bước 4. D\n";
        QCOMPARE(arrows(steps), lines("Bắt đầu > Bước 1\nBước 1 > |\n| > Bước 2\n| > Bước 3\nBước 2 > |\nBước 3 > |\n| > Bước 4\nBước 4 > Kết thúc"));
    }

    void what_comes_late_is_dashed_and_what_comes_any_time_is_dotted()
    {
        const FlowWords words = wordsOf("### Bước 1. A\n- Thời hạn: trong 15 phút\n- Quá thời hạn → Bước 3\n- Bất cứ lúc nào: có khói → Bước 3\n\n### Bước 2. B\n- Kết thúc kịch bản\n\n### Bước 3. C\n");
        int dashed = 0;
        int dotted = 0;
        for (const ChartEdge& edge : flowChart(words, 0, 3).edges) {
            dashed += edge.stroke == Stroke::Dashed && edge.words == QStringLiteral("Quá thời hạn");
            dotted += edge.stroke == Stroke::Dotted;
        }
        QCOMPARE(dashed, 1);
        QCOMPARE(dotted, 1);
    }

    void a_step_left_out_on_this_paper_is_passed_by()
    {
        const FlowWords words = wordsOf("### Bước 1. A\n\n### Bước 2. B\n\n### Bước 3. C\n", 1);
        QCOMPARE(arrows(flowChart(words, 0, 3)), lines("Bắt đầu > Bước 1\nBước 1 > Bước 2\nBước 2 > Kết thúc"));
    }

    void a_part_names_where_it_goes_on_and_comes_from()
    {
        const FlowWords words = wordsOf("### Bước 1. A\n\n### Bước 2. B\n\n### Bước 3. C\n\n### Bước 4. D\n");
        QCOMPARE(arrows(flowChart(words, 0, 2)), lines("Bắt đầu > Bước 1\nBước 1 > Bước 2\nBước 2 > Đến bước 3"));
        QCOMPARE(arrows(flowChart(words, 2, 4)), lines("Từ bước 2 > Bước 3\nBước 3 > Bước 4\nBước 4 > Kết thúc"));
    }

    void a_wait_and_a_branch_that_is_done_do_not_read_as_rounds()
    {
        const QStringList all = arrows("### Bước 1. A\n- Chờ đến khi: có điện\n- Quá thời hạn → Bước 2\n- → Bước 3\n\n### Bước 2. B\n- → Bước 3\n\n"
                                       "### Bước 3. C?\n- Có → Bước 4\n- Không → Bước 5\n- → Bước 6\n\n### Bước 4. D\n\n### Bước 5. E\n\n### Bước 6. F\n");
        QVERIFY2(all.contains(QStringLiteral("Bước 1 > Bước 3: Đã đủ điều kiện")), qPrintable(all.join(u'\n')));
        QVERIFY2(all.contains(QStringLiteral("Bước 4 > Bước 6")) && all.contains(QStringLiteral("Bước 5 > Bước 6")), qPrintable(all.join(u'\n')));
    }

    void handing_over_names_the_other_scenario()
    {
        QVERIFY(arrows("### Bước 1. A?\n- Có → KB-A8-01\n- Không → Kết thúc kịch bản\n").contains(QStringLiteral("Bước 1 > KB-A8-01: Có")));
    }

    void rounds_go_back_to_their_step()
    {
        const QStringList all = arrows("### Bước 1. A\n- Lặp lại đến khi: xong\n- Mỗi vòng → Bước 2\n- → Bước 3\n\n### Bước 2. B\n\n### Bước 3. C\n");
        QVERIFY2(all.contains(QStringLiteral("Bước 2 > Bước 1: Lặp lại")), qPrintable(all.join(u'\n')));
        QVERIFY(all.contains(QStringLiteral("Bước 1 > Bước 3: Xong vòng lặp")));
    }

    void help_that_only_a_late_loop_asks_for_is_reached_by_that_arrow_alone()
    {
        const QStringList all = arrows("### Bước 1. A\n- Lặp lại đến khi: xong\n- Quá thời hạn → Bước 2\n- → Bước 3\n\n### Bước 2. B\n- → Bước 3\n\n### Bước 3. C\n");
        QVERIFY2(all.contains(QStringLiteral("Bước 1 > Bước 2: Quá thời hạn")), qPrintable(all.join(u'\n')));
        QVERIFY(!all.contains(QStringLiteral("Bước 1 > Bước 2")));
    }

    void any_text_gives_a_chart()
    {
        QVERIFY(flowChart(FlowWords(), 0, 0).nodes.empty());
        const QByteArray steps = "### Bước 1. A\n- → Bước 9\n- Có → Bước 1\n\n### Bước 1. B\n- Làm song song: Bước 1, Bước 7\n\n### b. C\n- → b\n";
        for (qsizetype cut = 0; cut < steps.size(); cut += 3) {
            const FlowWords words = wordsOf(steps.left(cut) + "\n### Bước 2. X\n- Không → Bước 1\n" + steps.mid(cut));
            for (int begin = 0; begin <= words.flow.size(); ++begin) {
                const Chart chart = flowChart(words, begin, words.flow.size());
                for (const ChartEdge& edge : chart.edges)
                    QVERIFY(edge.from >= 0 && edge.to >= 0 && edge.from < int(chart.nodes.size()) && edge.to < int(chart.nodes.size()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FlowChartTest)
#include "flow_chart_test.moc"
