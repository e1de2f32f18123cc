// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/random_text.h"
#include "support/scenario_dump.h"
#include "text/codes.h"
#include "text/scenario_reader.h"
#include "text/source_text.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

QByteArray findingLines(const QByteArray& bytes, const model::Findings& findings)
{
    QByteArray lines;
    for (const model::Finding& finding : findings) {
        const Place place = placeOf(bytes, finding.span.begin);
        lines += QByteArray::number(place.line) + ':' + QByteArray::number(place.column) + ' ' + finding.code + ": "
            + finding.message.toUtf8() + " [" + QByteArray::number(finding.span.length()) + "]\n";
        for (const model::Fix& fix : finding.fixes) {
            lines += "    " + fix.title.toUtf8() + ':';
            for (const model::TextEdit& edit : fix.edits)
                lines += " «" + bytes.sliced(edit.span.begin, edit.span.length()).replace('\n', "⏎") + "»→«" + QByteArray(edit.bytes).replace('\n', "⏎") + "»";
            lines += '\n';
        }
    }
    return lines;
}

QByteArray stepsOf(const char* text)
{
    return testing::dump(readScenario(QByteArray("## Các bước\n\n") + text).scenario);
}

QByteArray codesOf(const QByteArray& text)
{
    QByteArrayList codes;
    for (const model::Finding& finding : readScenario(text).findings)
        codes += finding.code;
    return codes.join(' ');
}

} // namespace

class ScenarioReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_scenario_means_what_it_says_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"everything", "slips"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void a_scenario_means_what_it_says()
    {
        QFETCH(QString, name);
        const QByteArray bytes = testing::sourceBytes(QStringLiteral("tests/golden/text/input/%1.kb.md").arg(name));
        const ScenarioReading reading = readScenario(bytes);
        const QByteArray text = testing::dump(reading.scenario) + "\n" + findingLines(bytes, reading.findings);
        const QString fault = testing::differenceFromGolden(text, QStringLiteral("text/expected/%1.txt").arg(name));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    void every_code_of_the_table_is_found_in_some_slip()
    {
        QByteArray seen = codesOf(testing::sourceBytes(QStringLiteral("tests/golden/text/input/slips.kb.md")));
        seen += ' ' + codesOf("---\nmã: x\nkhông có gì\n---\n## Vai trò\n\n- ai đó\n");
        seen += ' ' + codesOf("---\nmã: x\n") + ' ' + codesOf("## Các bước\n\n```\n");
        for (const CodeRow& row : codeTable())
            QVERIFY2(seen.contains(row.name), row.name);
    }
    void a_clean_text_has_no_finding()
    {
        QCOMPARE(codesOf("# Tên\n\n## Các bước\n\n### Bước 1. Xem\n\n- Chủ trì: @truc\n1. Nhìn.\n- Kết thúc kịch bản\n"), QByteArray());
    }
    void words_that_fold_alike_are_one_name()
    {
        const model::Scenario scenario = readScenario("## Các bước\n\n### B01. a\n\n- → Bước b1\n").scenario;
        QCOMPARE(scenario.allExits[0].target.symbol, scenario.steps[0].id.symbol);
    }
    void a_phase_with_a_field_is_a_step_that_lost_its_id()
    {
        QCOMPARE(stepsOf("### Chặn\n\n- Hạn: 5 phút\n").count("step 3 ? Chặn"), 1);
        QCOMPARE(stepsOf("### Chặn\n\nchữ\n").count("phase 3 Chặn"), 1);
    }
    void a_number_or_an_abbreviation_behind_an_arrow_is_no_target()
    {
        QVERIFY(!stepsOf("### b1. a\n\n- chuyển → IP\n- đổi → năm 2026\n").contains("exit"));
    }
    void the_last_arrow_counts()
    {
        QVERIFY(stepsOf("### b1. a\n\n- tường lửa → máy chủ mất → b2\n").contains("«tường lửa → máy chủ mất» -> step b2"));
    }
    void spans_stay_inside_the_text_whatever_it_is()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(80);
            const ScenarioReading reading = readScenario(text);
            testing::dump(reading.scenario);
            for (const model::Finding& finding : reading.findings) {
                QVERIFY(0 <= finding.span.begin && finding.span.begin <= finding.span.end && finding.span.end <= text.size());
                for (const model::Fix& fix : finding.fixes)
                    QVERIFY(fix.edits.empty() || fix.edits.back().span.end <= text.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ScenarioReaderTest)
#include "scenario_reader_test.moc"
