// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/text_check.h"
#include "shipped_rules.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

/// The shipped library as its own strictest reader.
class ShippedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_found_in_a_shipped_text_data();
    void nothing_is_found_in_a_shipped_text();
    void a_shipped_scenario_without_a_part_of_its_card_has_an_error_data();
    void a_shipped_scenario_without_a_part_of_its_card_has_an_error();

private:
    QStringList messages(const QString& name, const QByteArray& bytes) const;

    const ShippedRules m_rules;
};

QStringList ShippedTest::messages(const QString& name, const QByteArray& bytes) const
{
    check::Context context = m_rules.context();
    context.shipped = true;
    QStringList messages;
    for (const model::Finding& finding : check::textFindings(bytes, text::languageOf(name, bytes), context))
        messages.append((finding.severity == model::Severity::Error ? u"Lỗi: "_s : QString()) + finding.message);
    return messages;
}

void ShippedTest::nothing_is_found_in_a_shipped_text_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(testing::sourcePath(u"scenarios"_s)).entryList({u"*.md"_s}, QDir::Files);
    QVERIFY(names.size() >= 5);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void ShippedTest::nothing_is_found_in_a_shipped_text()
{
    QFETCH(QString, name);
    QCOMPARE(messages(name, testing::sourceBytes(u"scenarios/"_s + name)), QStringList());
}

void ShippedTest::a_shipped_scenario_without_a_part_of_its_card_has_an_error_data()
{
    QTest::addColumn<QString>("part");
    for (const auto* part : {"Nhận dạng nhanh", "Việc làm ngay", "Không được làm", "Gọi ai", "Ai được quyết định", "Mốc thời gian"})
        QTest::newRow(part) << QString::fromUtf8(part);
}

void ShippedTest::a_shipped_scenario_without_a_part_of_its_card_has_an_error()
{
    QFETCH(QString, part);
    QByteArray bytes = testing::sourceBytes(u"scenarios/KB-A6-01.kb.md"_s);
    const qsizetype begin = bytes.indexOf(QByteArray("## " + part.toUtf8() + '\n'));
    QVERIFY(begin > 0);
    bytes.remove(begin, bytes.indexOf("\n## ", begin) + 1 - begin);
    QCOMPARE(messages(u"KB-A6-01.kb.md"_s, bytes), QStringList{u"Lỗi: Chưa dùng được lúc trực: thiếu %1."_s.arg(part)});
}

QTEST_APPLESS_MAIN(ShippedTest)
#include "shipped_test.moc"
