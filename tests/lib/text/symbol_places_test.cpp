// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/random_text.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"
#include "text/symbol_places.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "## Vai trò\n\n- @truc: Cán bộ trực | thay thế: Trưởng ca\n\n## Biến\n\n- mức = 3\n\n## Các bước\n\n"
                        "### Bước 1. Nhận tin\n\n- Chủ trì: @truc\n- Làm song song: Bước 2, Bước 3\n- Xong tất cả → Bước 3\n\n"
                        "### Bước 2. Xem {1}, mức {biến.mức}\n\n- Hệ thống: HT-DVC\n- Hạn: 5 phút kể từ bước 1\n1. @truc xem {HT-DVC.tên} như Bước 3.\n\n"
                        "### Bước 3. Hết\n\n- Thực hiện kịch bản: KB-A8-01\n- → KB-A8-01\n- Thời hạn: {quy định: báo cáo ban đầu}\n";

} // namespace

class SymbolPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_named_is_found_with_all_its_places_data()
    {
        QTest::addColumn<QByteArray>("at");        ///< the offset is where these bytes begin
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("defined");
        QTest::addColumn<int>("references");
        const auto row = [](const char* at, const char* name, SymbolKind kind, bool defined, int references) {
            QTest::newRow(at) << QByteArray(at) << QString::fromUtf8(name) << int(kind) << defined << references;
        };
        row("3\n- Xong", "Bước 3", SymbolKind::Step, true, 3);
        row("3. Hết", "Bước 3", SymbolKind::Step, true, 3);
        row("1}", "Bước 1", SymbolKind::Step, true, 2);
        row("truc xem", "@truc", SymbolKind::Role, true, 2);
        row("truc: Cán", "@truc", SymbolKind::Role, true, 2);
        row("biến.mức}", "mức", SymbolKind::Variable, true, 1);
        row("HT-DVC\n", "HT-DVC", SymbolKind::System, false, 2);
        row("KB-A8-01\n- →", "KB-A8-01", SymbolKind::Scenario, false, 2);
        row("báo cáo ban đầu", "báo cáo ban đầu", SymbolKind::Rule, false, 1);
    }
    void what_is_named_is_found_with_all_its_places()
    {
        QFETCH(QByteArray, at);
        QVERIFY(sample.contains(at));
        const auto symbol = symbolAt(readScenario(sample).scenario, sample.indexOf(at));
        QVERIFY(symbol);
        QTEST(symbol->name, "name");
        QTEST(int(symbol->kind), "kind");
        QTEST(!symbol->definition.empty(), "defined");
        QTEST(int(symbol->references.size()), "references");
    }
    void hovering_says_what_it_is()
    {
        const model::Scenario scenario = readScenario(sample).scenario;
        QCOMPARE(symbolAt(scenario, sample.indexOf("truc xem"))->hover, u"Cán bộ trực\nthay thế: Trưởng ca"_s);
        QCOMPARE(symbolAt(scenario, sample.indexOf("1}"))->hover, u"Bước 1. Nhận tin\nChủ trì: @truc"_s);
        QCOMPARE(symbolAt(scenario, sample.indexOf("biến.mức}"))->hover, u"mức = 3"_s);
        QVERIFY(!symbolAt(scenario, sample.indexOf("Cán bộ")));
    }
    void an_annex_of_a_plan_is_found()
    {
        const QByteArray plan = "---\nloại văn bản: Phương án\n---\n\nXem {số phụ lục: danh-ba}.\n\n# Phụ lục. DANH BẠ {#danh-ba}\n\nx\n";
        const auto symbol = symbolAt(readPlan(plan).plan, plan.indexOf("danh-ba}."));
        QVERIFY(symbol);
        QCOMPARE(symbol->definition.begin, plan.lastIndexOf("danh-ba"));
        QCOMPARE(symbol->hover, u"DANH BẠ"_s);
    }
    void what_a_front_or_an_option_names_is_found()
    {
        const QByteArray plan = "---\nloại văn bản: Quyết định\nhệ thống: HT-DVC | HT-2\nkèm theo: PA-MAU\n---\n\nCho {HT-DVC.tên}.\n\n{phụ lục: KB-A6-01 | hệ thống: HT-DVC}\n";
        const auto at = [&](const char* words) { return symbolAt(readPlan(plan).plan, plan.indexOf(words)); };
        for (const char* words : {"HT-DVC | HT", "HT-DVC.tên", "HT-DVC}"}) {
            QVERIFY2(at(words), words);
            QCOMPARE(at(words)->kind, SymbolKind::System);
            QCOMPARE(at(words)->references.size(), size_t(3));
        }
        QCOMPARE(at("HT-2")->name, u"HT-2"_s);
        QCOMPARE(at("PA-MAU")->kind, SymbolKind::Scenario);
        QCOMPARE(at("KB-A6-01")->kind, SymbolKind::Scenario);
        QVERIFY(!at("Quyết định"));
        const QByteArray scenario = "---\nmã: KB-1\nhệ thống: HT-DVC\n---\n\n# Thử\n\nXem {HT-DVC.tên}.\n";
        const auto named = symbolAt(readScenario(scenario).scenario, scenario.indexOf("HT-DVC\n"));
        QVERIFY(named && named->kind == SymbolKind::System);
        QCOMPARE(named->references.size(), size_t(2));
    }
    void any_place_of_any_text_is_safe()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            testing::RandomText random(seed);
            const QByteArray any = random.text(40);
            const model::Scenario scenario = readScenario(any).scenario;
            const model::Plan plan = readPlan(any).plan;
            for (int round = 0; round < 20; ++round) {
                const qsizetype offset = random.below(any.size() + 3) - 1;
                for (const auto& symbol : {symbolAt(scenario, offset), symbolAt(plan, offset)})
                    QVERIFY(!symbol || (symbol->at.begin <= offset && offset <= symbol->at.end));
            }
        }
    }
};

QTEST_APPLESS_MAIN(SymbolPlacesTest)
#include "symbol_places_test.moc"
