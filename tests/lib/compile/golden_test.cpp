// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "fixture_sources.h"
#include "official/dump.h"
#include "text/source_text.h"

#include <QTest>

using namespace ungcuu;

namespace {

QByteArray input(const char* name)
{
    return testing::sourceBytes(QStringLiteral("tests/golden/compile/input/") + QLatin1String(name));
}

testing::FixtureSources fixtures(int level)
{
    testing::FixtureSources sources;
    sources.addSystem(level);
    sources.systems.insert(QStringLiteral("HT-HAI"), {QStringLiteral("HT-HAI"), QStringLiteral("Hệ thống hai"), 1, QStringLiteral("Sở Hai"), {}});
    sources.documents.insert(QStringLiteral("KB-T-01"), input("conditions.kb.md"));
    sources.documents.insert(QStringLiteral("KH-T"), input("everything.pa.md"));
    sources.documents.insert(QStringLiteral("QD-T"), input("decision.pa.md"));
    return sources;
}

/// The document, what was found in each text, and what was asked.
QByteArray dump(const compile::Compiled& compiled)
{
    QByteArray text = official::dump(compiled.document);
    for (const compile::SourceDocument& document : compiled.documents) {
        text += "\n-- findings in " + document.code.toUtf8() + "\n";
        for (const model::Finding& finding : document.findings) {
            const text::Place place = text::placeOf(document.bytes, finding.span.begin);
            text += QByteArray::number(place.line) + ':' + QByteArray::number(place.column) + ' ' + finding.code + ": " + finding.message.toUtf8() + '\n';
        }
    }
    text += "\n-- asked\n";
    for (const compile::LookUp& lookUp : compiled.lookUps) {
        const bool hash = lookUp.question.startsWith(QStringLiteral("document "));
        text += lookUp.question.toUtf8() + (lookUp.answered ? " = " + (hash ? QByteArray("its hash") : lookUp.answer.toUtf8()) : QByteArray(" ?")) + '\n';
    }
    return text;
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_construct_is_printed_as_accepted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("expected");
        QTest::newRow("steps left out at level 2") << QStringLiteral("conditions.kb.md") << QStringLiteral("HT-MAU") << 2 << QStringLiteral("conditions-2.txt");
        QTest::newRow("all steps at level 4") << QStringLiteral("conditions.kb.md") << QStringLiteral("HT-MAU") << 4 << QStringLiteral("conditions-4.txt");
        QTest::newRow("no system") << QStringLiteral("conditions.kb.md") << QString() << 4 << QStringLiteral("conditions-none.txt");
        QTest::newRow("blocks, tables, annexes") << QStringLiteral("everything.pa.md") << QString() << 3 << QStringLiteral("everything.txt");
        QTest::newRow("a decision") << QStringLiteral("decision.pa.md") << QString() << 3 << QStringLiteral("decision.txt");
        QTest::newRow("issued by a decision") << QStringLiteral("issued.pa.md") << QString() << 3 << QStringLiteral("issued.txt");
    }

    void each_construct_is_printed_as_accepted()
    {
        QFETCH(QString, file);
        QFETCH(QString, system);
        QFETCH(int, level);
        QFETCH(QString, expected);
        const compile::Compiled compiled = compile::compiled({input(file.toLatin1().constData()), system, false}, fixtures(level));
        const QString difference = testing::differenceFromGolden(dump(compiled), QStringLiteral("compile/expected/") + expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void what_is_unresolved_is_always_a_finding_too()
    {
        for (const char* file : {"conditions.kb.md", "everything.pa.md", "decision.pa.md"}) {
            const compile::Compiled compiled = compile::compiled({input(file), {}, false}, fixtures(3));
            QVERIFY(official::hasUnresolved(compiled.document) && compile::hasUnanswered(compiled));
        }
    }

    void any_bytes_become_a_document()
    {
        const testing::FixtureSources sources = fixtures(3);
        for (const char* file : {"conditions.kb.md", "everything.pa.md", "decision.pa.md"}) {
            const QByteArray whole = input(file);
            for (qsizetype cut = 0; cut < whole.size(); cut += 23) {
                const QByteArray torn = whole.left(cut) + "\xC3\x00{|}\xFF@-" + whole.mid(cut + 11);
                const compile::Compiled compiled = compile::compiled({torn, QStringLiteral("HT-MAU"), false}, sources);
                QVERIFY(!compiled.document.parts.empty());
                for (const compile::SourceDocument& document : compiled.documents) {
                    for (const model::Finding& finding : document.findings)
                        QVERIFY(finding.span.begin >= 0 && finding.span.begin <= finding.span.end && finding.span.end <= document.bytes.size());
                }
            }
        }
    }

    void a_text_that_brings_itself_along_ends()
    {
        testing::FixtureSources sources = fixtures(3);
        const QByteArray self = "---\nloại văn bản: Quyết định\nmã: QD-A\nkèm theo: QD-A\n\n---\n\n{phụ lục: QD-A}\n";
        sources.documents.insert(QStringLiteral("QD-A"), self);
        const compile::Compiled compiled = compile::compiled({self, {}, false}, sources);
        QVERIFY(compiled.document.parts.size() <= 4);
        QVERIFY(compile::hasUnanswered(compiled));
    }

    void a_million_annexes_are_not_made()
    {
        const QByteArray plan = "---\nloại văn bản: Phương án\n\n---\n" + QByteArray("\n{phụ lục: KB-T-01}\n").repeated(20000);
        const compile::Compiled compiled = compile::compiled({plan, {}, false}, fixtures(3));
        QVERIFY(compiled.document.parts.size() < 700);
        QVERIFY(compile::hasUnanswered(compiled));
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
