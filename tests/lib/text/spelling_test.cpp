// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/random_text.h"
#include "support/scenario_dump.h"
#include "text/duration_spelling.h"
#include "text/scenario_reader.h"
#include "text/spelling.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

QByteArray respelled(QByteArray bytes)
{
    model::TextEdits edits;
    for (const Respelling& found : respellings(readScenario(bytes).scenario))
        edits.insert(edits.end(), found.edits.begin(), found.edits.end());
    return applied(bytes, edits);
}

/// The flow, and each time in seconds.
QByteArray sense(const QByteArray& bytes)
{
    const model::Scenario scenario = readScenario(bytes).scenario;
    QByteArray out;
    for (const model::Duration& duration : scenario.durations)
        out += QByteArray::number(duration.seconds) + ' ' + QByteArray::number(duration.workingDays) + ' ' + QByteArray::number(int(duration.anchor)) + '\n';
    for (const model::Exit& exit : scenario.allExits)
        out += QByteArray::number(int(exit.kind)) + ' ' + QByteArray::number(int(exit.targetKind)) + ' ' + QByteArray::number(exit.target.symbol) + '\n';
    for (const model::Field& field : scenario.fields)
        out += QByteArray::number(int(field.label)) + ' ' + QByteArray::number(field.values.size()) + ' ' + QByteArray::number(int(field.condition.read)) + '\n';
    for (const model::Atom& atom : scenario.atoms)
        out += QByteArray::number(int(atom.kind)) + ' ' + QByteArray::number(atom.level) + '\n';
    return out;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_time_is_written_in_words_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* typed, const char* written) { QTest::newRow(typed) << QByteArray(typed) << QByteArray(written); };
        row("15p", "15 phút");
        row("24h", "24 giờ");
        row("2h30", "2 giờ 30 phút");
        row("2h30p", "2 giờ 30 phút");
        row("trước T0+72h", "trước T0 + 72 giờ");
        row("trong 15 phút", "trong 15 phút");
        row("05 ngày làm việc", "05 ngày làm việc");
        row("1,5h kể từ b2", "1,5 giờ kể từ b2");
        row("5–15p, thường 8p", "5–15 phút, thường 8 phút");
        row("2 days", "2 ngày");
    }
    void a_time_is_written_in_words()
    {
        QFETCH(QByteArray, typed);
        QTEST(durationSpelled(typed, {0, typed.size()}), "written");
    }
    void curly_quotes_are_read_as_none()
    {
        const QByteArray text = "---\nmã: “KB-A1-01”\náp dụng: “cấp 3 trở lên”\n---\n\n## Vai trò\n\n- @a: A\n\n## Các bước\n\n### b1. X\n\n- Chủ trì: “@a”, @b\n- Hạn: ‘15p’\n";
        const model::Scenario scenario = readScenario(text).scenario;
        QCOMPARE(scenario.front.word(u"mã"), QStringLiteral("KB-A1-01"));
        QVERIFY(scenario.applies.read);
        QCOMPARE(scenario.values.at(0).symbol, scenario.roles.at(0).slug.symbol);
        QCOMPARE(scenario.durations.at(0).seconds, 900);
        QCOMPARE(respelled(respelled(text)), QByteArray("---\nmã: KB-A1-01\náp dụng: từ cấp độ 3 trở lên\n---\n\n## Vai trò\n\n- @a: A\n\n## Các bước\n\n### b1. X\n\n"
                                             "- Chủ trì: @a, @b\n- Thời hạn: 15 phút\n"));
    }
    void a_shipped_text_has_none()
    {
        const QStringList names = QDir(testing::sourcePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.kb.md")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            const QByteArray text = testing::sourceBytes(u"scenarios/" + name);
            QVERIFY2(respellings(readScenario(text).scenario).empty(), qPrintable(name));
            QVERIFY2(!respellings(readScenario(QByteArray(text).replace("→", "->")).scenario).empty(), qPrintable(name));
        }
    }
    void any_text_keeps_what_it_says()
    {
        int met = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(40);
            QByteArray now = text;
            for (int round = 0; round < 6 && respelled(now) != now; ++round, ++met)
                now = respelled(now);
            if (sense(now) != sense(text) || respelled(now) != now)
                qWarning() << "seed" << seed << text << now;
            QCOMPARE(respelled(now), now);
            QCOMPARE(sense(now), sense(text));
        }
        QVERIFY(met > 100);
    }
};

QTEST_APPLESS_MAIN(SpellingTest)
#include "spelling_test.moc"
