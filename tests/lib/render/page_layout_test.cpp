// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"

#include "render/look.h"
#include "render/ruled_room.h"
#include "samples.h"
#include "support/places.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

/// A stretch of words as it stands on a page; all lengths in points.
struct Words {
    int page;
    double x, baseline, size, width;
    Face face;
    QString text;
};

double widthOf(const MeasuredBlock& block, const Stretch& stretch)
{
    const QFontMetricsF metrics(fontOf(QStringLiteral("Liberation Serif"), stretch.face, stretch.size));
    return metrics.horizontalAdvance(block.text.mid(stretch.textBegin, stretch.textLength).trimmed()) / 100;
}

std::vector<Words> wordsOf(const Pages& pages)
{
    std::vector<Words> words;
    for (int page = 0; page < pages.count(); ++page) {
        for (const PlacedStrip& placed : pages.pages[std::size_t(page)].strips) {
            const MeasuredBlock& block = *placed.block;
            const Strip& strip = block.strips[std::size_t(placed.strip)];
            for (qsizetype i = strip.firstStretch; i < strip.firstStretch + strip.stretchCount; ++i) {
                const Stretch& stretch = block.stretches[std::size_t(i)];
                const QString text = block.text.mid(stretch.textBegin, stretch.textLength).trimmed();
                words.push_back({page, (placed.x + stretch.x) / 100.0, (placed.y + stretch.baseline) / 100.0, stretch.size / 100.0,
                                 widthOf(block, stretch), stretch.face, text});
            }
        }
    }
    return words;
}

Words find(const Pages& pages, const QString& beginning)
{
    for (const Words& words : wordsOf(pages)) {
        if (words.text.startsWith(beginning))
            return words;
    }
    qFatal("not on the pages: %s", qPrintable(beginning));
}

bool near(double a, double b, double tolerance = 0.5)
{
    return std::abs(a - b) <= tolerance;
}

double mm(double length)
{
    return length * 72 / 25.4;
}

double centre(const Words& words)
{
    return words.x + words.width / 2;
}

/// Where the lowest strip of a page ends, in points.
double bottomOf(const Page& page)
{
    int bottom = 0;
    for (const PlacedStrip& placed : page.strips)
        bottom = std::max(bottom, placed.y + placed.height());
    return bottom / 100.0;
}

struct Line {
    double x, y, length;
};

/// The horizontal rules of page 1, from top to bottom.
std::vector<Line> rulesOf(const Pages& pages, int page = 0)
{
    std::vector<Line> lines;
    for (const PlacedStrip& placed : pages.pages[std::size_t(page)].strips) {
        const Strip& strip = placed.block->strips[std::size_t(placed.strip)];
        for (qsizetype i = strip.firstRule; i < strip.firstRule + strip.ruleCount; ++i) {
            const QLine line = placed.block->rules[std::size_t(i)].line;
            if (line.dy() == 0)
                lines.push_back({(placed.x + line.x1()) / 100.0, (placed.y + line.y1()) / 100.0, line.dx() / 100.0});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.y < b.y; });
    return lines;
}

official::OfficialDocument shortPlan(int lines)
{
    official::OfficialDocument document = samples::minutes();
    document.parts[0].signatures.resize(1);
    document.parts[0].blocks.clear();
    for (int i = 0; i < lines; ++i)
        document.parts[0].blocks.emplace_back(samples::paragraph(official::Style::Body, QStringLiteral("Đoạn %1 một dòng.").arg(i)));
    return document;
}

