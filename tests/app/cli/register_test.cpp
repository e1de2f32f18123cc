// SPDX-License-Identifier: GPL-3.0-or-later
// «register import» and «register export» as a script calls them.
#include "store_bench.h"

#include <QJsonObject>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

/// Imports a table that is written into a file beforehand.
Ran imported(const StoreBench& bench, const QByteArray& table, const QStringList& options = {})
{
    return bench.run(QStringList{u"register"_s, u"import"_s, bench.store(), bench.put(u"t.csv"_s, table)} + options, true);
}

QStringList codes(const StoreBench& bench)
{
    QStringList all;
    for (const QJsonValue& system : bench.json({u"register"_s, u"list"_s, bench.store()}))
        all += system.toObject().value(u"code"_s).toString();
    return all;
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_dry_run_says_each_row_and_changes_nothing()
    {
        const StoreBench bench;
        const Ran ran = imported(bench, "Mã;Tên\nHT-1;Một\nHT-2;Hai\n", {u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(said.value(u"rows"_s).toArray().at(1).toObject().value(u"fate"_s).toString(), u"added"_s);
        QVERIFY(!said.value(u"written"_s).toBool());
        QVERIFY(codes(bench).isEmpty());
    }

    void all_rows_or_none_and_the_refused_ones_say_why()
    {
        const StoreBench bench;
        const QByteArray table = "Mã,Tên,Cấp độ\nHT-10,Mười,1\nHT-2,Hai,9\n";
        const Ran refused = imported(bench, table);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.out.contains("3: từ chối: HT-2"), refused.out.constData());
        QVERIFY(codes(bench).isEmpty());
        QCOMPARE(imported(bench, table, {u"--skip-refused"_s}).status, 0);
        QCOMPARE(imported(bench, "Mã,Tên\nHT-2,Hai\n").status, 0);
        QCOMPARE(codes(bench), QStringList({u"HT-2"_s, u"HT-10"_s})); // as people count
        QCOMPARE(bench.run({u"workspace"_s, u"verify"_s, bench.store()}).status, 0);
    }

    void a_map_names_columns_and_an_export_comes_back_unchanged()
    {
        const StoreBench bench;
        const QString map = bench.put(u"map.json"_s, "[{\"column\": \"Số hiệu\", \"field\": \"code\"}, {\"column\": \"Gọi là\", \"field\": \"name\"}]");
        QCOMPARE(imported(bench, "Số hiệu,Gọi là\nHT-1,=Một\n").status, 3);
        QCOMPARE(imported(bench, "Số hiệu,Gọi là\nHT-1,=Một\n", {u"--map"_s, map}).status, 0);
        for (const QString& name : {u"out.csv"_s, u"out.xlsx"_s}) {
            QCOMPARE(bench.run({u"register"_s, u"export"_s, bench.store(), u"--to"_s, bench.path(name)}).status, 0);
            const Ran again = bench.run({u"register"_s, u"import"_s, bench.store(), bench.path(name), u"--json"_s});
            QCOMPARE(QJsonDocument::fromJson(again.out).object().value(u"rows"_s).toArray().first().toObject().value(u"fate"_s).toString(), u"same"_s);
        }
        QCOMPARE(bench.run({u"register"_s, u"export"_s, bench.store(), u"--to"_s, bench.path(u"out.ods"_s)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "register_test.moc"
