// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "text/scenario_reader.h"
#include "text/step_lines.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;

namespace {

/// "words>target", the kind in front where nothing is written.
QStringList ways(const QByteArray& text, qint32 step)
{
    static constexpr const char* kinds[] = {"", "order", "closing", "end"};
    QStringList told;
    const model::Scenario scenario = readScenario(text).scenario;
    for (const StepWay& way : stepWays(scenario, model::scenarioFlow(scenario), step))
        told << QLatin1String(kinds[way.kind]) + way.words + u'>' + QString::number(way.target) + (way.lost ? u"!"_s : QString());
    return told;
}

QStringList works(const QByteArray& text, qint32 step)
{
    QStringList told;
    for (const StepWork& work : stepWorks(readScenario(text).scenario, step))
        told << work.words + (work.more ? u"+"_s : QString());
    return told;
}

const QByteArray Flow = "## Các bước\n\n### Bước 1. Xem\n\n- Chủ trì: @a\n1. @b: hỏi **ai**\n   hỏi lại\n   - máy nào\n2. Ghi giờ.\n- [x] đã gọi\n\n"
                        "### Bước 2. Đúng?\n\n- Có -> Bước 3\n- Không → Bước 9\n- Không rõ → Bước 3\n\n"
                        "### Bước 3. Cùng lúc\n\n- Làm song song: Bước 4, Bước 5\n- Xong tất cả → Bước 6\n\n### Bước 4. Ngăn\n\n- Quá thời hạn → Bước 5\n- Hết nhánh\n\n"
                        "### Bước 5. Giữ\n\n1. Làm.\n\n### Bước 6. Rà\n\n- Lặp lại đến khi: sạch\n\n### Bước 7. Đóng\n";

} // namespace

class StepLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbered_work_stands_as_typed_and_says_that_more_is_under_it()
    {
        QCOMPARE(works(Flow, 0), QStringList({u"1. @b: hỏi **ai** hỏi lại+"_s, u"2. Ghi giờ."_s, u"☑ đã gọi"_s}));
        QVERIFY(works(Flow, 1).isEmpty());
    }
    void arrows_stand_as_typed_and_know_their_step()
    {
        QCOMPARE(ways(Flow, 1), QStringList({u"Có → Bước 3>2"_s, u"Không → Bước 9>-1!"_s, u"Không rõ → Bước 3>2"_s}));
        QCOMPARE(ways(Flow, 2), QStringList({u"Xong tất cả → Bước 6>5"_s}));
        QCOMPARE(ways(Flow, 3), QStringList({u"Quá thời hạn → Bước 5>4"_s, u"Hết nhánh>-1"_s}));
    }
    void where_nothing_is_written_the_order_on_paper_is_told()
    {
        QCOMPARE(ways(Flow, 0), QStringList({u"order>1"_s}));
        QCOMPARE(ways(Flow, 4), QStringList({u"closing>2"_s}));
        QCOMPARE(ways(Flow, 5), QStringList({u"order>6"_s}));
        QCOMPARE(ways(Flow, 6), QStringList({u"end>-1"_s}));
    }
    void every_span_of_a_shipped_scenario_is_one_of_its_lines()
    {
        const QByteArray text = testing::sourceBytes(u"scenarios/KB-A6-01.kb.md"_s);
        const model::Scenario scenario = readScenario(text).scenario;
        const model::ScenarioFlow flow = model::scenarioFlow(scenario);
        int met = 0;
        for (qint32 step = 0; step < qint32(scenario.steps.size()); ++step) {
            for (const StepWork& work : stepWorks(scenario, step))
                met += scenario.steps[size_t(step)].span.contains(work.span.begin);
            for (const StepWay& way : stepWays(scenario, flow, step))
                met += way.kind == StepWay::Written && scenario.steps[size_t(step)].span.contains(way.span.begin) && !way.lost;
        }
        QCOMPARE(met, int(scenario.works.size() + scenario.allExits.size()));
    }
};

QTEST_APPLESS_MAIN(StepLinesTest)
#include "step_lines_test.moc"
