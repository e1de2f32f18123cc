// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/technique_table.h"
#include "support/places.h"

#include <QTest>

using namespace ungcuu;

class TechniqueTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_shipped_table_reads_and_bears_the_notice_its_licence_asks_for()
    {
        const QByteArray bytes = testing::sourceBytes(QStringLiteral("resources/attack/techniques.tsv"));
        const auto table = check::TechniqueTable::read(bytes);
        QVERIFY(table.ok());
        QCOMPARE(table.value().size(), int(bytes.count('\t')));
        QCOMPARE(table.value().name("T1486"), QStringLiteral("Data Encrypted for Impact"));
        QVERIFY(bytes.contains("\xC2\xA9 2025 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation."));
    }

    void an_id_is_known_only_as_it_stands()
    {
        const auto table = check::TechniqueTable::read("T1566\tPhishing\nT1566.001\tSpearphishing Attachment\n").value();
        QVERIFY(table.knows("T1566") && table.knows("T1566.001"));
        for (const char* other : {"", "T156", "T1566.002", "T1567", "T0000", "t1566"})
            QVERIFY2(!table.knows(other), other);
        QCOMPARE(table.name("T1567"), QString());
    }

    void what_is_no_id_is_told_from_an_id()
    {
        for (const char* id : {"T1059", "T1059.001"})
            QVERIFY2(check::isTechniqueId(id), id);
        for (const char* other : {"", "T", "T105", "T10590", "T1059.01", "T1059.0011", "T1059,001", "TA0040", "X1059", "T1O59"})
            QVERIFY2(!check::isTechniqueId(other), other);
    }

    void a_broken_table_is_refused_with_its_line_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no tab") << QByteArray("T1566 Phishing\n") << QByteArray("technique.id");
        QTest::newRow("no id") << QByteArray("1566\tPhishing\n") << QByteArray("technique.id");
        QTest::newRow("no name") << QByteArray("T1566\t \n") << QByteArray("technique.name");
        QTest::newRow("twice") << QByteArray("T1566\tPhishing\nT1566\tPhishing\n") << QByteArray("technique.order");
        QTest::newRow("out of order") << QByteArray("T1566\tPhishing\nT1003\tOS Credential Dumping\n") << QByteArray("technique.order");
    }

    void a_broken_table_is_refused_with_its_line()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const auto table = check::TechniqueTable::read("# head\n" + bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, code);
        QVERIFY(table.error().message.contains(QString::number(1 + bytes.count('\n'))));
    }
};

QTEST_APPLESS_MAIN(TechniqueTableTest)
#include "technique_table_test.moc"
