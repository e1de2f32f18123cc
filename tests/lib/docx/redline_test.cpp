// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline.h"

#include "child_order.h"
#include "docx/docx_file.h"
#include "lib/render/samples.h"
#include "support/judges.h"
#include "support/random_text.h"
#include "tracked_reader.h"
#include "zip/package.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ungcuu;
using namespace ungcuu::docx;
using namespace ungcuu::render;
using official::OfficialDocument;
using testing::Reading;

namespace {

const RevisionMark mark{QStringLiteral("Lê Thị Hà"), 1'795'000'000'000};

DocxRequest request(const OfficialDocument& document)
{
    return {document.title, 1'795'000'000'000, {}, false};
}

LayoutCache& cache()
{
    static LayoutCache cache(Typeface::named(QStringLiteral("Liberation Serif")).value());
    return cache;
}

zip::Package written(const OfficialDocument& document)
{
    return docxPackage(document, cache(), request(document)).value();
}

QByteArray compared(const OfficialDocument& before, const OfficialDocument& after)
{
    return redline(before, after, cache(), request(after), mark).value();
}

QByteArray bodyOf(const zip::Package& package)
{
    return package.part("/word/document.xml")->bytes;
}

QByteArray bodyOf(const QByteArray& docx)
{
    return bodyOf(zip::readPackage(docx).value());
}

QStringList plainText(const OfficialDocument& document)
{
    return testing::textOf(bodyOf(written(document)), Reading::Accepted);
}

official::Runs plainRuns(const QString& text)
{
    return {{text, false, false, false}};
}

OfficialDocument original()
{
    OfficialDocument document = samples::plan();
    document.parts[0].blocks.push_back(samples::table(3, 4));
    document.parts[0].blocks.push_back(samples::paragraph(official::Style::Body, QStringLiteral("Đoạn cuối cùng của phần này.")));
    return document;
}

void editWords(official::Runs& runs, testing::RandomText& random)
{
    official::Run& run = runs[std::size_t(random.below(std::ssize(runs)))];
    QStringList words = run.text.split(QLatin1Char(' '));
    const qsizetype at = random.below(words.size());
    if (random.below(3) == 0)
        words[at] = QStringLiteral("khác hẳn");
    else if (random.below(2) == 0)
        words.insert(at, QStringLiteral("thêm"));
    else if (words.size() > 3)
        words.removeAt(at);
    run.text = words.join(QLatin1Char(' '));
    run.bold = random.below(8) == 0 ? !run.bold : run.bold;
}

void editTable(official::Table& table, testing::RandomText& random)
{
    const qsizetype row = 1 + random.below(std::ssize(table.rows) - 1);
    if (random.below(3) == 0 && table.rows.size() > 2) {
        table.rows.erase(table.rows.begin() + row);
    } else if (random.below(2) == 0) {
        official::Row fresh = table.rows[std::size_t(row)];
        for (official::Cell& cell : fresh.cells)
            cell.paragraphs = {plainRuns(QStringLiteral("ô mới %1").arg(random.below(1000)))};
        table.rows.insert(table.rows.begin() + row, fresh);
    } else {
        official::Cell& cell = table.rows[std::size_t(row)].cells[std::size_t(random.below(std::ssize(table.rows[std::size_t(row)].cells)))];
        if (random.below(2) == 0)
            cell.paragraphs.push_back(plainRuns(QStringLiteral("dòng thêm %1").arg(random.below(1000))));
        else if (!cell.paragraphs.empty())
            cell.paragraphs.pop_back();
    }
}

void edit(OfficialDocument& document, testing::RandomText& random)
{
    std::vector<official::Block>& blocks = document.parts[std::size_t(random.below(std::ssize(document.parts)))].blocks;
    if (blocks.empty())
        return;
    const qsizetype at = random.below(std::ssize(blocks));
    if (auto* table = std::get_if<official::Table>(&blocks[std::size_t(at)]); table && table->rows.size() > 1)
        return random.below(6) == 0 ? void(blocks.erase(blocks.begin() + at)) : editTable(*table, random);
    if (random.below(4) == 0)
        blocks.erase(blocks.begin() + at);
    else if (random.below(3) == 0)
        blocks.insert(blocks.begin() + at, samples::paragraph(official::Style::Body, QStringLiteral("Đoạn mới %1: làm ngay việc này.").arg(random.below(1000))));
    else if (auto* paragraph = std::get_if<official::Paragraph>(&blocks[std::size_t(at)]); paragraph && !paragraph->runs.empty())
        editWords(paragraph->runs, random);
}

OfficialDocument edited(unsigned seed)
{
    testing::RandomText random(seed);
    OfficialDocument document = original();
    for (int i = 0; i < 8; ++i)
        edit(document, random);
    return document;
}

OfficialDocument manyParagraphs()
{
    OfficialDocument document = original();
    document.parts.resize(1);
    for (int i = 0; i < 400; ++i)
        document.parts[0].blocks.push_back(samples::paragraph(official::Style::Body, QStringLiteral("Việc %1: ").arg(i) + samples::prose(2, i)));
    return document;
}

/// A word more in each paragraph; each fifth is gone, a new one stands before each fourth.
OfficialDocument changedEverywhere(OfficialDocument document)
{
    std::vector<official::Block> blocks;
    for (std::size_t i = 0; i < document.parts[0].blocks.size(); ++i) {
        official::Block block = document.parts[0].blocks[i];
        if (auto* paragraph = std::get_if<official::Paragraph>(&block))
            paragraph->runs[0].text.insert(std::max<qsizetype>(0, paragraph->runs[0].text.indexOf(QLatin1Char(' '), qsizetype(i * 7) % 30)), QStringLiteral(" không"));
        if (i % 4 == 0)
            blocks.push_back(samples::paragraph(official::Style::Body, QStringLiteral("Việc mới: báo cáo ngay với đội trưởng.")));
        if (i % 5 != 1)
            blocks.push_back(std::move(block));
    }
    document.parts[0].blocks = std::move(blocks);
    return document;
}

/// As written in the file.
qsizetype deletedLetters(const QByteArray& body)
{
    static const QByteArray open = "<w:delText xml:space=\"preserve\">";
    qsizetype letters = 0;
    for (qsizetype at = body.indexOf(open); at >= 0; at = body.indexOf(open, at + 1))
        letters += body.indexOf('<', at + 1) - at - open.size();
    return letters;
}

/// With a picture of a shape this wide, and words behind it.
OfficialDocument pictured(int width, const QString& words)
{
    OfficialDocument document = original();
    official::Drawing drawing;
    drawing.name = QStringLiteral("Lưu đồ");
    drawing.width = drawing.height = 10000;
    drawing.shapes.push_back({official::ShapeKind::Step, 100, 100, width, 500, {}});
    document.parts[0].blocks.push_back(drawing);
    document.parts[0].blocks.push_back(samples::paragraph(official::Style::Body, words));
    return document;
}

/// Without the blanks at both ends, which LibreOffice does not all keep.
QStringList trimmed(QStringList lines)
{
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

/// Styles of paragraphs that word/document.xml names and word/styles.xml does not define.
QStringList undefinedStyles(const zip::Package& package)
{
    static const QRegularExpression named(QStringLiteral("<w:pStyle (w:val=\"[^\"]*\")"));
    const QString styles = QString::fromUtf8(package.part("/word/styles.xml")->bytes);
    QStringList missing;
    for (const QRegularExpressionMatch& each : named.globalMatch(QString::fromUtf8(bodyOf(package)))) {
        if (!styles.contains(each.captured(1).replace(QLatin1String("w:val"), QLatin1String("w:styleId"))))
            missing << each.captured(1);
    }
    missing.removeDuplicates();
    return missing;
}

QString difference(const QStringList& actual, const QStringList& wanted)
{
    for (qsizetype i = 0; i < std::max(actual.size(), wanted.size()); ++i) {
        if (actual.value(i) != wanted.value(i))
            return QStringLiteral("%1: «%2», wanted «%3»").arg(i).arg(actual.value(i), wanted.value(i));
    }
    return {};
}

} // namespace

class RedlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_accepted_is_the_new_document_and_all_rejected_the_old()
    {
        const QStringList before = plainText(original());
        int tracked = 0;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            for (const bool back : {false, true}) {
                const OfficialDocument document = edited(seed);
                const QByteArray body = bodyOf(back ? compared(document, original()) : compared(original(), document));
                const QStringList after = plainText(document);
                const QString accepted = difference(testing::textOf(body, Reading::Accepted), back ? before : after);
                QVERIFY2(accepted.isEmpty(), qPrintable(QStringLiteral("%1 accepted %2").arg(seed).arg(accepted)));
                const QString rejected = difference(testing::textOf(body, Reading::Rejected), back ? after : before);
                QVERIFY2(rejected.isEmpty(), qPrintable(QStringLiteral("%1 rejected %2").arg(seed).arg(rejected)));
                QVERIFY2(testing::orderComplaint(body).isEmpty(), qPrintable(testing::orderComplaint(body)));
                tracked += body.contains("<w:ins ") || body.contains("<w:del ");
            }
        }
        QVERIFY(tracked > 45);
    }

    void only_the_changed_words_are_tracked()
    {
        OfficialDocument document = original();
        std::get<official::Paragraph>(document.parts[0].blocks.back()).runs[0].text = QStringLiteral("Đoạn sau cùng của phần này.");
        const QString body = QString::fromUtf8(bodyOf(compared(original(), document)));
        QCOMPARE(body.count(QLatin1String("<w:ins ")), 1);
        QCOMPARE(body.count(QLatin1String("<w:del ")), 1);
        QVERIFY(body.contains(QStringLiteral("w:author=\"Lê Thị Hà\" w:date=\"2026-11-18T")));
        QVERIFY(body.contains(QStringLiteral(">cuối</w:delText>")) && body.contains(QStringLiteral(">sau</w:t>")));
    }

    void nothing_changed_is_nothing_tracked()
    {
        const QByteArray body = bodyOf(compared(original(), original()));
        QVERIFY(!body.contains("<w:ins ") && !body.contains("<w:del "));
        QCOMPARE(testing::textOf(body, Reading::Accepted), plainText(original()));
    }

    /// Where every paragraph of a long document is another one, who became whom is told by its words.
    void a_long_document_changed_everywhere_is_still_compared_by_words()
    {
        const OfficialDocument before = manyParagraphs();
        const OfficialDocument after = changedEverywhere(before);
        const QByteArray body = bodyOf(compared(before, after));
        QCOMPARE(difference(testing::textOf(body, Reading::Accepted), plainText(after)), QString());
        QCOMPARE(difference(testing::textOf(body, Reading::Rejected), plainText(before)), QString());
        const qsizetype gone = deletedLetters(body);
        const qsizetype paragraphs = std::ssize(before.parts[0].blocks);
        QVERIFY2(gone < 2 * (paragraphs / 5) * 300 && gone > 0, QByteArray::number(gone).constData()); // a fifth is taken out whole
        QVERIFY(body.count("<w:ins ") > paragraphs / 2);
    }

    void a_mark_that_xml_writes_as_a_reference_is_one_word()
    {
        const auto shown = [](const QString& before, const QString& after) {
            const auto document = [](const QString& words) {
                OfficialDocument made = original();
                made.parts[0].blocks.push_back(samples::paragraph(official::Style::Body, words));
                return made;
            };
            const QByteArray body = bodyOf(compared(document(before), document(after)));
            const bool right = testing::textOf(body, Reading::Accepted) == plainText(document(after)) && testing::textOf(body, Reading::Rejected) == plainText(document(before));
            return right ? std::pair(deletedLetters(body), body.count("<w:ins ")) : std::pair(qsizetype(-1), qsizetype(-1));
        };
        QCOMPARE(shown(QStringLiteral("cổng <a&b> và \"c\""), QStringLiteral("cổng <a>b> và \"c\"")), std::pair(qsizetype(5), qsizetype(1)));
        QCOMPARE(shown(QStringLiteral("cổng amp &lt; xong"), QStringLiteral("cổng amp &gt; xong")), std::pair(qsizetype(2), qsizetype(1)));
        QCOMPARE(shown(QStringLiteral("&& và &"), QStringLiteral("& và &")), std::pair(qsizetype(5), qsizetype(0)));
    }

    /// It is written in one place alone: what was left out of the old document must be there to be taken out.
    void a_block_that_changed_its_place_is_taken_out_and_put_in()
    {
        OfficialDocument moved = original();
        std::vector<official::Block>& blocks = moved.parts[0].blocks;
        std::rotate(blocks.begin() + 2, blocks.begin() + 5, blocks.end() - 1);
        const QByteArray body = bodyOf(compared(original(), moved));
        QCOMPARE(difference(testing::textOf(body, Reading::Accepted), plainText(moved)), QString());
        QCOMPARE(difference(testing::textOf(body, Reading::Rejected), plainText(original())), QString());
        QVERIFY(deletedLetters(body) > 100);
    }

    void the_comparison_forgets_who_its_paragraphs_are()
    {
        const zip::Package package = zip::readPackage(compared(original(), edited(3))).value();
        for (const zip::Part& part : package.parts)
            QVERIFY2(!part.bytes.contains("_UC0") && !part.bytes.contains("paraId") && !part.bytes.contains("urn:ungcuu"), part.name.constData());
    }

    void a_picture_is_tracked_where_it_is_another_one()
    {
        const QString old = QStringLiteral("Việc cũ.");
        const QString fresh = QStringLiteral("Việc mới.");
        const auto shown = [](const OfficialDocument& before, const OfficialDocument& after) {
            const zip::Package package = zip::readPackage(compared(before, after)).value();
            return std::pair(package.part("/word/media/old-image1.png") != nullptr, bodyOf(package).count("<a:blip "));
        };
        QCOMPARE(shown(pictured(3000, old), pictured(3000, fresh)), std::pair(false, qsizetype(1)));
        QCOMPARE(shown(pictured(3000, old), pictured(4000, old)), std::pair(true, qsizetype(2)));
        QCOMPARE(shown(pictured(3000, old), original()), std::pair(true, qsizetype(1)));
    }

    /// A card is set in the sizes that fill its sheet: what is taken out was of others.
    void every_style_that_it_names_is_defined()
    {
        const OfficialDocument loose = samples::dutyCard(8);
        const OfficialDocument tight = samples::dutyCard(30);
        for (const auto& [before, after] : {std::pair(loose, tight), std::pair(tight, loose)}) {
            zip::Package package = zip::readPackage(compared(before, after)).value();
            QCOMPARE(undefinedStyles(package), QStringList());
            const QByteArray styles = package.part("/word/styles.xml")->bytes;
            QCOMPARE(testing::orderComplaint(styles), QString());
            for (zip::Part& part : package.parts) {
                if (part.name == "/word/styles.xml")
                    part.bytes = written(after).part("/word/styles.xml")->bytes;
            }
            QVERIFY2(before.parts.front().blocks.size() < after.parts.front().blocks.size() || !undefinedStyles(package).isEmpty(), "nothing was taken out in another size");
        }
    }

    void the_reader_of_tracked_changes_can_say_no()
    {
        const QByteArray body = bodyOf(compared(original(), edited(5)));
        QVERIFY(testing::textOf(body, Reading::Accepted) != testing::textOf(body, Reading::Rejected));
        QVERIFY(testing::textOf(body, Reading::Rejected) != plainText(edited(5)));
    }

    /// LibreOffice takes insertions that touch across a mark for one, the mark included.
    void words_put_in_at_an_end_and_at_the_next_beginning_are_two_insertions()
    {
        const auto made = [](const QStringList& lines) {
            OfficialDocument document = original();
            for (const QString& line : lines)
                document.parts[0].blocks.push_back(samples::paragraph(official::Style::Body, line));
            return document;
        };
        const QString a = QStringLiteral("Tổ trực ghi nhật ký, giờ và người báo");
        const QString b = QStringLiteral("Đội trưởng quyết định cô lập máy chủ ngay trong đêm");
        const QString end = QStringLiteral("Đoạn cuối cùng không đổi.");
        const OfficialDocument before = made({a, b, end});
        const QString more = QStringLiteral(" và ký tên");
        const QString fresh = QStringLiteral("Việc mới hẳn: gọi nhà cung cấp.");
        for (const OfficialDocument& after : {made({a + more, fresh, b, end}), made({a + more, fresh, fresh, QStringLiteral("Sau đó ") + b, end}),
                                              made({a + more, QStringLiteral("Sau đó ") + b, end}), made({a + more, QStringLiteral("Sau đó ") + b, end, fresh})}) {
            const QByteArray docx = compared(before, after);
            const QByteArray theirs = bodyOf(testing::libreOffice({docx}, QStringLiteral("docx")).front());
            for (const QByteArray& body : {bodyOf(docx), theirs}) {
                QCOMPARE(difference(trimmed(testing::textOf(body, Reading::Accepted)), trimmed(plainText(after))), QString());
                QCOMPARE(difference(trimmed(testing::textOf(body, Reading::Rejected)), trimmed(plainText(before))), QString());
            }
        }
    }

    /// LibreOffice reads the file into a model of its own and writes that model's changes anew.
    void libreoffice_knows_the_same_changes()
    {
        const QByteArray docx = compared(original(), edited(4));
        const QByteArray theirs = testing::libreOffice({docx}, QStringLiteral("docx")).front();
        QVERIFY(!theirs.isEmpty());
        const QString body = QString::fromUtf8(bodyOf(theirs));
        QCOMPARE(difference(trimmed(testing::textOf(body.toUtf8(), Reading::Accepted)), trimmed(plainText(edited(4)))), QString());
        QCOMPARE(difference(trimmed(testing::textOf(body.toUtf8(), Reading::Rejected)), trimmed(plainText(original()))), QString());
        QVERIFY(body.contains(QStringLiteral("w:author=\"Lê Thị Hà\"")));
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QGuiApplication application(argc, argv);
    RedlineTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "redline_test.moc"
