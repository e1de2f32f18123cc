// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_painter.h"

#include "render/pdf_file.h"
#include "samples.h"
#include "support/judges.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <thread>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

QImage painted(const Pages& pages, int page, double scale)
{
    const QSize size = (pages.size(page) * scale).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    return image;
}

/// The share of ink in each square of four points: what of a page does not depend on how finely it is painted.
std::vector<double> inkOf(const QImage& image, int scale)
{
    const int cell = 4 * scale;
    const int columns = image.width() / cell;
    const int rows = image.height() / cell;
    std::vector<double> ink(std::size_t(columns * rows), 0);
    for (int y = 0; y < rows * cell; ++y) {
        for (int x = 0; x < columns * cell; ++x)
            ink[std::size_t(y / cell * columns + x / cell)] += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    for (double& value : ink)
        value /= cell * cell;
    return ink;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

} // namespace

class PagePainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_page_looks_the_same_at_every_scale()
    {
        const Pages pages = samples::laidOut(samples::decision());
        const std::vector<double> once = inkOf(painted(pages, 0, 2), 2);
        QVERIFY(largestDifference(once, inkOf(painted(pages, 0, 4), 4)) < 0.25);
        QVERIFY(largestDifference(once, inkOf(painted(pages, 1, 4), 4)) > 0.4);
    }

    void words_of_the_pdf_stand_where_the_layout_put_them()
    {
        official::OfficialDocument document = samples::decision();
        const Pages pages = samples::laidOut(document);
        const testing::FileOf file(*pdfFile(pages, {document.title, 0, {}}));
        const QString boxes = QString::fromUtf8(testing::run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file.path(), QStringLiteral("-")}).out);
        int compared = 0;
        for (const QByteArray& line : dump(pages).split('\n')) {
            const QList<QByteArray> fields = line.split(' ');
            if (fields.size() < 6 || line.startsWith("field") || fields[0] != "1")
                continue;
            const QString word = QString::fromUtf8(fields[5]).toHtmlEscaped();
            bool found = false;
            const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">%1</word>")
                                             .arg(QRegularExpression::escape(word)));
            for (QRegularExpressionMatchIterator all = box.globalMatch(boxes); all.hasNext() && !found;) {
                const QRegularExpressionMatch match = all.next();
                const double baseline = match.captured(3).toDouble() - 0.216 * fields[4].toDouble();
                found = std::abs(match.captured(1).toDouble() - fields[1].toDouble()) < 1 && std::abs(baseline - fields[2].toDouble()) < 1.5;
            }
            QVERIFY2(found, line.constData());
            ++compared;
        }
        QVERIFY(compared > 30);
    }

    void pages_outlive_the_thread_that_made_them()
    {
        Pages pages;
        std::thread maker([&pages] { pages = samples::laidOut(samples::decision()); });
        maker.join();
        const QImage here = painted(pages, 0, 1);
        const Pages again = samples::laidOut(samples::decision());
        QCOMPARE(here, painted(again, 0, 1));
        QVERIFY(here != painted(again, 1, 1));
    }

    void several_threads_lay_out_and_paint_at_once()
    {
        const Pages pages = samples::laidOut(samples::letter());
        const QImage expected = painted(pages, 0, 1);
        std::atomic<int> equal = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 5; ++round) {
                    const Pages own = samples::laidOut(samples::letter());
                    equal += painted(own, 0, 1) == expected && painted(pages, 0, 1) == expected ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(equal.load(), 20);
    }

    void a_watermark_lies_under_the_text_of_every_page()
    {
        official::OfficialDocument document = samples::decision();
        const QImage plain = painted(samples::laidOut(document), 1, 1);
        document.watermark = QStringLiteral("BẢN MẪU – KHÔNG CÓ GIÁ TRỊ");
        const Pages pages = samples::laidOut(document);
        const QImage marked = painted(pages, 1, 1);
        QVERIFY(marked != plain);
        int lighter = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                lighter += qGray(marked.pixel(x, y)) > qGray(plain.pixel(x, y)) ? 1 : 0;
        }
        QCOMPARE(lighter, 0);
        const base::Result<QByteArray> pdf = pdfFile(pages, {});
        QCOMPARE(testing::preflight({*pdf}), QStringList({QStringLiteral("valid")}));
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QGuiApplication application(argc, argv);
    PagePainterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "page_painter_test.moc"
