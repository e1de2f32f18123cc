// SPDX-License-Identifier: GPL-3.0-or-later
// «profile …» and «law …» as a script calls them.
#include "store_bench.h"

#include <QJsonObject>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "---\nloại văn bản: Thông báo\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\ntrích yếu: Trực\n---\n\nBáo trong {quy định: thông báo vi phạm dữ liệu cá nhân}.\n";

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_entry_is_set_listed_changed_and_asked_by_an_export()
    {
        const StoreBench bench;
        const Ran set = bench.run({u"profile"_s, u"set"_s, bench.store(), u"place"_s, u"Mẫu Sơn"_s, u"--from"_s, u"01/7/2025"_s}, true);
        QCOMPARE(set.status, 0);
        const QString id = QString::fromLatin1(set.out.trimmed());
        const QJsonObject listed = bench.json({u"profile"_s, u"list"_s, bench.store()}).first().toObject();
        QCOMPARE(listed.value(u"id"_s).toString(), id);
        QCOMPARE(listed.value(u"kind"_s).toString(), u"place"_s);
        QCOMPARE(listed.value(u"from"_s).toString(), u"2025-07-01"_s);
        QCOMPARE(listed.value(u"author"_s).toString(), u"Nguyễn Văn A"_s);
        QCOMPARE(bench.json({u"profile"_s, u"list"_s, bench.store(), u"--on"_s, u"2025-06-30"_s}).size(), 0);
        const Ran exported = bench.run({u"export"_s, bench.put(u"a.pa.md"_s, text), u"--workspace"_s, bench.store(), u"--to"_s, bench.path(u"a.pdf"_s)});
        QCOMPARE(exported.status, 0);
        QFile pdf(bench.path(u"a.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdfText(pdf.readAll()).contains(u"Mẫu Sơn, ngày"_s));
        QCOMPARE(bench.run({u"profile"_s, u"set"_s, bench.store(), u"place"_s, u"Mẫu Sơn"_s, u"--id"_s, id.left(8), u"--until"_s, u"31/12/2026"_s}, true).status, 0);
        const QJsonObject changed = bench.json({u"profile"_s, u"list"_s, bench.store()}).first().toObject();
        QVERIFY2(changed.value(u"from"_s) == u"2025-07-01"_s && changed.value(u"until"_s) == u"2026-12-31"_s, "what was not named stays");
        QCOMPARE(bench.run({u"profile"_s, u"remove"_s, bench.store(), id}, true).status, 0);
        QCOMPARE(bench.json({u"profile"_s, u"list"_s, bench.store()}).size(), 0);
        QCOMPARE(bench.json({u"profile"_s, u"history"_s, bench.store()}).size(), 3);
        QCOMPARE(bench.run({u"workspace"_s, u"verify"_s, bench.store()}).status, 0);
    }

    void what_is_not_right_is_refused_by_its_status()
    {
        const StoreBench bench;
        const auto set = [&](const QStringList& words) { return bench.run(QStringList{u"profile"_s, u"set"_s, bench.store()} + words, true); };
        QCOMPARE(set({u"mayor"_s, u"X"_s}).status, 2);
        QCOMPARE(set({u"place"_s, u"X"_s, u"--from"_s, u"31/02/2026"_s}).status, 2);
        QCOMPARE(set({u"place"_s, u"X"_s, u"--id"_s, u"zz"_s}).status, 3);
        QCOMPARE(set({u"place"_s, u" "_s}).status, 3);
        const Ran delegate = set({u"signer"_s, u"Trần Thị B"_s, u"--title"_s, u"Chánh Văn phòng"_s, u"--capacity"_s, u"TUQ."_s, u"--for"_s, u"Chủ tịch"_s});
        QCOMPARE(delegate.status, 3);
        QVERIFY2(delegate.err.contains("Điều 13"), delegate.err.constData());
        QCOMPARE(bench.json({u"profile"_s, u"list"_s, bench.store()}).size(), 0);
    }

    void a_rule_nobody_compared_stops_the_paper_for_signature()
    {
        const StoreBench bench;
        QCOMPARE(bench.run({u"profile"_s, u"set"_s, bench.store(), u"place"_s, u"Mẫu"_s}, true).status, 0);
        const QStringList submit{u"export"_s, bench.put(u"a.pa.md"_s, text), u"--workspace"_s, bench.store(), u"--form"_s, u"trinh-ky"_s, u"--to"_s, bench.path(u"a.pdf"_s)};
        const QString rule = u"thông báo vi phạm dữ liệu cá nhân"_s;
        const Ran refused = bench.run(submit);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains(rule.toUtf8()) && !QFile::exists(bench.path(u"a.pdf"_s)), refused.err.constData());
        QCOMPARE(bench.run({u"law"_s, u"compare"_s, bench.store(), rule}, true).status, 2);
        QCOMPARE(bench.run({u"law"_s, u"compare"_s, bench.store(), rule, u"--source"_s, u"Công báo"_s, u"--day"_s, u"01/11/2026"_s}, true).status, 0);
        QCOMPARE(bench.run(submit).status, 0);
        QStringList compared;
        for (const QJsonValue& row : bench.json({u"law"_s, u"list"_s, bench.store()})) {
            if (row.toObject().value(u"compared"_s).toBool())
                compared.append(row.toObject().value(u"rule"_s).toString());
        }
        QCOMPARE(compared, QStringList{rule});
        QCOMPARE(bench.run({u"law"_s, u"reopen"_s, bench.store(), rule}, true).status, 0);
        QCOMPARE(bench.run(submit).status, 3);
        const QJsonArray history = bench.json({u"law"_s, u"history"_s, bench.store()});
        QCOMPARE(history.size(), 2);
        QVERIFY(!history[0].toObject().value(u"compared"_s).toBool() && history[1].toObject().value(u"compared"_s).toBool());
        QCOMPARE(history[1].toObject().value(u"day"_s).toString(), u"2026-11-01"_s);
        const Ran told = bench.run({u"law"_s, u"history"_s, bench.store()});
        QVERIFY2(told.status == 0 && told.out.contains("nguồn: Công báo") && told.out.count('\n') == 2, told.out.constData());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