official::OfficialDocument only(official::Block block)
{
    official::OfficialDocument document;
    official::Part part;
    part.kind = official::PartKind::Annex;
    part.blocks.push_back(std::move(block));
    document.parts = {part};
    return document;
}

} // namespace

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"letter", "plan", "decision", "minutes", "card"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void golden()
    {
        QFETCH(QString, name);
        const official::OfficialDocument document = name == QStringLiteral("letter")     ? samples::letter()
                                                    : name == QStringLiteral("plan")     ? samples::plan()
                                                    : name == QStringLiteral("decision") ? samples::decision()
                                                    : name == QStringLiteral("minutes")  ? samples::minutes()
                                                                                         : samples::dutyCard(14);
        const QString difference = testing::differenceFromGolden(dump(samples::laidOut(document)), QStringLiteral("render/expected/%1.txt").arg(name));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void text_keeps_to_the_margins_of_the_decree()
    {
        const Sheet sheet;
        QVERIFY(sheet.left >= fromMm(30) && sheet.left <= fromMm(35));
        QVERIFY(sheet.right >= fromMm(15) && sheet.right <= fromMm(20));
        QVERIFY(sheet.top >= fromMm(20) && sheet.top <= fromMm(25));
        QVERIFY(sheet.bottom >= fromMm(20) && sheet.bottom <= fromMm(25));
        const Pages pages = samples::laidOut(samples::plan());
        for (const Words& words : wordsOf(pages)) {
            if (words.text == QString::number(pages.pages[std::size_t(words.page)].number) || words.text == QStringLiteral("LƯU HÀNH NỘI BỘ"))
                continue;
            QVERIFY2(words.x >= mm(30) - 0.1, qPrintable(words.text));
            QVERIFY2(words.baseline - words.size * 0.7 >= mm(20) - 0.1, qPrintable(words.text));
            QVERIFY2(words.baseline <= pages.size(words.page).height() - mm(20), qPrintable(words.text));
        }
    }

    void running_text_is_14_points_with_its_first_line_in_and_6_points_between()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const Words first = find(pages, QStringLiteral("a) "));
        QCOMPARE(first.size, 14.0);
        QVERIFY(near(first.x, mm(30) + mm(12.7)));
        const std::vector<Words> all = wordsOf(pages);
        const auto at = std::find_if(all.begin(), all.end(), [](const Words& w) { return w.text.startsWith(QStringLiteral("a) ")); });
        QVERIFY(near((at + 1)->x, mm(30)));
        QVERIFY(near((at + 1)->baseline - at->baseline, 18));
        const auto next = std::find_if(all.begin(), all.end(), [](const Words& w) { return w.text.startsWith(QStringLiteral("b) ")); });
        QVERIFY(near(next->baseline - (next - 1)->baseline, 24));
    }

    void number_of_a_page_stands_in_the_top_margin_but_not_on_the_first_of_a_part()
    {
        const Pages pages = samples::laidOut(samples::plan());
        QSet<int> parts;
        for (int i = 0; i < pages.count(); ++i) {
            const Page& page = pages.pages[std::size_t(i)];
            const PlacedStrip& top = page.strips.front();
            const bool numbered = top.y == pageNumberTop && top.block->text == QString::number(page.number);
            QCOMPARE(numbered, page.number > 1);
            QCOMPARE(page.number == 1, !parts.contains(page.part));
            parts << page.part;
        }
        QCOMPARE(parts.size(), 3);
        const std::vector<Words> all = wordsOf(pages);
        const Words two = *std::find_if(all.begin(), all.end(), [](const Words& w) { return w.text == QStringLiteral("2"); });
        QCOMPARE(two.size, 14.0);
        QVERIFY(near(centre(two), (mm(30) + 595 - mm(15)) / 2));
        QVERIFY(two.baseline < mm(20));
    }

    void a_continued_part_goes_on_counting()
    {
        official::OfficialDocument document = samples::dutyCard(5);
        official::Part rest;
        rest.kind = official::PartKind::Annex;
        rest.blocks.emplace_back(samples::paragraph(official::Style::Body, samples::prose(3)));
        document.parts.push_back(rest);
        QCOMPARE(samples::laidOut(document).pages[1].number, 1);
        document.parts[1].continued = true;
        const Pages pages = samples::laidOut(document);
        QCOMPARE(pages.pages[1].number, 2);
        QCOMPARE(pages.pages[1].strips.front().block->text, QStringLiteral("2"));
    }

    void head_has_the_lines_the_decree_draws()
    {
        const Pages pages = samples::laidOut(samples::decision());
        const Words nation = find(pages, QStringLiteral("CỘNG HÒA"));
        const Words motto = find(pages, QStringLiteral("Độc lập"));
        const Words body = find(pages, QStringLiteral("AN TOÀN"));
        const Words subject = find(pages, QStringLiteral("Ban hành Phương án"));
        QVERIFY(nation.size == 12 && nation.face == Face::Bold);
        QVERIFY(motto.size == 13 && motto.face == Face::Bold);
        QVERIFY(near(centre(nation), centre(motto)));
        const std::vector<Line> rules = rulesOf(pages);
        QCOMPARE(int(rules.size()), 3);
        QVERIFY(near(rules[0].length, motto.width, 1) && near(rules[0].x, motto.x, 1));
        QVERIFY(rules[1].length >= body.width / 3 && rules[1].length <= body.width / 2);
        QVERIFY(near(rules[1].x + rules[1].length / 2, centre(body), 1));
        QVERIFY(rules[2].length >= subject.width / 3 && rules[2].length <= subject.width / 2);
        QVERIFY(near(rules[2].x + rules[2].length / 2, centre(subject), 1));
        QCOMPARE(find(pages, QStringLiteral("ỦY BAN NHÂN DÂN")).face, Face::Regular);
        QCOMPARE(body.face, Face::Bold);
    }

    void number_and_date_share_a_line_and_leave_their_blanks()
    {
        const Pages pages = samples::laidOut(samples::decision());
        const Words number = find(pages, QStringLiteral("Số:"));
        const Words symbol = find(pages, QStringLiteral("/QĐ-ĐƯCSC"));
        const Words day = find(pages, QStringLiteral("Sông Mơ, ngày"));
        const Words month = find(pages, QStringLiteral("tháng"));
        QVERIFY(near(number.baseline, day.baseline, 0.01));
        QVERIFY(near(symbol.x - number.x - number.width, mm(15), 1));
        QVERIFY(near(month.x - day.x - day.width, mm(10), 1));
        QVERIFY(day.face == Face::Italic && day.size == 13 && number.size == 13);
    }

    void subject_of_a_letter_stands_6_points_under_its_number()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const Words number = find(pages, QStringLiteral("Số: 05/"));
        const Words subject = find(pages, QStringLiteral("V/v"));
        QCOMPARE(subject.size, 12.0);
        QVERIFY(near(centre(subject), centre(number), 1));
        const double numberBottom = number.baseline + 13 * 0.237;
        const double subjectTop = subject.baseline - 12 * 0.912;
        QVERIFY(near(subjectTop - numberBottom, 6, 0.5));
    }

    void dashes_of_addressees_stand_under_the_colon()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const Words word = find(pages, QStringLiteral("Kính gửi:"));
        const Words first = find(pages, QStringLiteral("- Các cơ quan"));
        QVERIFY(near(first.x, word.x + word.width, 5));
        QVERIFY(near(first.x, find(pages, QStringLiteral("- Ủy ban nhân dân các")).x, 0.01));
    }

    void one_addressee_stands_on_the_line_of_kinh_gui()
    {
        official::OfficialDocument document = samples::letter();
        document.parts[0].addressees = {QStringLiteral("Công an tỉnh Sông Mơ.")};
        QCOMPARE(find(samples::laidOut(document), QStringLiteral("Kính gửi")).text, QStringLiteral("Kính gửi: Công an tỉnh Sông Mơ."));
    }

    void recipients_stand_level_with_the_office_and_the_name_has_room_for_a_seal()
    {
        const Pages pages = samples::laidOut(samples::decision());
        const Words label = find(pages, QStringLiteral("Nơi nhận:"));
        const Words office = find(pages, QStringLiteral("KT. ĐỘI TRƯỞNG"));
        const Words second = find(pages, QStringLiteral("PHÓ ĐỘI TRƯỞNG"));
        const Words name = find(pages, QStringLiteral("Nguyễn Thị Thùy Dương"));
        QVERIFY(near(label.baseline, office.baseline, 2));
        QVERIFY(label.face == Face::BoldItalic && label.size == 12);
        QCOMPARE(find(pages, QStringLiteral("- Như Điều 3;")).size, 11.0);
        QVERIFY(name.baseline - 14 - second.baseline >= mm(30));
        const FieldPlace* sign = nullptr;
        const FieldPlace* seal = nullptr;
        for (const FieldPlace& field : pages.fields) {
            sign = field.name == "nguoi_ky" ? &field : sign;
            seal = field.name == "co_quan" ? &field : seal;
        }
        QVERIFY(sign && seal);
        QVERIFY(near(sign->rect.center().x(), centre(name), 1));
        QVERIFY(sign->rect.bottom() <= 842 - second.baseline && sign->rect.top() >= 842 - name.baseline + 10);
        QVERIFY(near(seal->rect.right() - sign->rect.left(), sign->rect.width() / 3, 1));
    }

    void a_signature_is_never_alone_on_a_page()
    {
        int moved = 0;
        for (int lines = 1; lines < 45; ++lines) {
            const Pages pages = samples::laidOut(shortPlan(lines));
            const Words office = find(pages, QStringLiteral("CHỦ TỌA"));
            int beside = 0;
            for (const Words& words : wordsOf(pages))
                beside += words.page == office.page && words.text.startsWith(QStringLiteral("Đoạn")) ? 1 : 0;
            QVERIFY2(beside >= std::min(lines, 2), qPrintable(QString::number(lines)));
            moved += beside == 2 && lines > 2 ? 1 : 0;
            QVERIFY(find(pages, QStringLiteral("Lê Văn Ước")).page == office.page);
        }
        QVERIFY(moved > 0);
    }

    void a_heading_is_never_the_last_on_a_page_and_no_line_is_left_behind()
    {
        for (int lines = 20; lines < 40; ++lines) {
            official::OfficialDocument document = shortPlan(lines);
            document.parts[0].blocks.emplace_back(samples::paragraph(official::Style::NumberHeading, QStringLiteral("9. Đề mục")));
            document.parts[0].blocks.emplace_back(samples::paragraph(official::Style::Body, QStringLiteral("THÂN ") + samples::prose(8)));
            const Pages pages = samples::laidOut(document);
            QCOMPARE(find(pages, QStringLiteral("THÂN")).page, find(pages, QStringLiteral("9. Đề mục")).page);
            std::array<int, 4> perPage = {};
            for (const PlacedStrip& placed : pages.pages[0].strips)
                perPage[0] += placed.block->text.startsWith(QStringLiteral("THÂN")) ? 1 : 0;
            if (pages.count() > 1) {
                for (const PlacedStrip& placed : pages.pages[1].strips)
                    perPage[1] += placed.block->text.startsWith(QStringLiteral("THÂN")) ? 1 : 0;
            }
            QVERIFY(perPage[0] != 1 && perPage[1] != 1);
        }
    }

    void a_table_repeats_its_header_and_splits_no_row()
    {
        const Pages pages = samples::laidOut(only(samples::table(4, 60)));
        QVERIFY(pages.count() >= 2);
        for (const Page& page : pages.pages) {
            const std::size_t first = page.number > 1 ? 1 : 0;
            QCOMPARE(page.strips[first].strip, 0);
            QCOMPARE(page.strips[first].block->repeatedStrips, 1);
        }
        const PlacedStrip& any = pages.pages[0].strips.front();
        QCOMPARE(int(any.block->strips.size()), 61);
    }

    void a_row_taller_than_a_page_goes_over_pages_with_all_its_lines()
    {
        official::Table table = samples::table(2, 1);
        table.rows[1].cells[0].paragraphs = {{{samples::prose(200), false, false, false}}};
        const Pages pages = samples::laidOut(only(table));
        QVERIFY(pages.count() > 2);
        QString text;
        for (const Words& words : wordsOf(pages)) {
            QVERIFY(words.baseline < 842 - mm(20) + 0.1);
            if (words.x < 300)
                text += words.text + QLatin1Char(' ');
        }
        for (int i = 2; i <= pages.count(); ++i)
            text.replace(QStringLiteral(" Cột 1 "), QStringLiteral(" "));
        QVERIFY(text.simplified().contains(samples::prose(200)));
    }

    void rows_joined_by_a_cell_stay_on_one_page()
    {
        official::Table table = samples::table(3, 40);
        for (std::size_t row = 1; row + 2 < table.rows.size(); row += 3) {
            table.rows[row].cells[0].rowSpan = 3;
            table.rows[row + 1].cells[0].rowSpan = 0;
            table.rows[row + 2].cells[0].rowSpan = 0;
        }
        const Pages pages = samples::laidOut(only(table));
        QVERIFY(pages.count() >= 2);
        QCOMPARE(int(pages.pages[0].strips.front().block->strips.size()), 1 + 13 + 1);
    }

    void a_column_is_never_narrower_than_its_longest_word()
    {
        official::Table table = samples::table(3, 2);
        table.widths = {1, 60, 60};
        table.rows[1].cells[0].paragraphs = {{{QStringLiteral("chứng cứ: nghiêng"), false, false, false}}};
        QVERIFY(find(samples::laidOut(only(table)), QStringLiteral("nghiêng")).width > 30);
    }

    void wide_tables_get_landscape_pages()
    {
        const Pages pages = samples::laidOut(samples::plan());
        int landscape = 0;
        for (const Page& page : pages.pages)
            landscape += page.width > page.height ? 1 : 0;
        QVERIFY(landscape >= 2);
        QVERIFY(pages.size(find(pages, QStringLiteral("Bảng 2.")).page).width() > 800);
        QVERIFY(pages.size(find(pages, QStringLiteral("Nơi nhận:")).page).width() < 600);
    }

    void an_annex_has_its_label_title_and_note_in_the_middle()
    {
        const Pages pages = samples::laidOut(samples::plan());
        const Words label = find(pages, QStringLiteral("Phụ lục I"));
        const Words title = find(pages, QStringLiteral("KỊCH BẢN"));
        const Words note = find(pages, QStringLiteral("(Kèm theo"));
        for (const Words& words : {label, title, note})
            QVERIFY(near(centre(words), (mm(30) + 595 - mm(15)) / 2, 1));
        QVERIFY(label.face == Face::Bold && title.face == Face::Bold && note.face == Face::Italic);
    }

    void a_line_never_ends_inside_the_option_of_a_command()
    {
        for (int words = 1; words < 40; ++words) {
            official::OfficialDocument document = samples::letter();
            const QString text = QStringLiteral("chữ ").repeated(words) + QStringLiteral("ls -la --since E:\\security.evtx xong");
            document.parts[0].blocks = {samples::paragraph(official::Style::Body, text)};
            const QString pages = QString::fromUtf8(dump(samples::laidOut(document)));
            for (const char16_t* whole : {u"-la", u"--since", u"E:\\security.evtx"})
                QVERIFY2(pages.contains(QStringView(whole)), qPrintable(pages));
        }
    }

    void a_line_never_ends_inside_a_code()
    {
        for (int words = 1; words < 40; ++words) {
            official::OfficialDocument document = samples::letter();
            const QString text = QStringLiteral("chữ ").repeated(words) + QStringLiteral("theo KB-A8-01 và Nghị định 30/2020/NĐ-CP, dịch vụ unattended-upgrades xong");
            document.parts[0].blocks = {samples::paragraph(official::Style::Body, text)};
            const QString pages = QString::fromUtf8(dump(samples::laidOut(document)));
            for (const char16_t* whole : {u"KB-A8-01", u"30/2020/NĐ-CP,", u"unattended-upgrades"})
                QVERIFY2(pages.contains(QStringView(whole)), qPrintable(pages));
        }
        official::OfficialDocument document = samples::letter();
        document.parts[0].blocks = {samples::paragraph(official::Style::Body, QStringLiteral("chữ ") + QStringLiteral("MÃ-").repeated(60) + QStringLiteral("DÀI"))};
        const QString pages = QString::fromUtf8(dump(samples::laidOut(document)));
        QVERIFY2(pages.contains(QRegularExpression(QStringLiteral("(MÃ-){10,}\n"))) && pages.contains(QStringLiteral("MÃ-DÀI")), "no line holds it: it ends behind a hyphen");
    }

    void what_begins_with_a_slash_stays_with_the_word_before_it()
    {
        const auto pagesOf = [](const QString& text) {
            official::OfficialDocument document = samples::letter();
            document.parts[0].blocks = {samples::paragraph(official::Style::Body, text)};
            return QString::fromUtf8(dump(samples::laidOut(document)));
        };
        for (int words = 1; words < 40; ++words) {
            const QString pages = pagesOf(QStringLiteral("chữ ").repeated(words) + QStringLiteral("rồi sha256sum /mnt/mau.pcap và sudo ./avml /s, hai / ba , xong"));
            for (const char16_t* whole : {u"sha256sum /mnt/mau.pcap", u"sudo ./avml /s", u"hai /", u"ba ,"})
                QVERIFY2(pages.contains(QStringView(whole)), qPrintable(pages));
        }
        const QString pages = pagesOf(QStringLiteral("chữ ") + QStringLiteral("dài").repeated(25) + QStringLiteral(" /") + QStringLiteral("đường").repeated(10));
        QVERIFY2(pages.contains(QStringLiteral(" 14 /đường")), "no line holds both: it ends before the slash");
    }

    void an_internal_paper_leaves_ruled_room_under_an_empty_heading()
    {
        official::OfficialDocument document = samples::letter();
        official::Part& part = document.parts[0];
        const auto heading = [](const QString& text, int outline) {
            official::Paragraph made = samples::paragraph(official::Style::NumberHeading, text);
            made.outline = outline;
            return made;
        };
        const auto rules = [&document] {
            const Pages pages = samples::laidOut(document);
            qsizetype sum = 0;
            for (const PlacedStrip& strip : pages.pages[0].strips) {
                const Strip& shown = strip.block->strips[std::size_t(strip.strip)];
                sum += shown.stretchCount == 0 && shown.height == ruledPitch ? shown.ruleCount : 0;
            }
            return sum;
        };
        const auto words = samples::paragraph(official::Style::Body, QStringLiteral("Đã đọc."));
        part.kind = official::PartKind::Internal;
        part.blocks = {heading(QStringLiteral("1. Việc trình"), 4), words, heading(QStringLiteral("2. Ý kiến của lãnh đạo"), 4)};
        QCOMPARE(rules(), ruledLines);
        part.blocks.emplace_back(heading(QStringLiteral("3. Nơi lưu"), 4));
        part.blocks.emplace_back(words);
        QCOMPARE(rules(), ruledLines);
        part.blocks.insert(part.blocks.begin() + 3, heading(QStringLiteral("2.1. Giám đốc"), 5));
        part.blocks.insert(part.blocks.begin() + 4, words);
        QCOMPARE(rules(), 0);
        part.blocks = {words, heading(QStringLiteral("2. Ý kiến của lãnh đạo"), 4)};
        part.kind = official::PartKind::Main;
        QCOMPARE(rules(), 0);
    }

    void a_duty_card_steps_down_to_stay_on_one_page_and_says_when_it_cannot()
    {
        const Pages easy = samples::laidOut(samples::dutyCard(8));
        QCOMPARE(find(easy, QStringLiteral("1. ")).size, 12.0);
        QCOMPARE(easy.count(), 1);
        bool stepped = false;
        for (int items = 16; items < 30; ++items) {
            const Pages pages = samples::laidOut(samples::dutyCard(items));
            const double size = find(pages, QStringLiteral("1. ")).size;
            QVERIFY(size >= 10 && size <= 12);
            stepped = stepped || (size < 12 && pages.count() == 1);
            QCOMPARE(pages.overfullCards.empty(), pages.count() == 1);
            if (pages.count() == 1)
                QVERIFY2(bottomOf(pages.pages[0]) <= mm(297 - 20) - 4, "no room for the higher rows of Word");
        }
        QVERIFY(stepped);
        QCOMPARE(samples::laidOut(samples::dutyCard(60)).overfullCards, std::vector<int>({0}));
    }

    void an_edit_measures_one_block_again_and_gives_the_pages_of_a_fresh_layout()
    {
        official::OfficialDocument document = samples::letter();
        LayoutCache cache(Typeface::named(QStringLiteral("Liberation Serif")).value());
        (void)layOut(document, cache).value();
        auto& paragraph = std::get<official::Paragraph>(document.parts[0].blocks[3]);
        paragraph.runs[0].text += QStringLiteral(" Thêm một câu cho đoạn này.");
        for (official::Block& block : document.parts[0].blocks)
            std::get<official::Paragraph>(block).source.span = {100, 200};
        const Pages again = layOut(document, cache).value();
        QCOMPARE(cache.measured(), 1);
        QCOMPARE(dump(again), dump(samples::laidOut(document)));
    }

    void pages_that_an_edit_does_not_touch_are_known_to_look_alike()
    {
        official::OfficialDocument document = samples::plan();
        document.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
        LayoutCache cache(Typeface::named(QStringLiteral("Liberation Serif")).value());
        const Pages before = layOut(document, cache).value();
        document.parts.back().title[0].text += QStringLiteral(" MỚI");
        const Pages after = layOut(document, cache).value();
        QCOMPARE(after.count(), before.count());
        for (int page = 0; page < after.count(); ++page)
            QCOMPARE(sameSheet(before, after, page), after.pages[std::size_t(page)].part + 1 < int(document.parts.size()) || after.pages[std::size_t(page)].number > 1);
        QVERIFY(!sameSheet(before, after, after.count()));
        document.circulation.clear();
        QVERIFY(!sameSheet(after, layOut(document, cache).value(), 0));
    }

    void a_place_in_the_source_is_found_on_the_page_and_back()
    {
        official::OfficialDocument document = samples::plan();
        qsizetype at = 0;
        for (official::Block& block : document.parts[0].blocks) {
            if (auto* paragraph = std::get_if<official::Paragraph>(&block))
                paragraph->source = {0, {at, at + 90}};
            at += 100;
        }
        const Pages pages = samples::laidOut(document);
        int found = 0;
        for (const official::Block& block : document.parts[0].blocks) {
            const auto* paragraph = std::get_if<official::Paragraph>(&block);
            if (!paragraph)
                continue;
            const std::optional<PagePlace> place = placeOf(pages, 0, paragraph->source.span.begin + 1);
            QVERIFY(place);
            const std::optional<official::Source> source = sourceAt(pages, place->page, place->rect.center());
            QVERIFY(source);
            QCOMPARE(source->span.begin, paragraph->source.span.begin);
            ++found;
        }
        QVERIFY(found > 15);
        QVERIFY(!placeOf(pages, 7, 0));
        QVERIFY(!sourceAt(pages, 900, QPointF()));
        const auto top = placeOf(pages, 0, 500);
        const auto end = placeOf(pages, 0, 589);
        QVERIFY(end->page > top->page || end->rect.y() > top->rect.y());
    }

    void a_long_symbol_goes_on_under_its_own_beginning_and_keeps_clear_of_the_subject()
    {
        official::OfficialDocument document = samples::letter();
        document.parts[0].header.number.clear();
        document.parts[0].header.symbol = QStringLiteral("TTCĐSVƯCSC-PNVATTTGSKGM");
        const Pages pages = samples::laidOut(document);
        const Words first = find(pages, QStringLiteral("/TTCĐSVƯCSC-"));
        const Words second = find(pages, QStringLiteral("PNVATTT"));
        QVERIFY(near(first.x, second.x) && second.baseline > first.baseline + 13);
        QVERIFY(find(pages, QStringLiteral("V/v")).baseline > second.baseline + 14);
        QVERIFY(first.x + first.width < find(pages, QStringLiteral("Sông Mơ, ngày")).x);
    }

    void the_date_of_a_place_with_a_long_name_stays_on_one_line_between_the_margins_data()
    {
        QTest::addColumn<QString>("date");
        QTest::newRow("filled in") << QStringLiteral("ngày 28 tháng 11 năm 2026");
        QTest::newRow("blank") << QString();
    }

    void the_date_of_a_place_with_a_long_name_stays_on_one_line_between_the_margins()
    {
        QFETCH(QString, date);
        official::OfficialDocument document = samples::letter();
        document.parts[0].header.place = QStringLiteral("Thành phố Hồ Chí Minh");
        document.parts[0].header.date = date;
        const Pages pages = samples::laidOut(document);
        const Words begin = find(pages, QStringLiteral("Thành phố Hồ Chí Minh, ngày"));
        const Words year = date.isEmpty() ? find(pages, QStringLiteral("năm")) : begin;
        QVERIFY(near(begin.baseline, find(pages, QStringLiteral("Số:")).baseline) && near(begin.baseline, year.baseline));
        QVERIFY(year.x + year.width + (date.isEmpty() ? mm(10) : 0) <= 595 - mm(15) + 0.5);
        QVERIFY2(date.isEmpty() || begin.text.endsWith(QStringLiteral("2026")), qPrintable(begin.text));
    }

    void a_long_addressee_goes_on_under_its_first_word()
    {
        official::OfficialDocument document = samples::letter();
        document.parts[0].addressees[0] = QStringLiteral("- Ban Chỉ đạo An toàn, An ninh mạng quốc gia và Tiểu ban Ứng phó sự cố khu vực phía Nam;");
        const Pages pages = samples::laidOut(document);
        const Words first = find(pages, QStringLiteral("- Ban Chỉ đạo"));
        const std::vector<Words> all = wordsOf(pages);
        const Words rest = *std::find_if(all.begin(), all.end(), [](const Words& words) { return words.text.endsWith(QStringLiteral("phía Nam;")); });
        const Words second = find(pages, QStringLiteral("- Ủy ban nhân dân các xã"));
        QVERIFY(near(first.x, second.x) && rest.x > first.x + 6 && rest.x < first.x + 12);
        QVERIFY(first.baseline < rest.baseline && rest.baseline < second.baseline);
    }

    void the_note_of_an_annex_breaks_no_date()
    {
        official::OfficialDocument document = samples::plan();
        official::Part& annex = document.parts.back();
        annex.note = {{QStringLiteral("(Kèm theo Phương án số …/PA-ĐƯCSC ngày … tháng … năm … của Đội Ứng cứu sự cố an toàn thông tin mạng)"), false, false, false}};
        QVERIFY(find(samples::laidOut(document), QStringLiteral("(Kèm theo Phương án số …/PA-ĐƯCSC ngày … tháng … năm …")).face == Face::Italic);
        annex.note[0].text.replace(QStringLiteral("ngày …"), QStringLiteral("hôm …")); // no date: nothing holds those words
        const Words first = find(samples::laidOut(document), QStringLiteral("(Kèm theo Phương án số …/PA-ĐƯCSC hôm"));
        QVERIFY2(!first.text.endsWith(QStringLiteral("năm …")), qPrintable(first.text));
    }

    void circulation_stands_above_the_text_right_of_the_middle_of_page_one_only()
    {
        const Pages pages = samples::laidOut(samples::plan());
        const Words mark = find(pages, QStringLiteral("LƯU HÀNH"));
        QCOMPARE(mark.page, 0);
        QVERIFY(mark.baseline < mm(20) && centre(mark) > 595 / 2.0 && mark.size == 13 && mark.face == Face::Bold);
        int marks = 0;
        for (const Words& words : wordsOf(pages))
            marks += words.text.startsWith(QStringLiteral("LƯU HÀNH")) ? 1 : 0;
        QCOMPARE(marks, 1);
    }

    void address_stands_at_the_foot_of_page_one_under_a_full_line()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const Words address = find(pages, QStringLiteral("Số 1, đường"));
        QCOMPARE(address.page, 0);
        QCOMPARE(address.size, 11.0);
        const Line line = rulesOf(pages).back();
        QVERIFY(near(line.length, 595 - mm(45)) && line.y < address.baseline && near(line.x, mm(30)));
        for (const Words& words : wordsOf(pages)) {
            if (words.page == 0 && words.size > 11)
                QVERIFY(words.baseline < line.y);
        }
    }

    void two_signers_stand_side_by_side_with_the_recipients_below()
    {
        const Pages pages = samples::laidOut(samples::minutes());
        const Words right = find(pages, QStringLiteral("CHỦ TỌA"));
        const Words left = find(pages, QStringLiteral("THƯ KÝ"));
        QVERIFY(near(left.baseline, right.baseline, 0.01) && left.x < right.x);
        QVERIFY(find(pages, QStringLiteral("Nơi nhận:")).baseline > find(pages, QStringLiteral("Phạm Thị Ngọc Ỷ")).baseline);
        QCOMPARE(int(std::count_if(pages.fields.begin(), pages.fields.end(), [](const FieldPlace& f) { return f.name.startsWith("nguoi_ky"); })), 2);
    }

    void a_layout_that_nobody_waits_for_stops()
    {
        base::CancelToken token;
        LayoutCache cache(Typeface::named(QStringLiteral("Liberation Serif")).value());
        int blocks = 0;
        const base::Progress progress(token, [&](qint64, qint64) {
            if (++blocks == 3)
                token.cancel();
        });
        const base::Result<Pages> pages = layOut(samples::plan(), cache, progress);
        QVERIFY(!pages.ok());
        QCOMPARE(pages.error().code, QByteArray("cancelled"));
        QVERIFY(cache.measured() < 6);
    }

    void nonsense_is_laid_out_without_harm()
    {
        official::Table table;
        QCOMPARE(samples::laidOut(only(table)).count(), 1);
        table.widths = {-5, 0, 2000000000};
        table.headerRows = 99;
        official::Row row;
        official::Cell cell;
        cell.columnSpan = 2000000000;
        cell.rowSpan = 2000000000;
        row.cells = {cell, cell, cell};
        table.rows = {row, row, official::Row(), row};
        QVERIFY(samples::laidOut(only(table)).count() >= 1);
        for (official::Row& each : table.rows)
            each.cells.assign(500, official::Cell());
        QVERIFY(samples::laidOut(only(table)).count() >= 1);
        const QString word(20000, u'Ư');
        QVERIFY(samples::laidOut(only(samples::paragraph(official::Style::Body, word))).count() > 3);
        const QString controls = QString::fromUtf16(u"a\u0001b\u200bc\u202ed\ufeff\u00ad") + QChar(0xD800) + QChar(QChar::LineSeparator);
        const Pages pages = samples::laidOut(only(samples::paragraph(official::Style::Body, controls)));
        QCOMPARE(int(pages.missing.size()), 2);
        QCOMPARE(uint(pages.missing[0].character), 0x202Eu);
        QCOMPARE(samples::laidOut({}).count(), 0);
        official::OfficialDocument empty;
        empty.parts.resize(2);
        QCOMPARE(samples::laidOut(empty).count(), 2);
        official::Paragraph many;
        for (int i = 0; i < 20000; ++i)
            many.runs.push_back({QStringLiteral("chữ "), i % 2 == 0, false, false});
        QVERIFY(samples::laidOut(only(many)).count() > 5);
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QGuiApplication application(argc, argv);
    PageLayoutTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "page_layout_test.moc"
