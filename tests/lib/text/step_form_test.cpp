// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/random_text.h"
#include "text/scenario_reader.h"
#include "text/step_form.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;
using model::Label;

namespace {

const QByteArray head = "## Các bước\n\n### Bước 1. Xem\n\n";

QByteArray set(const QByteArray& text, Label label, const QString& words)
{
    return applied(text, fieldSet(readScenario(text).scenario, 0, label, words));
}

} // namespace

class StepFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void one_field_is_written_and_nothing_else_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("label");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* text, Label label, const char* words, const char* after) {
            QTest::newRow(name) << head + text << int(label) << QString::fromUtf8(words) << head + after;
        };
        row("a value is changed", "* Hạn:  5 phút  \n- Lưu ý: x\n", Label::Deadline, "trong 9 phút", "* Hạn:  trong 9 phút  \n- Lưu ý: x\n");
        row("an empty one is filled", "- Chủ trì:\n- Lưu ý: x\n", Label::Lead, "@a", "- Chủ trì: @a\n- Lưu ý: x\n");
        row("one is added in its place", "- Chủ trì: @a\n- Kết quả: x\n- → b2\n", Label::Deadline, "ngay", "- Chủ trì: @a\n- Thời hạn: ngay\n- Kết quả: x\n- → b2\n");
        row("one goes in front", "- Kết quả: x\n", Label::Lead, "@a", "- Chủ trì: @a\n- Kết quả: x\n");
        row("the first one", "1. Làm.\n", Label::Lead, "@a", "- Chủ trì: @a\n1. Làm.\n");
        row("the first one in front of text", "Đoạn văn.\n", Label::Lead, "@a", "- Chủ trì: @a\n\nĐoạn văn.\n");
        row("one is removed", "- Chủ trì: @a\n- Hạn: x\n\n- Kết quả: y\n", Label::Deadline, "", "- Chủ trì: @a\n\n- Kết quả: y\n");
        row("a list becomes one line", "- Chứng cứ:\n  - ảnh; x\n  - tệp\n\n- Lưu ý: y\n", Label::Evidence, "ảnh", "- Chứng cứ: ảnh\n\n- Lưu ý: y\n");
        row("a list is removed whole", "- Chứng cứ:\n  - ảnh\n  - tệp\n\nchữ\n", Label::Evidence, "", "\nchữ\n");
        row("the one with a condition stays", "- Hạn (có b): 5 phút\n", Label::Deadline, "ngay", "- Hạn (có b): 5 phút\n- Thời hạn: ngay\n");
        row("lines become one", "- Lưu ý: x\n", Label::Caution, "một\n\n  hai\r\nba", "- Lưu ý: một hai ba\n");
        row("a value of two lines", "- Lưu ý: x\n  y\n- Ghi chú: z\n", Label::Caution, "w", "- Lưu ý: w\n- Ghi chú: z\n");
        row("no line end at the end", "- Chủ trì: @a", Label::Deadline, "ngay", "- Chủ trì: @a\n- Thời hạn: ngay\n");
    }
    void one_field_is_written_and_nothing_else()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, label);
        QFETCH(QString, words);
        QTEST(set(text, Label(label), words), "after");
    }
    void the_first_field_stands_under_its_head()
    {
        QCOMPARE(set("## Các bước\n\n### b1. X", Label::Lead, u"@a"_s), QByteArray("## Các bước\n\n### b1. X\n\n- Chủ trì: @a\n"));
        QCOMPARE(set("## Các bước\r\n\r\n### b1. X\r\n\r\n### b2. Y\r\n", Label::Lead, u"@a"_s),
                 QByteArray("## Các bước\r\n\r\n### b1. X\r\n\r\n- Chủ trì: @a\r\n\r\n### b2. Y\r\n"));
    }
    void an_emptied_field_waits_for_other_words_in_its_place()
    {
        const QByteArray text = head + "- Hạn: 5 phút\n- Chủ trì: @a\n";
        const model::Scenario scenario = readScenario(text).scenario;
        const QByteArray emptied = applied(text, rowEmptied(scenario, stepForm(scenario, 0).find(Label::Lead)->field));
        QCOMPARE(emptied, head + "- Hạn: 5 phút\n- Chủ trì: \n");
        QCOMPARE(set(emptied, Label::Lead, u"@b"_s), head + "- Hạn: 5 phút\n- Chủ trì: @b\n");
    }
    void what_is_not_one_line_of_its_words_is_not_plain()
    {
        const QByteArray text = head + "- Lưu ý: một\n  hai\n- Ghi chú: x <!-- y -->\n- Chứng cứ:\n  - ảnh\n- Chủ trì: @a\n";
        const StepForm form = stepForm(readScenario(text).scenario, 0);
        QVERIFY(!form.find(Label::Caution)->plain && !form.find(Label::Note)->plain && !form.find(Label::Evidence)->plain);
        QVERIFY(form.find(Label::Lead)->plain && form.titlePlain);
    }
    void a_step_is_read_as_values()
    {
        const QByteArray text = head + "- Chủ trì: @a, @b\n- Hạn (có b): 5 phút\n- Chứng cứ:\n  - ảnh; x\n  - tệp\n\n#### Bước 2. Y?\n";
        const model::Scenario scenario = readScenario(text).scenario;
        const auto form = stepFormAt(scenario, text.indexOf("tệp"));
        QVERIFY(form);
        QCOMPARE(form->id, u"1"_s);
        QCOMPARE(form->rows.size(), size_t(3));
        QCOMPARE(form->find(Label::Lead)->words, u"@a, @b"_s);
        QCOMPARE(form->rows[1].condition, u"có b"_s);
        QVERIFY(!form->find(Label::Deadline));
        QCOMPARE(form->find(Label::Evidence)->words, u"ảnh\\; x; tệp"_s);
        QVERIFY(stepFormAt(scenario, text.size())->question);
        QVERIFY(!stepFormAt(scenario, 3));
        QCOMPARE(applied(text, titleSet(scenario, 0, u"Nghe\ntin"_s)), QByteArray(text).replace("Xem", "Nghe tin"));
    }
    void a_shipped_step_keeps_every_other_byte()
    {
        const QByteArray text = testing::sourceBytes(u"scenarios/KB-A6-01.kb.md"_s);
        const model::Scenario scenario = readScenario(text).scenario;
        for (qint32 step = 0; step < qint32(scenario.steps.size()); ++step) {
            const QByteArray after = applied(text, fieldSet(scenario, step, Label::Note, u"thử"_s));
            QCOMPARE(after.size(), text.size() + QByteArray("- Ghi chú: thử\n").size());
            const model::Scenario again = readScenario(after).scenario;
            QCOMPARE(applied(after, fieldSet(again, step, Label::Note, {})), text);
        }
    }
    void any_step_of_any_text_takes_a_field()
    {
        int met = 0;
        for (unsigned seed = 0; seed < 2500; ++seed) {
            testing::RandomText random(seed);
            const QByteArray text = random.text(40);
            const model::Scenario scenario = readScenario(text).scenario;
            for (qint32 step = 0; step < qint32(scenario.steps.size()); ++step) {
                const Label label = random.below(2) ? Label::Lead : Label::Caution;
                const QByteArray after = applied(text, fieldSet(scenario, step, label, u"@ai đó"_s));
                const model::Scenario again = readScenario(after).scenario;
                if (again.steps.size() != scenario.steps.size() || !stepForm(again, step).find(label))
                    qWarning() << "seed" << seed << text << after;
                QCOMPARE(again.steps.size(), scenario.steps.size());
                QVERIFY(stepForm(again, step).find(label));
                ++met;
            }
        }
        QVERIFY(met > 500);
    }
};

QTEST_APPLESS_MAIN(StepFormTest)
#include "step_form_test.moc"
