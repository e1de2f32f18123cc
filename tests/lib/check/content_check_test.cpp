// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/content_check.h"
#include "check/text_check.h"
#include "shipped_rules.h"

#include <QTest>

#include <algorithm>

using namespace ungcuu;
using namespace Qt::StringLiterals;

class ContentCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_marking_of_state_secrecy_is_known_wherever_it_stands_data();
    void a_marking_of_state_secrecy_is_known_wherever_it_stands();
    void decomposed_letters_hide_no_marking();

private:
    const ShippedRules m_rules;
};

void ContentCheckTest::a_marking_of_state_secrecy_is_known_wherever_it_stands_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char* name, const char* front, const char* body, bool marked) {
        QTest::newRow(name) << QByteArray(front) << QByteArray(body) << marked;
    };
    row("alone on a line", "", "TUYỆT MẬT", true);
    row("bold", "", "**MẬT**", true);
    row("in a cell", "", "| TỐI MẬT |", true);
    row("behind its label", "", "Độ mật: MẬT", true);
    row("in the front", "độ mật: MẬT\n", "x", true);
    row("in the front in small letters", "độ mật: Tối mật\n", "x", true);
    row("as circulation", "phạm vi lưu hành: Mật\n", "x", true);
    row("as urgency", "độ khẩn:\n- KHẨN\n- Tuyệt mật\n", "x", true);
    row("in a sentence", "", "Mọi người BẢO MẬT nội dung này.", false);
    row("in small letters in the text", "", "Mật", false);
    row("in the front without a key", "TUYỆT MẬT\n", "x", true);
    row("another key", "trích yếu: Mật\n", "x", false);
    row("nothing", "phạm vi lưu hành: LƯU HÀNH NỘI BỘ\n", "Bí mật cá nhân.", false);
}

void ContentCheckTest::a_marking_of_state_secrecy_is_known_wherever_it_stands()
{
    QFETCH(QByteArray, front);
    QFETCH(QByteArray, body);
    QFETCH(bool, marked);
    const QByteArray text = "---\nloại văn bản: Phương án\n" + front + "---\n\n" + body + "\n";
    QCOMPARE(check::bearsSecrecyMark(text), marked);
    for (const text::Language language : {text::Language::Plan, text::Language::Scenario}) {
        const model::Findings findings = check::textFindings(text, language, m_rules.context());
        QCOMPARE(std::count_if(findings.begin(), findings.end(), [](const model::Finding& each) { return each.code == "content.secrecy-mark"; }), marked ? 1 : 0);
    }
}

void ContentCheckTest::decomposed_letters_hide_no_marking()
{
    const QString apart = u"---\nloại văn bản: Phương án\n---\n\nTỐI MẬT\n"_s.normalized(QString::NormalizationForm_D);
    QVERIFY(!apart.contains(u"MẬT"_s));
    QVERIFY(check::bearsSecrecyMark(apart.toUtf8()));
    QVERIFY(!check::bearsSecrecyMark(u"BẢO MẬT thông tin\n"_s.normalized(QString::NormalizationForm_D).toUtf8()));
}

QTEST_APPLESS_MAIN(ContentCheckTest)
#include "content_check_test.moc"
