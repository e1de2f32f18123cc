// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the editor to the page that shows it, painted: the window's own pipeline, offscreen, the worker and its
// pause before it included, by the clock. Bars: 50 ms at 60 pages, 100 ms at 2 MB, each the 95th percentile.
#include "compile/compile.h"
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/page/page_view.h"
#include "lib/render/samples.h"
#include "models/source_lines.h"
#include "render/page_layout.h"
#include "workspace/folder_sources.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace ungcuu;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Waits until the pages of the text as it is now have been painted.
void waitForPage(gui::PageView& page)
{
    QEventLoop loop;
    const auto connection = QObject::connect(&page, &gui::PageView::pagesPainted, &loop, &QEventLoop::quit);
    loop.exec();
    QObject::disconnect(connection);
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

/// Where the time goes, each part alone on this thread, known blocks known.
void tellParts(const QByteArray& text, const compile::Sources& sources)
{
    render::LayoutCache cache(render::Typeface::official().value());
    const models::SourceLines lines = models::SourceLines::of(text);
    (void)render::layOut(compile::compiled({text, {}, false}, sources).document, cache).value();
    QElapsedTimer timer;
    timer.start();
    const models::SourceLines copy = lines;
    const double copied = milliseconds(timer);
    const QByteArray bytes = copy.bytes();
    const double joined = milliseconds(timer) - copied;
    timer.restart();
    const compile::Compiled compiled = compile::compiled({bytes, {}, false}, sources);
    const double compiling = milliseconds(timer);
    timer.restart();
    (void)render::layOut(compiled.document, cache).value();
    std::printf("  alone: copy of the lines %.1f ms, bytes %.1f ms, compile %.1f ms, all pages with every block known %.1f ms\n", copied, joined, compiling, milliseconds(timer));
}

/// The 95th percentile for a text of this size.
double measure(qsizetype size, int keys, double bar, const QString& folder)
{
    const QByteArray text = render::samples::planSource(size);
    models::Desk office({folder + QStringLiteral("/keys"), folder + QStringLiteral("/state")}, base::fixedClock(0));
    gui::OpenDocument document(office, [folder] {
        return base::Result<std::shared_ptr<const compile::Sources>>(std::make_shared<const workspace::FolderSources>(folder, QDate(2026, 11, 26)));
    });
    gui::DocumentView view(document);
    view.resize(1400, 900);
    view.show();
    models::Opened opened;
    opened.document.bytes = text;
    document.open(opened);
    waitForPage(view.page());
    std::vector<double> times;
    for (int key = 0; key < keys; ++key) {
        if (key % 10 == 0) {
            const int line = int((qint64(key) * 7919) % view.editor().document()->blockCount());
            view.editor().setTextCursor(QTextCursor(view.editor().document()->findBlockByNumber(line)));
            view.editor().moveCursor(QTextCursor::EndOfBlock);
            QTest::qWait(150);
        }
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(&view.editor(), QStringLiteral("a"));
        waitForPage(view.page());
        times.push_back(milliseconds(timer));
    }
    const double p95 = percentile(times, 0.95);
    std::printf("key to page: p95 %.0f ms (bar %.0f), median %.0f ms   %lld KB, %d pages\n", p95, bar, percentile(times, 0.5), static_cast<long long>(text.size() / 1024),
                view.pageCount());
    const workspace::FolderSources sources(folder, QDate(2026, 11, 26));
    tellParts(text, sources);
    std::fflush(stdout);
    return p95;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    render::guardFonts();
    QApplication application(argc, argv);
    const QTemporaryDir empty;
    const double small = measure(215 * 1024, 100, 50, empty.path());
    const double large = measure(2 * 1024 * 1024, 20, 100, empty.path());
    return small > 100 || large > 4000 ? 1 : 0; // a clock on a shared machine wanders; a pipeline that waits does not
}
