// SPDX-License-Identifier: GPL-3.0-or-later
// What each shipped scenario must hold, whatever it is about. Every demand is also put to a scenario from which the
// thing was taken away: a demand that cannot fail asks nothing.
#include "support/places.h"
#include "text/scenario_reader.h"
#include "text/step_lines.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

using model::Label;
using model::Scenario;

QStringList scenarioFiles()
{
    return QDir(testing::sourcePath(u"scenarios"_s)).entryList({u"*.kb.md"_s}, QDir::Files, QDir::Name);
}

QByteArray sectionOf(const QByteArray& bytes, const char* name)
{
    const QByteArray heading = QByteArray("\n## ") + name + '\n';
    const qsizetype begin = bytes.indexOf(heading);
    return begin < 0 ? QByteArray() : bytes.mid(begin, bytes.indexOf("\n## ", begin + 4) - begin);
}

bool hasUnclearDecision(const Scenario& scenario)
{
    return std::any_of(scenario.allExits.begin(), scenario.allExits.end(), [](const model::Exit& exit) {
        return exit.kind == model::ExitKind::Answer && exit.answerKind == model::AnswerKind::Unknown;
    });
}

bool hasLabel(const Scenario& scenario, Label label)
{
    return std::any_of(scenario.fields.begin(), scenario.fields.end(), [label](const model::Field& field) { return field.label == label; });
}

bool hasDeputyDecision(const Scenario& scenario)
{
    return std::any_of(scenario.fields.begin(), scenario.fields.end(), [](const model::Field& field) {
        return field.label == Label::DecidedBy && field.fallback.begin < field.fallback.end && field.duration >= 0;
    });
}

bool tellsLevelThree(const Scenario& scenario)
{
    return std::any_of(scenario.fields.begin(), scenario.fields.end(), [&](const model::Field& field) {
        return (field.label == Label::Deadline || field.label == Label::Applies) && !field.condition.text.empty();
    });
}

bool hasHandOver(const QByteArray& evidence)
{
    return evidence.contains("Bên giao (ký)") && evidence.contains("Bên nhận (ký)");
}

/// Whether the card says what the officer on duty may do when nobody answers the telephone.
bool tellsWhatToDoAlone(const QByteArray& bytes)
{
    const QByteArray card = bytes.first(std::max<qsizetype>(0, bytes.indexOf("\n## Phạm vi")));
    return card.contains("gọi được ai") || card.contains("Người có mặt");
}

/// Whether somebody alone is told which of the parallel branches comes first.
bool tellsWhichBranchComesFirst(const QByteArray& bytes)
{
    static const QRegularExpression alone(u"[Cc]hỉ có một (người|mình)"_s);
    return QString::fromUtf8(bytes).contains(alone);
}

/// Whether the first line of the card writes down the hour from which every deadline counts.
bool writesTheHourOfT0(const QByteArray& bytes, const Scenario& scenario)
{
    const bool ofReceipt = scenario.front.words(u"mốc t0").join(u' ').contains(u"tiếp nhận"_s);
    return !ofReceipt || sectionOf(bytes, "Việc làm ngay").contains("giờ nhận tin");
}

/// Steps that only lateness leads to, and that do not say where they end: on paper the branch of somebody else is next.
QStringList branchesWithoutEnd(const QByteArray& bytes)
{
    const Scenario scenario = text::readScenario(bytes).scenario;
    const model::ScenarioFlow flow = model::scenarioFlow(scenario);
    QStringList open;
    for (qint32 step = 0; step < qint32(scenario.steps.size()); ++step) {
        const model::Step& late = scenario.steps[size_t(step)];
        const bool reached = std::any_of(scenario.allExits.begin(), scenario.allExits.end(), [&](const model::Exit& exit) { return exit.kind == model::ExitKind::Late && exit.target.symbol == late.id.symbol; });
        const std::vector<text::StepWay> ways = text::stepWays(scenario, flow, step);
        if (reached && std::any_of(ways.begin(), ways.end(), [](const text::StepWay& way) { return way.kind == text::StepWay::Closing; }))
            open.append(scenario.words(late.id.text));
    }
    return open;
}

