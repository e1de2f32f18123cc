// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"
#include "text/snippets.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

std::vector<Snippet> shipped()
{
    auto snippets = readSnippets(testing::sourceBytes(QStringLiteral("resources/snippets/snippets.txt")));
    return snippets ? std::move(snippets).value() : std::vector<Snippet>();
}

/// A text in which the snippet stands where it belongs.
QByteArray around(const Snippet& snippet)
{
    const QByteArray text = expanded(snippet).bytes;
    if (snippet.place == SnippetPlace::Front)
        return text;
    if (snippet.language == Language::Plan)
        return "---\nloại văn bản: Phương án\n\n---\n\n" + text;
    const bool role = text.startsWith("- @");
    const bool inject = text.startsWith("- T+");
    const bool step = text.startsWith("### ");
    if (snippet.place == SnippetPlace::Steps)
        return "## Các bước\n\n" + QByteArray(step ? "" : "### Bước 9. X\n\n") + text;
    return (role ? "## Vai trò\n\n" : inject ? "## Diễn tập\n\n" : "## Phạm vi\n\n") + text;
}

} // namespace

class SnippetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_shipped_snippet_is_read_without_a_finding_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<Snippet> snippets = shipped();
        QVERIFY(snippets.size() >= 14);
        for (size_t i = 0; i < snippets.size(); ++i)
            QTest::newRow(qPrintable(snippets[i].name)) << int(i);
    }
    void each_shipped_snippet_is_read_without_a_finding()
    {
        QFETCH(int, index);
        const Snippet snippet = shipped()[size_t(index)];
        const QByteArray text = around(snippet);
        const model::Findings findings = snippet.language == Language::Plan ? readPlan(text).findings : readScenario(text).findings;
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().message));
        QVERIFY(!snippet.title.isEmpty());
        QVERIFY(!text.contains('$'));
    }
    void a_snippet_says_what_it_is_for()
    {
        const auto with = [](const char* name) {
            for (const Snippet& snippet : shipped()) {
                if (snippet.name == QString::fromUtf8(name))
                    return readScenario(around(snippet)).scenario;
            }
            return model::Scenario();
        };
        QCOMPARE(with("câu hỏi").allExits.size(), size_t(3));
        QVERIFY(with("câu hỏi").steps.at(0).question);
        QVERIFY(with("song song").field(with("song song").steps.at(0), model::Label::Parallel));
        QCOMPARE(with("vai trò").roles.size(), size_t(1));
        QCOMPARE(with("tình huống").injects.size(), size_t(1));
    }
    void places_are_numbered_and_the_caret_ends_at_zero()
    {
        const auto read = readSnippets("%% x\n%%% a | kịch bản | steps | A\nx ${2:hai}\n$1 ${2:hai}$0\n");
        QVERIFY(read.ok());
        const Expansion expansion = expanded(read->front(), "\r\n");
        QCOMPARE(expansion.bytes, QByteArray("x hai\r\n hai"));
        QCOMPARE(expansion.stops.size(), size_t(3));
        QCOMPARE(expansion.stops[0], (std::vector<Span>{{7, 7}}));
        QCOMPARE(expansion.stops[1], (std::vector<Span>{{2, 5}, {8, 11}}));
        QCOMPARE(expansion.stops[2], (std::vector<Span>{{11, 11}}));
    }
    void a_broken_file_is_refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a head of three parts") << QByteArray("%%% a | kịch bản | A\n$0\n");
        QTest::newRow("no end") << QByteArray("%%% a | kịch bản | steps | A\nx\n");
        QTest::newRow("two ends") << QByteArray("%%% a | kịch bản | steps | A\n$0$0\n");
        QTest::newRow("never closed") << QByteArray("%%% a | kịch bản | steps | A\n${1:x\n$0");
        QTest::newRow("no number") << QByteArray("%%% a | kịch bản | steps | A\n${a:x}\n$0");
    }
    void a_broken_file_is_refused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readSnippets(file).ok());
    }
};

QTEST_APPLESS_MAIN(SnippetsTest)
#include "snippets_test.moc"
