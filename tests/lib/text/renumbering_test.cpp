// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario_flow.h"
#include "support/places.h"
#include "support/random_text.h"
#include "text/plan_reader.h"
#include "text/renumbering.h"
#include "text/scenario_reader.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

QByteArray renumberedText(const QByteArray& text)
{
    return applied(text, renumbered(readScenario(text).scenario));
}

QByteArray renumberedPlan(const QByteArray& text)
{
    return applied(text, renumbered(readPlan(text).plan));
}

/// The graph, and the title of each step in paper order.
QByteArray flow(const QByteArray& text)
{
    const model::Scenario scenario = readScenario(text).scenario;
    const model::Flow flow = model::flowOf(scenario);
    QByteArray out;
    for (const model::Step& step : scenario.steps)
        out += scenario.bytes(step.title) + '\n';
    for (const model::FlowEdge& edge : flow.edges)
        out += QByteArray::number(edge.from) + ' ' + QByteArray::number(edge.to) + ' ' + QByteArray::number(edge.kind) + '\n';
    for (const model::FlowProblem& problem : flow.problems)
        out += QByteArray::number(problem.kind) + ' ' + QByteArray::number(problem.step) + ' ' + QByteArray::number(problem.other) + '\n';
    return out;
}

} // namespace

class RenumberingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_take_the_numbers_of_their_order()
    {
        const QByteArray text = "---\nmã: KB-A1-01\n---\n\n## Các bước\n\n### Bước 5. Một (như Bước 2)\n\n- Làm song song: 2, Bước 7\n- Xong tất cả → Bước 7\n"
                                "- Hạn: 5 phút kể từ bước 2\n- Thực hiện kịch bản: KB-A1-01 5 – 7\n\n### Bước 2. Hai\n\n1. Xem {2}, rồi làm như bước 05.\n\n"
                                "### Bước 7. Ba\n\n- Thực hiện kịch bản: KB-A8-01 2 – 7\n- → bước 5\n";
        const QByteArray wanted = "---\nmã: KB-A1-01\n---\n\n## Các bước\n\n### Bước 1. Một (như Bước 2)\n\n- Làm song song: 2, Bước 3\n- Xong tất cả → Bước 3\n"
                                  "- Hạn: 5 phút kể từ bước 2\n- Thực hiện kịch bản: KB-A1-01 1 – 3\n\n### Bước 2. Hai\n\n1. Xem {2}, rồi làm như bước 1.\n\n"
                                  "### Bước 3. Ba\n\n- Thực hiện kịch bản: KB-A8-01 2 – 7\n- → bước 1\n";
        QCOMPARE(renumberedText(text), wanted);
        QCOMPARE(flow(wanted), flow(text));
        QCOMPARE(renumberedText(wanted), wanted);
    }
    void letters_count_by_themselves_and_points_under_the_step_above()
    {
        QCOMPARE(renumberedText("## Các bước\n\n### b2a. A\n\n### q7. B\n\n### b9. C\n\n### 4. D\n\n#### 4.3. E\n\n#### 4.9. F\n\n- → 4.3\n\n### 8. G\n"),
                 QByteArray("## Các bước\n\n### b1. A\n\n### q1. B\n\n### b2. C\n\n### 1. D\n\n#### 1.1. E\n\n#### 1.2. F\n\n- → 1.1\n\n### 2. G\n"));
    }
    void a_target_that_no_step_bears_is_given_to_none()
    {
        QCOMPARE(renumberedText("## Các bước\n\n### 5. A\n\n- → 2\n\n### 7. B\n"), QByteArray("## Các bước\n\n### 1. A\n\n- → 2\n\n### 3. B\n"));
    }
    void the_flow_of_a_shipped_text_stays()
    {
        const QDir dir(testing::sourcePath(QStringLiteral("scenarios")));
        for (const QString& name : dir.entryList({QStringLiteral("*.kb.md")}, QDir::Files)) {
            const QByteArray text = testing::sourceBytes(u"scenarios/" + name);
            QCOMPARE(renumberedText(text), text);
            const qsizetype cut = text.indexOf("### Bước 4.");
            QByteArray longer = text.first(cut) + "### Bước 99. Thêm\n\n- Chủ trì: @truc\n\n" + text.sliced(cut);
            QVERIFY(renumberedText(longer) != longer);
            QCOMPARE(flow(renumberedText(longer)), flow(longer));
        }
    }
    void the_flow_of_any_text_stays()
    {
        int changed = 0;
        for (unsigned seed = 0; seed < 4000; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(50);
            const QByteArray once = renumberedText(text);
            changed += once != text ? 1 : 0;
            if (flow(once) != flow(text) || renumberedText(once) != once)
                qWarning() << "seed" << seed << text << once;
            QCOMPARE(flow(once), flow(text));
            QCOMPARE(renumberedText(once), once);
        }
        QVERIFY(changed > 100);
    }
    void a_plan_counts_anew()
    {
        QCOMPARE(renumberedPlan("## Chương I. A\n\n## Chương III. B\n\n### Điều 1. X\n\n1. a\n\n1.1. b\n\n1.3. c\n\n3. d\n\n3.1. e\n\na) x\n\nb) y\n\nc) z\n\nd) t\n\ne) u\n\n"
                                "### Điều 5. Y\n\nTheo Điều 5 của Phương án này và Điều 5 Nghị định số 30/2020/NĐ-CP.\n"),
                 QByteArray("## Chương I. A\n\n## Chương II. B\n\n### Điều 1. X\n\n1. a\n\n1.1. b\n\n1.2. c\n\n2. d\n\n2.1. e\n\na) x\n\nb) y\n\nc) z\n\nd) t\n\nđ) u\n\n"
                            "### Điều 2. Y\n\nTheo Điều 2 của Phương án này và Điều 5 Nghị định số 30/2020/NĐ-CP.\n"));
    }
    void shipped_plans_stay()
    {
        for (const char* name : {"PA-MAU.pa.md", "QD-MAU.pa.md"}) {
            const QByteArray text = testing::sourceBytes(QStringLiteral("scenarios/") + QLatin1String(name));
            QCOMPARE(renumberedPlan(text), text);
        }
    }
    void any_plan_is_counted_once()
    {
        for (unsigned seed = 0; seed < 1500; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(50);
            const QByteArray once = renumberedPlan(text);
            if (readPlan(once).plan.blocks.size() != readPlan(text).plan.blocks.size())
                qWarning() << "seed" << seed << text << once;
            QCOMPARE(readPlan(once).plan.blocks.size(), readPlan(text).plan.blocks.size());
        }
    }
};

QTEST_APPLESS_MAIN(RenumberingTest)
#include "renumbering_test.moc"
