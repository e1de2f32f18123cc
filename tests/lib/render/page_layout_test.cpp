// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"

#include "render/look.h"
#include "render/pdf_file.h"
#include "samples.h"

#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::render;

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_page_but_the_first_of_a_part_has_its_number()
    {
        const Pages pages = samples::laidOut(samples::plan());
        QVERIFY(pages.count() > 5);
        for (int i = 0; i < pages.count(); ++i) {
            const Page& page = pages.pages[std::size_t(i)];
            const PlacedStrip& top = page.strips.front();
            QCOMPARE(top.y == pageNumberTop && top.block->text == QString::number(page.number), page.number > 1);
        }
    }

    void the_same_pages_become_a_pdf()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const auto pdf = pdfFile(pages, {QStringLiteral("Thử"), 1763800000000, {}});
        QVERIFY(pdf.ok());
        QVERIFY(pdf->startsWith("%PDF-1.4"));
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QTEST_SET_MAIN_SOURCE_PATH
    QGuiApplication application(argc, argv);
    PageLayoutTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "page_layout_test.moc"
