// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/pack_reader.h"
#include "support/places.h"

#include <QTest>

using namespace ungcuu;
using law::Proof;

namespace {

QByteArray shippedBytes()
{
    return testing::sourceBytes(QStringLiteral("resources/law/vn-ucsc.json"));
}

law::Pack shipped()
{
    const auto pack = law::readPack(shippedBytes());
    if (!pack)
        qFatal("%s", qPrintable(pack.error().message));
    return *pack;
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_shipped_pack_reads_whole()
    {
        const law::Pack pack = shipped();
        QCOMPARE(pack.id, QStringLiteral("vn-ucsc"));
        QVERIFY(pack.from.isValid() && !pack.until.isValid());
        QVERIFY(pack.texts.size() >= 8 && pack.rules.size() >= 9);
    }

    void it_names_all_29_kinds_and_3_kinds_of_copies()
    {
        const law::Pack pack = shipped();
        const auto copies = std::count_if(pack.kinds.begin(), pack.kinds.end(), [](const law::Kind& k) { return k.copy; });
        QCOMPARE(copies, 3);
        const auto internal = std::count_if(pack.kinds.begin(), pack.kinds.end(), [](const law::Kind& k) { return k.isInternal(); });
        QCOMPARE(internal, 3);
        QCOMPARE(qsizetype(pack.kinds.size()) - copies - internal, 29);
        QCOMPARE(pack.kind(u"phương án")->abbreviation, QStringLiteral("PA"));
        QCOMPARE(pack.kind(u"Quyết định")->abbreviation, QStringLiteral("QĐ"));
        QVERIFY(pack.kind(u"công văn")->abbreviation.isEmpty());
        QVERIFY(!pack.kind(u"Kịch bản"));
    }

    void each_deadline_the_scenarios_use_is_there()
    {
        const law::Pack pack = shipped();
        const QDate day(2026, 11, 22);
        QCOMPARE(pack.rule(u"báo cáo ban đầu", day)->words, QStringLiteral("72 giờ"));
        QCOMPARE(pack.rule(u"thông báo sự cố nghiêm trọng", day)->words, QStringLiteral("24 giờ"));
        QVERIFY(pack.rule(u"báo cáo ngay", day)->words.startsWith(QStringLiteral("ngay")));
        QVERIFY(pack.rule(u"báo cáo kết thúc", day));
        QVERIFY(pack.rule(u"báo cáo vượt khả năng", day));
        QVERIFY(pack.rule(u"thông báo vi phạm dữ liệu cá nhân", day));
        QVERIFY(!pack.rule(u"không có quy định này", day));
    }

    void a_rule_is_found_whatever_its_case_tones_and_spaces()
    {
        const law::Pack pack = shipped();
        QCOMPARE(pack.rule(u" Báo  cáo BAN đầu", {})->name, QStringLiteral("báo cáo ban đầu"));
    }

    void a_rule_holds_only_on_the_days_it_is_in_force()
    {
        const law::Pack pack = shipped();
        QVERIFY(pack.rule(u"báo cáo ban đầu", QDate(2026, 8, 19)));
        QVERIFY(!pack.rule(u"báo cáo ban đầu", QDate(2026, 8, 18)));
    }

    void what_nobody_compared_with_the_original_says_so()
    {
        const law::Pack pack = shipped();
        const law::Rule* const read = pack.rule(u"báo cáo ban đầu", {});
        const law::Rule* const heard = pack.rule(u"thông báo vi phạm dữ liệu cá nhân", {});
        QCOMPARE(read->proof, Proof::Verified);
        QCOMPARE(law::citation(pack, *read), QStringLiteral("điểm d khoản 2 Điều 31 Nghị định số 331/2026/NĐ-CP"));
        QVERIFY(heard->proof != Proof::Verified);
        QVERIFY(law::citation(pack, *heard).endsWith(QStringLiteral("(chưa đối chiếu văn bản gốc)")));
    }

    void outlines_are_there_for_each_kind_we_write()
    {
        const law::Pack pack = shipped();
        for (const char16_t* kind : {u"Phương án", u"Kế hoạch", u"Quyết định", u"Tờ trình", u"Báo cáo", u"Thông báo", u"Biên bản",
                                     u"Công văn", u"Phiếu trình", u"Bảng tổng hợp ý kiến", u"Phiếu rà soát"})
            QVERIFY(pack.outline(kind));
        const auto& sections = pack.outline(u"Phương án")->sections;
        QVERIFY(std::any_of(sections.begin(), sections.end(), [](const law::Section& s) {
            return s.required && s.heading.contains(QStringLiteral("ưu tiên duy trì hoạt động"));
        }));
    }

    void an_outline_holds_from_the_day_its_text_is_in_force()
    {
        const law::Pack pack = shipped();
        QVERIFY(!pack.outline(u"Kế hoạch", QDate(2017, 3, 15)));
        QCOMPARE(pack.outline(u"Kế hoạch", QDate(2017, 3, 16))->basis, QStringLiteral("qd-05-2017"));
        const auto recalled = std::count_if(pack.outlines.begin(), pack.outlines.end(), [](const law::Outline& o) {
            return std::any_of(o.sections.begin(), o.sections.end(), [](const law::Section& s) { return s.proof == Proof::Memory; });
        });
        QVERIFY(recalled > 0);
    }

    void a_pack_with_any_fault_is_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("another format") << QByteArray("law-pack/1") << QByteArray("law-pack/2") << QByteArray("law.not-a-pack");
        QTest::newRow("a strange key") << QByteArray("\"id\": \"vn-ucsc\"") << QByteArray("\"id\": \"vn-ucsc\", \"x\": \"\"") << QByteArray("law.not-a-pack");
        QTest::newRow("a missing key") << QByteArray("\"version\": \"2026.11.26\",") << QByteArray("") << QByteArray("law.not-a-pack");
        QTest::newRow("a repeated key") << QByteArray("\"id\": \"vn-ucsc\"") << QByteArray("\"id\": \"vn-ucsc\", \"id\": \"b\"") << QByteArray("law.not-json");
        QTest::newRow("no such day") << QByteArray("\"from\": \"2026-08-19\"") << QByteArray("\"from\": \"2026-08-39\"") << QByteArray("law.not-a-pack");
        QTest::newRow("no such proof") << QByteArray("\"proof\": \"V\"") << QByteArray("\"proof\": \"Q\"") << QByteArray("law.not-a-pack");
        QTest::newRow("a text nobody has") << QByteArray("\"text\": \"nd-331-2026\"") << QByteArray("\"text\": \"nd-999\"") << QByteArray("law.stray-place");
        QTest::newRow("two rules of one name") << QByteArray("\"thông báo ban đầu\"") << QByteArray("\"báo cáo ban đầu\"") << QByteArray("law.repeated-name");
        QTest::newRow("a null") << QByteArray("\"version\": \"2026.11.26\"") << QByteArray("\"version\": null") << QByteArray("law.not-json");
        QTest::newRow("cut off") << QByteArray("]\n}\n") << QByteArray("") << QByteArray("law.not-json");
    }

    void a_pack_with_any_fault_is_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, code);
        QByteArray bytes = shippedBytes();
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        const auto pack = law::readPack(bytes);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
    }
};

QTEST_APPLESS_MAIN(PackTest)
#include "pack_test.moc"
