// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "support/places.h"
#include "text/plan_reader.h"

#include <QTest>

#include <array>

using namespace ungcuu;
using model::Marker;
using model::PlanBlock;
using model::PlanBlockKind;

namespace {

constexpr std::array kindNames{"heading", "paragraph", "basis", "order", "caption", "table", "picture", "fence", "directive", "annex", "quote"};
constexpr std::array markerNames{"", "part", "chapter", "section", "subsection", "article", "capital", "roman", "number", "subnumber", "point", "dash", "plus"};

/// One line a block: kind marker [number] text.
QString dump(const QByteArray& source)
{
    const model::Plan plan = text::readPlan(source).plan;
    const auto words = [&](base::Span span) { return base::decoded(plan.bytes(span)); };
    QStringList lines;
    for (const PlanBlock& block : plan.blocks) {
        QStringList parts{QLatin1String(kindNames[size_t(block.kind)])};
        if (block.marker != Marker::None)
            parts += QLatin1String(markerNames[size_t(block.marker)]);
        if (!block.number.empty())
            parts += QLatin1Char('[') + words(block.number) + QLatin1Char(']');
        parts += words(block.text).replace(u'\n', u'/');
        if (!block.extra.empty())
            parts += QLatin1Char('<') + words(block.extra) + QLatin1Char('>');
        lines += parts.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

class PlanReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_paragraph_is_known_by_its_marker_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* source, const char* expected) {
            QTest::newRow(name) << QByteArray(source) << QString::fromUtf8(expected);
        };
        row("phần", "# Phần I. QUY ĐỊNH CHUNG", "heading part [Phần I.] QUY ĐỊNH CHUNG");
        row("phần without a point", "# PHẦN II", "heading part [PHẦN II] ");
        row("tiểu mục", "### Tiểu mục 2. Tên", "heading subsection [Tiểu mục 2.] Tên");
        row("a mục in a sentence is a sentence", "Mục 3 của Phương án này", "paragraph Mục 3 của Phương án này");
        row("roman", "## I. PHẠM VI", "heading roman [I.] PHẠM VI");
        row("capital", "## B. PHẠM VI", "heading capital [B.] PHẠM VI");
        row("đ as a capital", "## Đ. PHẠM VI", "heading capital [Đ.] PHẠM VI");
        row("number", "### 1. Phạm vi", "heading number [1.] Phạm vi");
        row("a number running in", "1. Phạm vi", "paragraph number [1.] Phạm vi");
        row("a deeper number", "1.2.3. Phạm vi", "paragraph subnumber [1.2.3.] Phạm vi");
        row("a deeper number without last point", "1.2 Phạm vi", "paragraph subnumber [1.2] Phạm vi");
        row("a point", "đ) Việc", "paragraph point [đ)] Việc");
        row("a capital point is text", "A) Việc", "paragraph A) Việc");
        row("dash and plus", "- một\n  + hai\n- ba", "paragraph dash một\nparagraph plus hai\nparagraph dash ba");
        row("an article", "Điều 2. Giao Sở", "paragraph article [Điều 2.] Giao Sở");
        row("an article cited in a sentence", "Điều 5 Nghị định này", "paragraph Điều 5 Nghị định này");
        row("a date is no number", "28/11/2022 là ngày", "paragraph 28/11/2022 là ngày");
        row("a year at the start", "2026. Kết thúc", "paragraph number [2026.] Kết thúc");
        row("nothing known", "## Tên không số", "heading Tên không số");
        row("a name with initial", "Iran. Một nước", "paragraph Iran. Một nước");
    }

