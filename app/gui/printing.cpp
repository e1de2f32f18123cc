// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printing.h"

#include "render/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

#include <algorithm>

namespace ungcuu::gui {

namespace {

const QString PrinterKey = QStringLiteral("print/printer");
const QString ColourKey = QStringLiteral("print/colour");
const QString DuplexKey = QStringLiteral("print/duplex");

QPageLayout layoutOf(const render::Pages& pages, int page)
{
    const QSizeF size = pages.size(page);
    QPageLayout layout(QPageSize(QPageSize::A4), size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void remember(const QPrinter& printer)
{
    QSettings settings;
    settings.setValue(PrinterKey, printer.printerName());
    settings.setValue(ColourKey, int(printer.colorMode()));
    settings.setValue(DuplexKey, int(printer.duplex()));
}

void recall(QPrinter& printer)
{
    const QSettings settings;
    const QString name = settings.value(PrinterKey).toString();
    if (!name.isEmpty())
        printer.setPrinterName(name); // one that is gone leaves the printer of the system
    printer.setColorMode(QPrinter::ColorMode(settings.value(ColourKey, int(printer.colorMode())).toInt()));
    printer.setDuplex(QPrinter::DuplexMode(settings.value(DuplexKey, int(printer.duplex())).toInt()));
}

} // namespace

bool printPages(QPrinter& printer, const render::Pages& pages)
{
    const int first = std::clamp(printer.fromPage(), 1, std::max(1, pages.count())) - 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    if (pages.count() == 0)
        return false;
    printer.setPageLayout(layoutOf(pages, first));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.setPageLayout(layoutOf(pages, page));
            if (!printer.newPage())
                return false;
        }
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        render::paintPage(painter, pages, page);
        painter.restore();
    }
    return painter.end();
}

std::optional<bool> askAndPrint(const std::shared_ptr<const render::Pages>& pages, const QString& title, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Ứng Cứu"));
    recall(printer);
    printer.setPageLayout(layoutOf(*pages, 0));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("gui", "In %1").arg(title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages->count());
    dialog.setFromTo(1, pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    remember(printer);
    return printPages(printer, *pages);
}

} // namespace ungcuu::gui
