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
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::docx;
using namespace ungcuu::render;
using official::OfficialDocument;
using testing::Reading;

namespace {

const RevisionMark mark{QStringLiteral("Lê Thị Hà"), 1'795'000'000'000};

zip::Package written(const OfficialDocument& document)
{
    static LayoutCache cache(Typeface::named(QStringLiteral("Liberation Serif")).value());
    return docxPackage(document, cache, {document.title, 1'795'000'000'000, {}, false}).value();
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
        const zip::Package old = written(original());
        const QStringList before = plainText(original());
        int tracked = 0;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            for (const bool back : {false, true}) {
                const OfficialDocument document = edited(seed);
                const QByteArray body = bodyOf(back ? redline(written(document), old, mark) : redline(old, written(document), mark));
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
        const QString body = QString::fromUtf8(bodyOf(redline(written(original()), written(document), mark)));
        QCOMPARE(body.count(QLatin1String("<w:ins ")), 1);
        QCOMPARE(body.count(QLatin1String("<w:del ")), 1);
        QVERIFY(body.contains(QStringLiteral("w:author=\"Lê Thị Hà\" w:date=\"2026-11-18T")));
        QVERIFY(body.contains(QStringLiteral(">cuối</w:delText>")) && body.contains(QStringLiteral(">sau</w:t>")));
    }

    void nothing_changed_is_nothing_tracked()
    {
        const QByteArray body = bodyOf(redline(written(original()), written(original()), mark));
        QVERIFY(!body.contains("<w:ins ") && !body.contains("<w:del "));
        QCOMPARE(testing::textOf(body, Reading::Accepted), plainText(original()));
    }

    void the_comparison_forgets_who_its_paragraphs_are()
    {
        const zip::Package package = zip::readPackage(redline(written(original()), written(edited(3)), mark)).value();
        for (const zip::Part& part : package.parts)
            QVERIFY2(!part.bytes.contains("_UC0") && !part.bytes.contains("paraId") && !part.bytes.contains("urn:ungcuu"), part.name.constData());
    }

    void a_picture_is_tracked_where_it_is_another_one()
    {
        const QString old = QStringLiteral("Việc cũ.");
        const QString fresh = QStringLiteral("Việc mới.");
        const auto shown = [](const OfficialDocument& before, const OfficialDocument& after) {
            const zip::Package package = zip::readPackage(redline(written(before), written(after), mark)).value();
            return std::pair(package.part("/word/media/old-image1.png") != nullptr, bodyOf(package).count("<a:blip "));
        };
        QCOMPARE(shown(pictured(3000, old), pictured(3000, fresh)), std::pair(false, qsizetype(1)));
        QCOMPARE(shown(pictured(3000, old), pictured(4000, old)), std::pair(true, qsizetype(2)));
        QCOMPARE(shown(pictured(3000, old), original()), std::pair(true, qsizetype(1)));
    }

    void the_reader_of_tracked_changes_can_say_no()
    {
        const QByteArray body = bodyOf(redline(written(original()), written(edited(5)), mark));
        QVERIFY(testing::textOf(body, Reading::Accepted) != testing::textOf(body, Reading::Rejected));
        QVERIFY(testing::textOf(body, Reading::Rejected) != plainText(edited(5)));
    }

    /// LibreOffice reads the file into a model of its own and writes that model's changes anew.
    void libreoffice_knows_the_same_changes()
    {
        const QByteArray compared = redline(written(original()), written(edited(4)), mark);
        const QByteArray theirs = testing::libreOffice({compared}, QStringLiteral("docx")).front();
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
