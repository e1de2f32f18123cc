// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "fixture_sources.h"
#include "official/dump.h"

#include <QTest>

using namespace ungcuu;
using official::Part;
using official::PartKind;

namespace {

compile::Compiled compiledFrom(const QString& file, const testing::FixtureSources& sources, const QString& system = QStringLiteral("HT-MAU"))
{
    return compile::compiled({testing::sourceBytes(QStringLiteral("scenarios/") + file), system, false}, sources);
}

testing::FixtureSources sourcesOfLevel(int level)
{
    testing::FixtureSources sources;
    sources.addSystem(level);
    sources.addShipped();
    return sources;
}

/// The codes of what stops a signature, each with its words.
QString unanswered(const compile::Compiled& compiled)
{
    QStringList lines;
    for (const compile::SourceDocument& document : compiled.documents) {
        for (const model::Finding& finding : document.findings) {
            if (finding.severity == model::Severity::Error)
                lines += document.code + QStringLiteral(": ") + QString::fromUtf8(finding.code) + QStringLiteral(": ") + finding.message;
        }
    }
    return lines.join(u'\n');
}

} // namespace

/// The texts of scenarios/ as they leave the office.
class ShippedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_text_compiles_whole_for_low_and_high_systems_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("level");
        for (const QString& file : testing::shippedFiles()) {
            for (const int level : {1, 3})
                QTest::addRow("%s, level %d", qPrintable(file), level) << file << level;
        }
    }

    void each_text_compiles_whole_for_low_and_high_systems()
    {
        QFETCH(QString, file);
        QFETCH(int, level);
        const compile::Compiled compiled = compiledFrom(file, sourcesOfLevel(level));
        QVERIFY2(!compile::hasUnanswered(compiled), qPrintable(unanswered(compiled)));
        QVERIFY(!official::hasUnresolved(compiled.document));
        QVERIFY(!official::dump(compiled.document).contains("{"));
        QVERIFY(!official::dump(compiled.document).contains("@"));
    }

    void without_the_register_the_same_texts_say_what_is_missing()
    {
        testing::FixtureSources sources;
        sources.addShipped();
        for (const QString& file : {QStringLiteral("KB-A6-01.kb.md"), QStringLiteral("PA-MAU.pa.md")}) {
            const compile::Compiled compiled = compiledFrom(file, sources);
            QVERIFY(compile::hasUnanswered(compiled));
            QVERIFY(unanswered(compiled).contains(QStringLiteral("compile.unresolved-system")));
        }
    }

    void the_duty_card_comes_first_and_the_rest_goes_on_from_it()
    {
        for (const QString& file : testing::shippedFiles(QStringLiteral("*.kb.md"))) {
            const auto parts = compiledFrom(file, sourcesOfLevel(3)).document.parts;
            QCOMPARE(parts.size(), size_t(2));
            QCOMPARE(parts[0].kind, PartKind::DutyCard);
            QVERIFY(!parts[0].continued && parts[1].continued);
        }
    }

    void every_step_is_a_row_of_six_columns_numbered_in_paper_order()
    {
        const auto parts = compiledFrom(QStringLiteral("KB-A6-01.kb.md"), sourcesOfLevel(3)).document.parts;
        int expected = 0;
        for (const official::Block& block : parts[1].blocks) {
            const auto* const table = std::get_if<official::Table>(&block);
            if (!table || table->widths.size() != 6)
                continue;
            for (size_t row = 1; row < table->rows.size(); ++row)
                QCOMPARE(table->rows[row].cells.front().paragraphs.front().front().text, QString::number(++expected));
        }
        QCOMPARE(expected, 19);
    }

    void a_decision_brings_its_plan_and_the_plans_annexes()
    {
        const auto parts = compiledFrom(QStringLiteral("QD-MAU.pa.md"), sourcesOfLevel(3)).document.parts;
        std::vector<PartKind> kinds;
        for (const Part& part : parts)
            kinds.push_back(part.kind);
        const std::vector<PartKind> wanted{PartKind::Main, PartKind::Attached, PartKind::DutyCard, PartKind::Annex, PartKind::DutyCard,
                                           PartKind::Annex, PartKind::DutyCard, PartKind::Annex};
        QCOMPARE(kinds, wanted);
        QVERIFY(!parts[1].header.numbered);
        QVERIFY(parts[1].signatures.empty() && parts[1].recipients.isEmpty());
        QCOMPARE(parts[2].label, QStringLiteral("Phụ lục I"));
        QCOMPARE(parts[6].label, QStringLiteral("Phụ lục III"));
    }

    void each_is_as_accepted_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"KB-A6-01.kb.md", "PA-MAU.pa.md", "QD-MAU.pa.md"})
            QTest::addRow("%s", file) << QString::fromLatin1(file);
    }

    void each_is_as_accepted()
    {
        QFETCH(QString, file);
        const QByteArray dump = official::dump(compiledFrom(file, sourcesOfLevel(3)).document);
        const QString difference = testing::differenceFromGolden(dump, QStringLiteral("compile/expected/%1.txt").arg(file.section(u'.', 0, 0)));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void every_question_is_kept_once_with_its_answer()
    {
        const compile::Compiled compiled = compiledFrom(QStringLiteral("PA-MAU.pa.md"), sourcesOfLevel(3));
        QMap<QString, int> times;
        for (const compile::LookUp& lookUp : compiled.lookUps) {
            ++times[lookUp.question];
            const bool comparison = lookUp.question.startsWith(QStringLiteral("compared ")); // answered by an office, not by us
            QVERIFY2(comparison != (lookUp.answered && !lookUp.answer.isEmpty()), qPrintable(lookUp.question));
        }
        QVERIFY(std::all_of(times.cbegin(), times.cend(), [](int n) { return n == 1; }));
        for (const char* question : {"law vn-ucsc", "document KB-A6-01", "document KB-A1-01", "document KB-A5-01", "rule báo cáo ban đầu", "system HT-MAU chủ quản"})
            QVERIFY2(times.contains(QString::fromUtf8(question)), question);
    }
};

QTEST_APPLESS_MAIN(ShippedTest)
#include "shipped_test.moc"
