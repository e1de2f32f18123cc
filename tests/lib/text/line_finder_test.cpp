// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_finder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ungcuu;
using text::Hit;
using text::Sought;

namespace {

std::vector<QString> found(const QString& text, const Sought& sought)
{
    const auto words = text::lineWords(text.toUtf8());
    const auto hits = text::hitsIn(words, sought, base::Progress());
    std::vector<QString> list;
    if (!hits)
        return {QString::fromLatin1(hits.error().code)};
    for (const Hit& hit : hits->places)
        list.push_back(QString::number(hit.line) + u':' + QString::fromUtf8(words[size_t(hit.line)]).mid(hit.begin, hit.length));
    return list;
}

using List = std::vector<QString>;

} // namespace

class LineFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tones_and_case_count_only_when_asked()
    {
        const QString text = QStringLiteral("Hòa bình\nhoa đào, HOÀ\nĐội");
        QCOMPARE(found(text, {QStringLiteral("hoa")}), (List{QStringLiteral("0:Hòa"), QStringLiteral("1:hoa"), QStringLiteral("1:HOÀ")}));
        QCOMPARE(found(text, {QStringLiteral("hòa"), true}), (List{QStringLiteral("0:Hòa")}));
        QCOMPARE(found(text, {QStringLiteral("hoa"), false, true}), (List{QStringLiteral("1:hoa")}));
        QCOMPARE(found(text, {QStringLiteral("doi")}), (List{QStringLiteral("2:Đội")}));
    }

    void unicode_forms_are_one_and_the_place_is_the_typed_one()
    {
        const QString apart = QStringLiteral("a Đội b").normalized(QString::NormalizationForm_D);
        for (const bool tones : {false, true}) {
            const auto hits = text::hitsIn({apart.toUtf8()}, {QStringLiteral("Đội"), tones}, base::Progress());
            QVERIFY(hits.ok());
            QCOMPARE(hits->places.size(), size_t(1));
            QCOMPARE(apart.mid(hits->places[0].begin, hits->places[0].length), QStringLiteral("Đội").normalized(QString::NormalizationForm_D));
        }
    }

    void a_whole_word_is_no_part_of_another()
    {
        QCOMPARE(found(QStringLiteral("ban bàn banh b_ban ban"), {QStringLiteral("ban"), true, true, true}), (List{QStringLiteral("0:ban"), QStringLiteral("0:ban")}));
    }

    void without_pattern_signs_are_signs()
    {
        QCOMPARE(found(QStringLiteral("a.c abc (x*)"), {QStringLiteral("a.c")}), (List{QStringLiteral("0:a.c")}));
        QCOMPARE(found(QStringLiteral("a.c abc"), {QStringLiteral("a.c"), false, false, false, true}), (List{QStringLiteral("0:a.c"), QStringLiteral("0:abc")}));
    }

    void a_pattern_fills_its_groups_into_the_replacement()
    {
        const Sought sought{QStringLiteral("bước (\\d+)"), true, false, false, true};
        const auto hits = text::hitsIn({QByteArray("xem Bước 12")}, sought, base::Progress());
        QCOMPARE(hits->places.size(), size_t(1));
        QCOMPARE(text::replacementOf(hits->places[0], sought, QStringLiteral("mục \\1 \\\\ \\9(\\0)")), QStringLiteral("mục 12 \\ (Bước 12)"));
        QCOMPARE(text::replacementOf(hits->places[0], {QStringLiteral("x")}, QStringLiteral("\\1")), QStringLiteral("\\1"));
    }

    void a_wrong_pattern_is_told()
    {
        QCOMPARE(found(QStringLiteral("a"), {QStringLiteral("(a"), false, false, false, true}), (List{QStringLiteral("find.pattern")}));
        QCOMPARE(found(QStringLiteral("a"), {QString(1001, u'a')}), (List{QStringLiteral("find.pattern")}));
    }

    void a_hostile_pattern_is_given_up()
    {
        QElapsedTimer clock;
        clock.start();
        const QString line = QString(20000, u'a') + QStringLiteral("!b");
        for (const char* pattern : {"(a+)+$", "(a|aa)+$", "(a*)*b", "(?:a?){50}a{50}$", "(.*)(.*)(.*)[cd]", "(*LIMIT_MATCH=4000000000)(a+)+$"})
            QCOMPARE(found(line, {QString::fromLatin1(pattern), true, true, false, true}), (List{QStringLiteral("find.heavy")}));
        QVERIFY2(clock.elapsed() < 60000, "a hang, not a measure");
        QCOMPARE(found(line, {QStringLiteral("a+!b"), true, true, false, true}).size(), size_t(1));
    }

    void bytes_that_are_no_utf8_stand_in_nobodys_way()
    {
        const auto hits = text::hitsIn({QByteArray("x\xFF\xFE Đội")}, {QStringLiteral("đội"), true}, base::Progress());
        QCOMPARE(hits->places.size(), size_t(1));
        QCOMPARE(hits->places[0].begin, 4);
    }

    void empty_matches_are_none_and_a_cancelled_search_says_so()
    {
        QVERIFY(found(QStringLiteral("abc"), {QStringLiteral("x*"), false, false, false, true}).empty());
        const base::CancelToken token;
        token.cancel();
        QCOMPARE(text::hitsIn({QByteArray("a")}, {QStringLiteral("a")}, base::Progress(token)).error().code, QByteArray("cancelled"));
    }
};

QTEST_APPLESS_MAIN(LineFinderTest)
#include "line_finder_test.moc"
