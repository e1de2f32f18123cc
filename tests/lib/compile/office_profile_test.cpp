// SPDX-License-Identifier: GPL-3.0-or-later
// What *Hồ sơ cơ quan* adds to a document and what it says against it.
#include "compile/compile.h"
#include "fixture_sources.h"
#include "official/dump.h"
#include "support/profile_entry.h"

#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;
using model::ProfileEntry;
using model::ProfileKind;
using testing::entry;

namespace {

ProfileEntry signer(const QString& name, const QString& title, const QString& capacity, const QString& principal)
{
    ProfileEntry one = entry(ProfileKind::Signer, name);
    one.title = title;
    one.capacity = capacity;
    one.principal = principal;
    return one;
}

ProfileEntry delegate()
{
    ProfileEntry one = signer(u"Trần Thị B"_s, u"Chánh Văn phòng"_s, u"TUQ."_s, u"Chủ tịch"_s);
    one.from = {2026, 7, 1};
    one.until = {2026, 12, 31};
    one.delegation = u"Văn bản ủy quyền số 12/UQ-UBND"_s;
    one.kinds = {u"Thông báo"_s};
    return one;
}

testing::FixtureSources office()
{
    testing::FixtureSources sources;
    sources.entries = {entry(ProfileKind::Body, u"Sở Khoa học / và Công nghệ"_s, {2025, 7, 1}),
                       entry(ProfileKind::Body, u"Sở Thông tin và Truyền thông"_s, {}, {2025, 6, 30}),
                       entry(ProfileKind::Governing, u"Ủy ban nhân dân tỉnh Mẫu"_s),
                       entry(ProfileKind::Place, u"Lâm Mẫu"_s, {2025, 7, 1}),
                       entry(ProfileKind::Place, u"Bình Mẫu"_s, {}, {2025, 6, 30}),
                       entry(ProfileKind::Symbol, u"SKHCN"_s),
                       signer(u"Lê Văn C"_s, u"Phó Giám đốc"_s, u"KT."_s, u"Giám đốc"_s)};
    return sources;
}

QByteArray plan(const QByteArray& front, const QByteArray& body = "Chữ.")
{
    return "---\nloại văn bản: Thông báo\ntrích yếu: Trực\nnơi nhận: Như trên\n" + front + "\n---\n\n" + body + "\n";
}

compile::Compiled compiled(const QByteArray& source, const compile::Sources& sources)
{
    return compile::compiled({source, {}, false, text::Language::Plan}, sources);
}

QByteArrayList codes(const compile::Compiled& made)
{
    QByteArrayList codes;
    for (const model::Finding& finding : made.documents.front().findings)
        codes += finding.code;
    return codes;
}

QString answerTo(const compile::Compiled& made, const QString& question)
{
    for (const compile::LookUp& lookUp : made.lookUps) {
        if (lookUp.question == question)
            return lookUp.answered ? lookUp.answer : u"?"_s;
    }
    return u"not asked"_s;
}

} // namespace

class OfficeProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_the_front_leaves_out_is_filled_and_every_answer_is_kept()
    {
        const compile::Compiled made = compiled(plan(""), office());
        const official::Part& part = made.document.parts.front();
        QCOMPARE(part.header.issuingBody, QStringList({u"SỞ KHOA HỌC"_s, u"VÀ CÔNG NGHỆ"_s}));
        QCOMPARE(part.header.parentBody, QStringList(u"ỦY BAN NHÂN DÂN TỈNH MẪU"_s));
        QCOMPARE(part.header.place, u"Lâm Mẫu"_s);
        QCOMPARE(part.header.symbol, u"TB-SKHCN"_s);
        QCOMPARE(part.signatures.size(), size_t(1));
        QCOMPARE(part.signatures.front().above, QStringList({u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}));
        QCOMPARE(part.signatures.front().below, QStringList(u"Lê Văn C"_s));
        QCOMPARE(codes(made), QByteArrayList());
        QCOMPARE(answerTo(made, u"profile body 2026-11-22"_s), u"Sở Khoa học / và Công nghệ"_s);
        QCOMPARE(answerTo(made, u"profile place 2026-11-22"_s), u"Lâm Mẫu"_s);
        QCOMPARE(answerTo(made, u"profile signers 2026-11-22"_s), u"Lê Văn C / KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"_s);
        QCOMPARE(made.filled, QStringList({u"cơ quan ban hành"_s, u"cơ quan chủ quản"_s, u"ký hiệu"_s, u"địa danh"_s, u"người ký"_s}));
    }

    void a_blank_of_an_outline_is_filled_too()
    {
        const QByteArray blanks = "cơ quan chủ quản: {điền: CƠ QUAN CẤP TRÊN}\ncơ quan ban hành: {điền: TÊN CƠ QUAN}\nký hiệu: TB-{điền: CHỮ VIẾT TẮT}\nđịa danh: {điền: địa danh}\n"
                                  "người ký:\n- {điền: CHỨC VỤ}\n- (ký)\n- {điền: Họ và tên}";
        const compile::Compiled made = compiled(plan(blanks), office());
        QCOMPARE(codes(made), QByteArrayList());
        QCOMPARE(official::dump(made.document), official::dump(compiled(plan(""), office()).document));
        QVERIFY(codes(compiled(plan(blanks), testing::FixtureSources())).contains("compile.blank")); // nobody knows
        testing::FixtureSources noSymbol = office();
        std::erase_if(noSymbol.entries, [](const ProfileEntry& each) { return each.kind == ProfileKind::Symbol; });
        QCOMPARE(codes(compiled(plan(blanks), noSymbol)), QByteArrayList({QByteArray("compile.blank")}));
        const compile::Compiled typed = compiled(plan(QByteArray(blanks).replace("{điền: TÊN CƠ QUAN}", "SỞ KHÁC")), office());
        QCOMPARE(codes(typed).count("compile.blank"), 1); // the parent of a body that is not this office
    }

    void the_documents_own_date_decides_what_is_valid()
    {
        const compile::Compiled made = compiled(plan("ngày: 05/3/2025\n"), office());
        QCOMPARE(made.document.parts.front().header.issuingBody, QStringList(u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s));
        QCOMPARE(made.document.parts.front().header.place, u"Bình Mẫu"_s);
    }

    void a_value_that_is_missing_on_that_day_prints_as_dots_and_says_so()
    {
        testing::FixtureSources sources = office();
        std::erase_if(sources.entries, [](const ProfileEntry& each) { return each.kind == ProfileKind::Place; });
        const compile::Compiled made = compiled(plan(""), sources);
        QCOMPARE(made.document.parts.front().header.place, u"…………"_s);
        QCOMPARE(answerTo(made, u"profile place 2026-11-22"_s), u"?"_s);
        QVERIFY(made.documents.front().findings.front().message.contains(u"ngày 22/11/2026"_s));
        QVERIFY(compile::hasUnanswered(made));
    }

    void a_front_that_says_all_prints_the_same_with_a_profile_and_without()
    {
        const QByteArray whole = plan("cơ quan chủ quản: UBND TỈNH KHÁC\ncơ quan ban hành: SỞ KHÁC\nký hiệu: TB-SK\nđịa danh: Nơi khác\nngười ký: GIÁM ĐỐC / (ký) / Phạm Văn Dũng\n");
        const compile::Compiled with = compiled(whole, office());
        const compile::Compiled without = compiled(whole, testing::FixtureSources());
        QCOMPARE(official::dump(with.document), official::dump(without.document));
        QCOMPARE(with.lookUps.size(), without.lookUps.size());
        QVERIFY(codes(with).isEmpty() && with.filled.isEmpty());
    }

    void nothing_of_this_body_is_filled_where_another_one_issues()
    {
        const compile::Compiled made = compiled(plan("cơ quan ban hành: ĐỘI ỨNG CỨU\n"), office());
        QVERIFY(made.document.parts.front().header.parentBody.isEmpty());
        QCOMPARE(made.document.parts.front().header.symbol, u"…………"_s);
        QVERIFY(made.document.parts.front().signatures.empty());
    }

    void a_name_that_is_no_longer_used_is_found()
    {
        const compile::Compiled made = compiled(plan("cơ quan ban hành: SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nký hiệu: TB-STTTT\nđịa danh: Bình Mẫu\nngười ký: A / B\n"), office());
        QCOMPARE(codes(made).count("profile.name-expired"), 2);
        const compile::Compiled then = compiled(plan("ngày: 01/6/2025\ncơ quan ban hành: SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nký hiệu: TB-STTTT\nđịa danh: Bình Mẫu\nngười ký: A / B\n"), office());
        QVERIFY(codes(then).isEmpty());
    }

    void a_lone_name_becomes_the_block_of_that_signer()
    {
        testing::FixtureSources sources = office();
        sources.entries.push_back(signer(u"Võ Thị Đào"_s, u"Giám đốc"_s, {}, {}));
        const compile::Compiled open = compiled(plan(""), sources);
        QVERIFY(codes(open).contains("profile.signer-open") && open.document.parts.front().signatures.empty());
        const compile::Compiled made = compiled(plan("người ký: Võ Thị Đào\n"), sources);
        QCOMPARE(made.document.parts.front().signatures.front().above, QStringList(u"GIÁM ĐỐC"_s));
        QVERIFY(codes(made).isEmpty());
    }

    void what_is_issued_with_a_decision_is_signed_there()
    {
        testing::FixtureSources sources = office();
        sources.entries.push_back(signer(u"Võ Thị Đào"_s, u"Giám đốc"_s, {}, {}));
        QVERIFY(codes(compiled(plan(""), sources)).contains("profile.signer-open"));
        sources.documents.insert(u"QD-1"_s, plan(""));
        QVERIFY(!codes(compiled(plan("ban hành theo: QD-1\n"), sources)).contains("profile.signer-open"));
    }

    void a_delegation_reaches_its_kinds_and_its_days_and_no_further_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("within") << QByteArray("22/11/2026") << QByteArray("Thông báo") << QByteArray();
        QTest::newRow("another kind") << QByteArray("22/11/2026") << QByteArray("Quyết định") << QByteArray("profile.delegation");
        QTest::newRow("first day") << QByteArray("01/7/2026") << QByteArray("Thông báo") << QByteArray();
        QTest::newRow("a day early") << QByteArray("30/6/2026") << QByteArray("Thông báo") << QByteArray("profile.signer-expired");
        QTest::newRow("a day late") << QByteArray("01/01/2027") << QByteArray("Thông báo") << QByteArray("profile.signer-expired");
    }
    void a_delegation_reaches_its_kinds_and_its_days_and_no_further()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, found);
        testing::FixtureSources sources = office();
        sources.entries.push_back(delegate());
        const QByteArray source = plan("ngày: " + date + "\ncơ quan ban hành: SỞ KHÁC\nký hiệu: X-SK\nđịa danh: Nơi khác\nngười ký: TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG / (ký) / Trần Thị B\n").replace("Thông báo", kind);
        const compile::Compiled made = compiled(source, sources);
        QCOMPARE(codes(made), found.isEmpty() ? QByteArrayList() : QByteArrayList{found});
        QCOMPARE(compile::obstacles(made).rights.size(), found.isEmpty() ? 0 : 1);
    }

    void a_capacity_that_is_not_the_persons_is_found()
    {
        const compile::Compiled made = compiled(plan("cơ quan ban hành: SỞ KHÁC\nký hiệu: X\nđịa danh: Y\nngười ký: TM. ỦY BAN / CHỦ TỊCH / (ký) / Lê Văn C\n"), office());
        QCOMPARE(codes(made), QByteArrayList{"profile.capacity"});
        QVERIFY2(compile::obstacles(made).rights.isEmpty(), "to be looked at, no obstacle");
    }

    void a_rule_is_used_freely_once_these_very_words_were_compared()
    {
        testing::FixtureSources sources;
        const QByteArray source = plan("cơ quan ban hành: A\nký hiệu: X\nđịa danh: Y\nngười ký: B / C\n", "Báo trong {quy định: thông báo vi phạm dữ liệu cá nhân}.");
        const QString rule = u"thông báo vi phạm dữ liệu cá nhân"_s;
        const compile::Compiled before = compiled(source, sources);
        QCOMPARE(compile::obstacles(before).uncompared, QStringList(rule));
        QVERIFY(codes(before).contains("compile.unverified-rule"));
        QCOMPARE(answerTo(before, u"compared "_s + rule), u"?"_s);
        model::LawComparison comparison = law::comparable(sources.law(), *sources.law().rule(rule, sources.today()));
        comparison.source = u"Công báo"_s;
        comparison.day = {2026, 11, 20};
        sources.comparisons = {comparison};
        const compile::Compiled after = compiled(source, sources);
        QVERIFY(compile::obstacles(after).uncompared.isEmpty() && codes(after).isEmpty());
        QCOMPARE(answerTo(after, u"compared "_s + rule), u"2026-11-20 | Công báo"_s);
        QCOMPARE(official::dump(after.document), official::dump(before.document));
        sources.comparisons.front().words = u"48 giờ"_s;
        QVERIFY2(!compile::obstacles(compiled(source, sources)).uncompared.isEmpty(), "other words were compared");
    }
};

QTEST_APPLESS_MAIN(OfficeProfileTest)
#include "office_profile_test.moc"
