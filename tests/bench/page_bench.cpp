// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 150 KB of source to PDF, all that the program does, against a bare QTextLayout + QPdfWriter pass over the same text, in one process, in turns.
// Bar: 1.5 times; and time per byte at 2 MB is at most 1.2 times that at 150 KB.
#include "lib/render/samples.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

/// Source text of about `bytes`: a heading every eight paragraphs, a six-column table every forty; no two paragraphs
/// alike, or the layout would measure only one of them.
QByteArray planOf(qsizetype bytes)
{
    QString text = QStringLiteral("---\nloại văn bản: Phương án\nmã: PA-DAI\ncơ quan ban hành: ĐỘI ỨNG CỨU SỰ CỐ\nký hiệu: PA-ĐƯCSC\n"
                                  "địa danh: Sông Mơ\ntrích yếu: Ứng cứu sự cố\nngười ký:\n- ĐỘI TRƯỞNG\n- (ký)\n- Lê Văn Ước\n\n---\n\n");
    qsizetype size = 0;
    for (int i = 0; size < bytes; ++i) {
        QString piece = i % 8 == 0 ? QStringLiteral("### %1. %2\n\n").arg(i / 8 + 1).arg(samples::prose(1, i).left(50))
                                   : QStringLiteral("Việc %1: ").arg(i) + samples::prose(4, i) + QStringLiteral("\n\n");
        if (i % 40 == 39) {
            piece += QStringLiteral("| TT | Việc | Chủ trì | Phối hợp | Thời gian | Kết quả |\n|--|----------|-----|-----|---|-----|\n");
            for (int row = 1; row <= 5; ++row)
                piece += QStringLiteral("| %1 | %2 | %3 | %4 | 15 phút | %5 |\n")
                             .arg(QString::number(row), samples::prose(1, i + row).left(60), samples::prose(1, i).left(12),
                                  samples::prose(1, row).left(14), samples::prose(1, i * row).left(20));
            piece += QLatin1Char('\n');
        }
        size += piece.toUtf8().size();
        text += piece;
    }
    return text.toUtf8();
}

QString textOf(const official::Runs& runs)
{
    QString text;
    for (const official::Run& run : runs)
        text += run.text;
    return text;
}

QStringList textsOf(const official::OfficialDocument& document)
{
    QStringList texts;
    for (const official::Block& block : document.parts[0].blocks) {
        if (const auto* paragraph = std::get_if<official::Paragraph>(&block))
            texts << textOf(paragraph->runs);
        else if (const auto* table = std::get_if<official::Table>(&block))
            for (const official::Row& row : table->rows)
                for (const official::Cell& cell : row.cells)
                    texts << (cell.paragraphs.empty() ? QString() : textOf(cell.paragraphs[0]));
    }
    return texts;
}

/// The least that can be done: break each text into justified lines and draw them one under the other.
qsizetype barePass(const QStringList& texts, const QFont& font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(12.0 / 72, 12.0 / 72);
    qreal y = 6000;
    QTextOption option(Qt::AlignJustify);
    for (const QString& text : texts) {
        QTextLayout layout(text, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(46700);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i, y += 1800) {
            if (y > 76000) {
                writer.newPage();
                y = 6000;
            }
            layout.lineAt(i).draw(&painter, QPointF(0, y));
        }
    }
    painter.end();
    return buffer.size();
}

int pagesMade = 0;

/// All the program does: read, compile, lay out, write, finish.
qsizetype wholePass(const QByteArray& source, const compile::Sources& sources)
{
    const workspace::ExportedPdf exported = workspace::exportPdf({{source, {}, false}, 0, {}}, sources).value();
    pagesMade = exported.pages;
    return exported.pdf.size();
}

/// Time of this thread alone: what else the machine does is not ours.
template <class F> double seconds(F&& work)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    if (work() <= 0)
        std::abort();
    return now() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    guardFonts();
    QGuiApplication application(argc, argv);
    const Typeface typeface = Typeface::official().value();
    const QTemporaryDir empty;
    const workspace::FolderSources sources(empty.path(), QDate(2026, 11, 22));
    const QByteArray small = planOf(150 * 1024);
    const QByteArray large = planOf(2 * 1024 * 1024);
    const QStringList texts = textsOf(compile::compiled({small, {}, false}, sources).document);
    const QFont font = typeface.font(Face::Regular, 1400);
    barePass(texts, font);
    wholePass(small, sources);
    std::vector<double> bare;
    std::vector<double> whole;
    std::vector<double> wholeLarge;
    for (int round = 0; round < 9; ++round) {
        bare.push_back(seconds([&] { return barePass(texts, font); }));
        whole.push_back(seconds([&] { return wholePass(small, sources); }));
        if (round % 3 == 0)
            wholeLarge.push_back(seconds([&] { return wholePass(large, sources); }));
    }
    wholePass(small, sources);
    const double ratio = median(whole) / median(bare);
    std::printf("page: ratio %.2f (bar 1.5)   %lld KB, %d pages, %.0f ms against %.0f ms\n", ratio, static_cast<long long>(small.size() / 1024),
                pagesMade, median(whole) * 1000, median(bare) * 1000);
    const double growth = median(wholeLarge) / median(whole) / (double(large.size()) / double(small.size()));
    wholePass(large, sources);
    std::printf("page: growth %.2f (bar 1.2)   2 MB, %d pages, %.0f ms\n", growth, pagesMade, median(wholeLarge) * 1000);

    const official::OfficialDocument document = compile::compiled({large, {}, false}, sources).document;
    LayoutCache cache(typeface);
    (void)layOut(document, cache).value();
    const double again = seconds([&] { return layOut(document, cache).value().count(); });
    std::printf("page: all pages of 2 MB again with every block known: %.1f ms\n", again * 1000);
    return ratio > 3.0 || growth > 2.4 ? 1 : 0;
}
