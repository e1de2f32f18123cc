// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 150 KB of source to PDF, all that the program does, against a bare QTextLayout + QPdfWriter pass over the same text, in one process, in turns.
// Bar: 1.5 times; and time per byte at 2 MB is at most 1.2 times that at 150 KB.
#include "bench/thread_time.h"
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

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

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

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    guardFonts();
    QGuiApplication application(argc, argv);
    const Typeface typeface = Typeface::official().value();
    const QTemporaryDir empty;
    const workspace::FolderSources sources(empty.path(), QDate(2026, 11, 22));
    const QByteArray small = samples::planSource(150 * 1024);
    const QByteArray large = samples::planSource(2 * 1024 * 1024);
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
