// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/printing.h"

#include "base/file.h"
#include "gui/page/printer_choices.h"
#include "render/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

#include <algorithm>

namespace ungcuu::gui {

namespace {

QPageLayout layoutOf(const render::Pages& pages, int page)
{
    const QSizeF size = pages.size(page);
    QPageLayout layout(QPageSize(QPageSize::A4), size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

base::Error refused()
{
    return {"print.refused", QCoreApplication::translate("gui", "Chưa in được: máy in không nhận. Văn bản không đổi. Kiểm tra máy in rồi in lại, hoặc xuất PDF.")};
}

/// What the painter has begun goes to the printer when it ends, stopped or not.
base::Result<Printed> painted(QPrinter& printer, const render::Pages& pages, const base::Progress& progress)
{
    const int first = std::clamp(printer.fromPage(), 1, std::max(1, pages.count())) - 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    if (pages.count() == 0)
        return refused();
    if (!progress.step(0, last - first + 1))
        return base::Progress::cancelledError();
    printer.setPageLayout(layoutOf(pages, first));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused();
    Printed printed;
    for (int page = first; page <= last && !printed.stopped; ++page) {
        if (page > first) {
            printer.setPageLayout(layoutOf(pages, page));
            if (!printer.newPage())
                return refused();
        }
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        render::paintPage(painter, pages, page);
        painter.restore();
        printed.stopped = !progress.step(++printed.pages, last - first + 1) && page < last;
    }
    return painter.end() ? base::Result<Printed>(printed) : refused();
}

/// A file is printed beside everything else first: what stood under its name goes only when all of it is there.
base::Result<Printed> paintedIntoFile(QPrinter& printer, const render::Pages& pages, const base::Progress& progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return refused();
    const QString path = printer.outputFileName();
    const QString beside = folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(beside);
    auto printed = painted(printer, pages, progress);
    printer.setOutputFileName(path);
    if (!printed)
        return printed;
    if (printed->stopped)
        return base::Progress::cancelledError();
    const auto bytes = base::readFile(beside);
    const auto written = bytes ? base::writeFileAtomically(path, *bytes, progress) : bytes.error();
    if (!written)
        return written.error();
    printed->file = path;
    return printed;
}

} // namespace

base::Result<Printed> printPages(QPrinter& printer, const render::Pages& pages, const base::Progress& progress)
{
    return printer.outputFileName().isEmpty() ? painted(printer, pages, progress) : paintedIntoFile(printer, pages, progress);
}

std::shared_ptr<QPrinter> askForPrinter(const render::Pages& pages, const QString& title, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Ứng Cứu"));
    PrinterChoices::kept(PrinterChoices::of(*printer)).applyTo(*printer, title);
    printer->setPageLayout(layoutOf(pages, 0));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(QCoreApplication::translate("gui", "In %1").arg(title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages.count());
    dialog.setFromTo(1, pages.count());
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    PrinterChoices::of(*printer).keep();
    return printer;
}

} // namespace ungcuu::gui