/// The demands that a scenario does not meet, in words.
QStringList missingIn(const QByteArray& bytes)
{
    const Scenario scenario = text::readScenario(bytes).scenario;
    const QByteArray evidence = sectionOf(bytes, "Chứng cứ");
    QStringList missing;
    const auto demand = [&missing](bool met, const QString& what) { met ? void() : missing.append(what); };
    for (const char* part : {"Phạm vi", "Nguyên tắc, điều kiện ưu tiên duy trì hoạt động", "Mức độ", "Thông báo và báo cáo", "Mẫu tin",
                             "Liên lạc dự phòng", "Khôi phục", "Kết thúc sự cố", "Bàn giao ca", "Sau sự cố", "Chuẩn bị trước", "Nhật ký"})
        demand(!sectionOf(bytes, part).isEmpty(), QString::fromUtf8(part));
    for (const char* phase : {"Giai đoạn 1.", "Giai đoạn 2.", "Giai đoạn 3.", "Giai đoạn 4."})
        demand(bytes.contains(QByteArray(QByteArray("\n## ") + phase)), QString::fromUtf8(phase));
    demand(std::none_of(scenario.roles.begin(), scenario.roles.end(), [](const model::Role& role) { return role.deputy.empty(); }), u"deputies"_s);
    demand(scenario.injects.size() >= 6 && scenario.injects.size() <= 10, u"injects"_s);
    demand(hasUnclearDecision(scenario), u"unclear"_s);
    demand(hasDeputyDecision(scenario), u"decided by"_s);
    demand(hasLabel(scenario, Label::Parallel), u"parallel"_s);
    demand(hasLabel(scenario, Label::RepeatUntil) && hasLabel(scenario, Label::Limit), u"loop"_s);
    demand(hasLabel(scenario, Label::DoNot) || hasLabel(scenario, Label::Caution), u"caution"_s);
    demand(tellsWhatToDoAlone(bytes), u"alone"_s);
    demand(tellsWhichBranchComesFirst(bytes), u"one person"_s);
    demand(sectionOf(bytes, "Gọi ai").contains("| Cơ quan điều phối |"), u"coordinating body"_s);
    demand(tellsLevelThree(scenario), u"level 3"_s);
    demand(writesTheHourOfT0(bytes, scenario), u"T0"_s);
    demand(branchesWithoutEnd(bytes).isEmpty(), u"end of a branch"_s);
    demand(evidence.contains("`sha256sum ") || evidence.contains(" sha256sum "), u"hash"_s);
    demand(hasHandOver(evidence), u"hand-over"_s);
    for (const char* message : {"**Mẫu 1. Gọi lãnh đạo", "[TBSC]", "Thông báo ngừng dịch vụ", "Trả lời báo chí"})
        demand(sectionOf(bytes, "Mẫu tin").contains(message), QString::fromUtf8(message));
    return missing;
}

QSet<QString> captures(const QString& words, const QString& pattern)
{
    QSet<QString> found;
    for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption).globalMatch(words); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// Scenarios, steps and messages that the words name and that are not there; messages that no step and no inject names.
QStringList brokenReferences(const QString& words)
{
    QStringList broken;
    const QStringList files = scenarioFiles();
    for (const QString& code : captures(words, u"\\b(KB-[A-Z0-9]+-\\d+)\\b"_s)) {
        if (!files.contains(code + u".kb.md"_s))
            broken.append(code);
    }
    const auto beyond = [&broken](const QSet<QString>& named, const QSet<QString>& there, const QString& what) {
        const QSet<QString> missing = named - there;
        for (const QString& name : missing)
            broken.append(what + name);
    };
    beyond(captures(words, u"[Bb]ước (\\d+)"_s), captures(words, u"^### Bước (\\d+)\\."_s), u"Bước "_s);
    const QSet<QString> messages = captures(words, u"\\*\\*Mẫu (\\w+)\\."_s);
    const QSet<QString> sent = captures(words, u"mẫu tin số (\\w+)"_s);
    beyond(sent, messages, u"mẫu tin số "_s);
    beyond(messages, sent, u"Mẫu "_s);
    return broken;
}

} // namespace

class ScenarioLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_group_of_the_catalogue_has_a_scenario()
    {
        QSet<QString> groups;
        for (const QString& file : scenarioFiles()) {
            const Scenario scenario = text::readScenario(testing::sourceBytes(u"scenarios/"_s + file)).scenario;
            for (const QString& group : scenario.front.words(u"nhóm"))
                groups.insert(group.first(1) == u"A" ? group : group.first(1));
        }
        for (int i = 1; i <= 10; ++i)
            QVERIFY2(groups.contains(u"A%1"_s.arg(i)), qPrintable(QString::number(i)));
        for (const QString& group : {u"B"_s, u"C"_s, u"D"_s})
            QVERIFY2(groups.contains(group), qPrintable(group));
        QVERIFY(scenarioFiles().contains(u"KB-CU-01.kb.md"_s));
        QVERIFY(scenarioFiles().size() >= 16);
    }

    void each_scenario_holds_what_a_duty_officer_needs_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : scenarioFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void each_scenario_holds_what_a_duty_officer_needs()
    {
        QFETCH(QString, file);
        QCOMPARE(missingIn(testing::sourceBytes(u"scenarios/"_s + file)), QStringList());
    }

    void a_scenario_without_one_of_these_is_found_out_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("missing");
        QTest::newRow("deputies") << u" \\| thay thế: [^\n]*"_s << u"deputies"_s;
        QTest::newRow("injects") << u"\n- T\\+[^\n]*"_s << u"injects"_s;
        QTest::newRow("unclear") << u"\n- Không rõ →[^\n]*"_s << u"unclear"_s;
        QTest::newRow("decided by") << u"; không liên lạc được sau[^\n]*"_s << u"decided by"_s;
        QTest::newRow("parallel") << u"\n- Làm song song:[^\n]*"_s << u"parallel"_s;
        QTest::newRow("loop") << u"\n- Lặp lại đến khi:[^\n]*"_s << u"loop"_s;
        QTest::newRow("alone") << u"gọi được ai"_s << u"alone"_s;
        QTest::newRow("one person") << u"[Cc]hỉ có một (người|mình)"_s << u"one person"_s;
        QTest::newRow("coordinating body") << u"\n\\| \\d+ \\| Cơ quan điều phối [^\n]*"_s << u"coordinating body"_s;
        QTest::newRow("level 3") << u"\n- (Áp dụng|Thời hạn \\()[^\n]*"_s << u"level 3"_s;
        QTest::newRow("hash") << u"sha256sum"_s << u"hash"_s;
        QTest::newRow("hand-over") << u"Bên giao \\(ký\\)"_s << u"hand-over"_s;
        QTest::newRow("section") << u"\n## Bàn giao ca\n"_s << u"Bàn giao ca"_s;
        QTest::newRow("last section") << u"\n## Nhật ký\n"_s << u"Nhật ký"_s;
    }

    void a_scenario_without_one_of_these_is_found_out()
    {
        QFETCH(QString, taken);
        QFETCH(QString, missing);
        QString words = QString::fromUtf8(testing::sourceBytes(u"scenarios/KB-A4-01.kb.md"_s));
        words.remove(QRegularExpression(taken));
        QCOMPARE(missingIn(words.toUtf8()), QStringList{missing});
    }

    void an_hour_of_another_kind_and_a_branch_without_end_are_found_out()
    {
        QString words = QString::fromUtf8(testing::sourceBytes(u"scenarios/KB-CU-01.kb.md"_s));
        QCOMPARE(missingIn(QString(words).replace(u"Ghi giờ nhận tin"_s, u"Ghi giờ phát hiện"_s).toUtf8()), QStringList{u"T0"_s});
        const qsizetype end = words.indexOf(u"- Hết nhánh\n"_s, words.indexOf(u"### Bước 5."_s));
        QVERIFY(end > 0);
        QCOMPARE(missingIn(words.remove(end, u"- Hết nhánh\n"_s.size()).toUtf8()), QStringList{u"end of a branch"_s});
    }

    void what_a_scenario_refers_to_is_there_data() { each_scenario_holds_what_a_duty_officer_needs_data(); }

    void what_a_scenario_refers_to_is_there()
    {
        QFETCH(QString, file);
        QCOMPARE(brokenReferences(QString::fromUtf8(testing::sourceBytes(u"scenarios/"_s + file))), QStringList());
    }

    void a_broken_reference_is_found_out()
    {
        const QString words = QString::fromUtf8(testing::sourceBytes(u"scenarios/KB-A4-01.kb.md"_s));
        const auto changed = [&words](const QString& from, const QString& to) { return brokenReferences(QString(words).replace(from, to)); };
        QCOMPARE(changed(u"KB-A2-01"_s, u"KB-A2-09"_s), QStringList{u"KB-A2-09"_s});
        QCOMPARE(changed(u"bảng ở Bước 7"_s, u"bảng ở Bước 97"_s), QStringList{u"Bước 97"_s});
        QCOMPARE(changed(u"**Mẫu 4."_s, u"**Mẫu 5."_s), (QStringList{u"mẫu tin số 4"_s, u"Mẫu 5"_s}));
    }

    void no_two_scenarios_share_a_title()
    {
        QSet<QString> met;
        for (const QString& file : scenarioFiles()) {
            const Scenario scenario = text::readScenario(testing::sourceBytes(u"scenarios/"_s + file)).scenario;
            const QString title = scenario.words(scenario.title);
            QVERIFY2(!met.contains(title), qPrintable(title));
            met.insert(title);
        }
    }
};

QTEST_APPLESS_MAIN(ScenarioLibraryTest)
#include "scenario_library_test.moc"
