// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/text_check.h"
#include "shipped_rules.h"
#include "support/places.h"
#include "support/random_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

/// Any bytes are checked: findings and fixes stay inside the text, and no text makes the checks slow.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_and_fixes_of_broken_texts_stay_inside_them();
    void spans_and_fixes_of_random_texts_stay_inside_them();
    void sixteen_times_the_text_takes_no_hundred_times_as_long_data();
    void sixteen_times_the_text_takes_no_hundred_times_as_long();

private:
    void verify(const QByteArray& bytes);

    const ShippedRules m_rules;
    const check::Context m_context = m_rules.context();
};

namespace {

bool isInside(model::Span span, qsizetype from, const QByteArray& bytes)
{
    return from <= span.begin && span.begin <= span.end && span.end <= bytes.size();
}

bool areInside(const model::TextEdits& edits, const QByteArray& bytes)
{
    qsizetype from = 0;
    for (const model::TextEdit& edit : edits) {
        if (!isInside(edit.span, from, bytes))
            return false;
        from = edit.span.end;
    }
    return true;
}

} // namespace

void HostileTest::verify(const QByteArray& bytes)
{
    for (const text::Language language : {text::Language::Scenario, text::Language::Plan}) {
        for (const model::Finding& finding : check::textFindings(bytes, language, m_context)) {
            QVERIFY2(isInside(finding.span, 0, bytes), QByteArray(finding.code + '\n' + bytes).constData());
            for (const model::Fix& fix : finding.fixes)
                QVERIFY2(areInside(fix.edits, bytes), QByteArray(finding.code + '\n' + bytes).constData());
        }
    }
}

void HostileTest::spans_and_fixes_of_broken_texts_stay_inside_them()
{
    const QDir folder(testing::sourcePath(u"tests/golden/check/input"_s));
    unsigned seed = 1;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const QByteArray whole = testing::sourceBytes(u"tests/golden/check/input/"_s + name);
        testing::RandomText random(seed++);
        for (int round = 0; round < 12; ++round) {
            QByteArray broken = whole;
            broken.remove(random.below(broken.size()), random.below(40));
            broken.insert(random.below(broken.size()), random.piece());
            verify(random.below(2) ? broken : broken.replace("\n", "\r"));
        }
    }
}

void HostileTest::spans_and_fixes_of_random_texts_stay_inside_them()
{
    for (unsigned seed = 1; seed <= 400; ++seed)
        verify(testing::RandomText(seed).text(60));
}

void HostileTest::sixteen_times_the_text_takes_no_hundred_times_as_long_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");      // repeated; an annex ends the text
    const QByteArray steps = "## Các bước\n\n";
    QTest::newRow("pictures that never close") << QByteArray() << QByteArray("![a](");
    QTest::newRow("passwords on one line") << QByteArray() << QByteArray("mật khẩu: ");
    QTest::newRow("markings") << QByteArray() << QByteArray("MẬT\n\n");
    QTest::newRow("steps of one number") << steps << QByteArray("### b1. a\n\n- → b1\n\n");
    QTest::newRow("steps without a number") << steps << QByteArray("### a\n\n- Chủ trì: @a\n\n");
    QTest::newRow("unknown targets") << steps << QByteArray("### b1. a?\n\n- Có → b9\n\n");
    QTest::newRow("one step with every field again") << steps + "### b1. a\n\n" << QByteArray("- Chủ trì: @a\n- Hạn (có b): 1 phút\n");
    QTest::newRow("one parallel with many heads") << steps + "### b1. a\n\n- Làm song song: b1" << QByteArray(", b1, b2");
    QTest::newRow("sections") << QByteArray() << QByteArray("## Gọi ai\n\n");
    QTest::newRow("slashes") << QByteArray() << QByteArray("5/3/2026/");
    QTest::newRow("points") << QByteArray() << QByteArray("c) x\n\n");
    QTest::newRow("grounds") << QByteArray() << QByteArray("Theo đề nghị của X\n\n");
    QTest::newRow("annexes") << QByteArray("a\n\n") << QByteArray("# Phụ lục. A {#a}\n\n");
    QTest::newRow("mentions of an annex") << QByteArray() << QByteArray("{số phụ lục: a} ");
    QTest::newRow("mentions that never close") << QByteArray() << QByteArray("{số phụ lục: ");
    QTest::newRow("replacements on one line") << QByteArray() << QByteArray("thay thế Quyết định ");
}

void HostileTest::sixteen_times_the_text_takes_no_hundred_times_as_long()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    const auto milliseconds = [&](int bytes) {
        const QByteArray text = head + piece.repeated(bytes / piece.size()) + "\n\n# Phụ lục. A {#a}\n";
        QElapsedTimer timer;
        timer.start();
        check::textFindings(text, text::Language::Scenario, m_context);
        check::textFindings(text, text::Language::Plan, m_context);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const double small = milliseconds(20000);
    const double large = milliseconds(320000);
    QVERIFY2(large < 100 * (small + 2), qPrintable(QString::number(small) + u" ms, " + QString::number(large) + u" ms"));
}

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
