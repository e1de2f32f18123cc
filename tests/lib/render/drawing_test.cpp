// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"
#include "render/page_painter.h"
#include "render/pdf_file.h"
#include "diagram/serif_widths.h"
#include "support/judges.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

official::Drawing drawing()
{
    official::Drawing drawing;
    drawing.name = QStringLiteral("Lưu đồ");
    drawing.width = 30000;
    drawing.height = 20000;
    drawing.shapes = {{official::ShapeKind::Decision, 5000, 0, 20000, 4000, {}}, {official::ShapeKind::Bar, 5000, 18000, 20000, 400, {}}};
    drawing.lines = {{{{15000, 4000}, {15000, 8000}, {15000, 12000}, {15000, 17300}}, {15000, 18000}, official::Dash::Dashed}};
    drawing.texts = {{QStringLiteral("Bước 1. Đúng không?"), 15000, 1300}};
    return drawing;
}

official::OfficialDocument documentWith(const official::Drawing& drawing)
{
    official::OfficialDocument document;
    document.title = QStringLiteral("Thử");
    document.parts.resize(1);
    document.parts[0].kind = official::PartKind::Annex;
    document.parts[0].blocks.emplace_back(drawing);
    return document;
}

int darkPixels(const QImage& image, QRect where)
{
    int dark = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    return dark;
}

} // namespace

class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_table_of_widths_is_that_of_the_document_face()
    {
        const Typeface typeface = Typeface::official().value();
        const QFontMetricsF metrics(typeface.font(Face::Regular, 1000));
        for (const QString& letter : QStringLiteral("A a Đ đ ơ Ơ ư Ư ấ Ộ ỹ 0 9 . , : ( ) « » – → … ? / w M g").split(u' '))
            QVERIFY2(std::abs(metrics.horizontalAdvance(letter) - diagram::serifWidth(letter, 1000)) <= 2, qPrintable(letter));
    }

    void a_drawing_is_painted_where_it_says()
    {
        const QImage image = drawingImage(Typeface::official().value(), drawing(), 144);
        QCOMPARE(image.size(), QSize(600, 400));
        QVERIFY(darkPixels(image, QRect(110, 362, 380, 4)) > 1300);      // the bar is solid
        QVERIFY(darkPixels(image, QRect(0, 100, 250, 200)) == 0);        // nothing beside the line
        const int dashes = darkPixels(image, QRect(298, 90, 5, 240));
        QVERIFY(dashes > 60 && dashes < 700);                            // the line is broken
    }

    void its_words_can_be_read_in_the_pdf_and_the_file_is_whole()
    {
        LayoutCache cache(Typeface::official().value());
        const Pages pages = layOut(documentWith(drawing()), cache).value();
        QCOMPARE(pages.count(), 1);
        QVERIFY(dump(pages).contains("Bước 1. Đúng không?"));
        const auto pdf = pdfFile(pages, {});
        QVERIFY(pdf.ok());
        QCOMPARE(testing::preflight({*pdf}), QStringList({QStringLiteral("valid")}));
    }

    void one_that_is_too_large_is_made_to_fit()
    {
        official::Drawing large = drawing();
        large.width = 300000;
        large.height = 500000;
        LayoutCache cache(Typeface::official().value());
        const Pages pages = layOut(documentWith(large), cache).value();
        QCOMPARE(pages.count(), 1);
        for (const PlacedStrip& strip : pages.pages[0].strips)
            QVERIFY(strip.y + strip.height() <= 84200);
    }

    void another_drawing_is_not_taken_for_one_known()
    {
        LayoutCache cache(Typeface::official().value());
        (void)layOut(documentWith(drawing()), cache).value();
        (void)layOut(documentWith(drawing()), cache).value();
        QCOMPARE(cache.measured(), 0);
        official::Drawing other = drawing();
        other.lines[0].dash = official::Dash::Solid;
        (void)layOut(documentWith(other), cache).value();
        QCOMPARE(cache.measured(), 1);
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QGuiApplication application(argc, argv);
    DrawingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "drawing_test.moc"