    void a_paragraph_is_known_by_its_marker()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, expected);
        QCOMPARE(dump(source), expected);
    }

    void some_lines_start_a_paragraph_without_an_empty_line()
    {
        QCOMPARE(dump("Mở đầu\nnối dòng\nĐiều 1. Một\na) hai\nb) ba\nnối\n1.1. bốn\nQUYẾT ĐỊNH:"),
                 QStringLiteral("paragraph Mở đầu/nối dòng\nparagraph article [Điều 1.] Một\nparagraph point [a)] hai\n"
                                "paragraph point [b)] ba/nối\nparagraph subnumber [1.1.] bốn\norder QUYẾT ĐỊNH:"));
    }

    void grounds_stand_before_the_first_other_text_only()
    {
        QCOMPARE(dump("Căn cứ Luật một;\nTheo đề nghị của Sở.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Một\n\nCăn cứ vào đó thì thôi."),
                 QStringLiteral("basis Căn cứ Luật một;\nbasis Theo đề nghị của Sở.\norder QUYẾT ĐỊNH:\n"
                                "paragraph article [Điều 1.] Một\nparagraph Căn cứ vào đó thì thôi."));
    }

    void a_letter_has_no_grounds()
    {
        QCOMPARE(dump("---\nloại văn bản: Công văn\n\n---\n\nCăn cứ Luật một, Sở đề nghị:"),
                 QStringLiteral("paragraph Căn cứ Luật một, Sở đề nghị:"));
    }

    void directives_stand_alone()
    {
        QCOMPARE(dump("{bảng: hệ thống | cột: tên}"), QStringLiteral("directive bảng: hệ thống | cột: tên"));
        QCOMPARE(dump("{phụ lục: KB-A6-01}\n\n{trang: ngang}"), QStringLiteral("directive phụ lục: KB-A6-01\ndirective trang: ngang"));
        QCOMPARE(dump("Xem {phụ lục: KB-A6-01}"), QStringLiteral("paragraph Xem {phụ lục: KB-A6-01}"));
        QCOMPARE(dump("{số phụ lục: KB-A6-01}"), QStringLiteral("paragraph {số phụ lục: KB-A6-01}"));
        QCOMPARE(dump("{hệ thống.tên}"), QStringLiteral("paragraph {hệ thống.tên}"));
    }

    void annexes_have_a_title_and_an_anchor()
    {
        QCOMPARE(dump("# Phụ lục. DANH BẠ {#danh-ba}"), QStringLiteral("annex DANH BẠ <danh-ba>"));
        QCOMPARE(dump("# Phụ lục II. DANH BẠ"), QStringLiteral("annex DANH BẠ"));
        QCOMPARE(dump("# Phụ lục kèm theo phương án này gồm có. Hai"), QStringLiteral("heading Phụ lục kèm theo phương án này gồm có. Hai"));
    }

    void a_caption_stands_right_before_its_table()
    {
        QCOMPARE(dump("Bảng 1. Phân công\n\n| a |\n|---|\n| b |"), QStringLiteral("caption Bảng 1. Phân công\ntable | a |/|---|/| b |"));
        QCOMPARE(dump("Bảng 1. Phân công\n\n{bảng: hệ thống}"), QStringLiteral("caption Bảng 1. Phân công\ndirective bảng: hệ thống"));
        QCOMPARE(dump("Bảng 1. Phân công\n\nchữ"), QStringLiteral("paragraph Bảng 1. Phân công\nparagraph chữ"));
    }

    void placings_and_pictures_and_fences_are_read()
    {
        QCOMPARE(dump("{giữa} **CHỮ**"), QStringLiteral("paragraph **CHỮ**"));
        QCOMPARE(text::readPlan("{phải} chữ").plan.blocks.front().placing, model::Placing::Right);
        QCOMPARE(dump("![Hình 1. Sơ đồ](so-do.png)"), QStringLiteral("picture Hình 1. Sơ đồ <so-do.png>"));
        QCOMPARE(dump("```sh\nnet use\n```"), QStringLiteral("fence net use/ <sh>"));
        QCOMPARE(dump("```\nnet use"), QStringLiteral("fence net use"));
        QCOMPARE(dump("> một\n> hai"), QStringLiteral("quote một\nquote hai"));
    }

    void blocks_come_in_order_and_stay_inside_any_bytes()
    {
        const QByteArray letter = testing::sourceBytes(QStringLiteral("tests/fixtures/letter-4052.pa.md"));
        for (qsizetype cut = 0; cut < letter.size(); cut += 37) {
            const QByteArray source = letter.left(cut) + "\xC4\xFF`" + letter.mid(cut + 1, 200);
            qsizetype at = 0;
            for (const PlanBlock& block : text::readPlan(source).plan.blocks) {
                QVERIFY(at <= block.span.begin && block.span.begin <= block.span.end && block.span.end <= source.size());
                QVERIFY(block.text.empty() || (block.span.begin <= block.text.begin && block.text.end <= block.span.end));
                at = block.span.end;
            }
        }
    }
};

QTEST_APPLESS_MAIN(PlanReaderTest)
#include "plan_reader_test.moc"
