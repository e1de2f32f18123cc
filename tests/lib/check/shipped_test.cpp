// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/technique_table.h"
#include "check/text_check.h"
#include "law/pack.h"
#include "law/pack_reader.h"
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
    void initTestCase();
    void nothing_is_found_in_a_shipped_text_data();
    void nothing_is_found_in_a_shipped_text();
    void a_shipped_scenario_without_a_part_of_its_card_has_an_error_data();
    void a_shipped_scenario_without_a_part_of_its_card_has_an_error();

private:
    QStringList messages(const QString& name, const QByteArray& bytes) const;

    law::Pack m_law;
    check::TechniqueTable m_techniques;
    check::Context m_context;
};

void ShippedTest::initTestCase()
{
    auto law = law::readPack(testing::sourceBytes(u"resources/law/vn-ucsc.json"_s));
    QVERIFY(law.ok());
    m_law = std::move(law).value();
    m_context.law = &m_law;
    auto techniques = check::TechniqueTable::read(testing::sourceBytes(u"resources/attack/techniques.tsv"_s));
    QVERIFY(techniques.ok());
    m_techniques = std::move(techniques).value();
    m_context.techniques = &m_techniques;
    m_context.shipped = true;
}

QStringList ShippedTest::messages(const QString& name, const QByteArray& bytes) const
{
    QStringList messages;
    for (const model::Finding& finding : check::textFindings(bytes, text::languageOf(name, bytes), m_context))
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
