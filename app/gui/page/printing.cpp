// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/printing.h"

#include "gui/page/printer_choices.h"
#include "render/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

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
    PrinterChoices::kept(PrinterChoices::of(printer)).applyTo(printer, title);
    printer.setPageLayout(layoutOf(*pages, 0));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("gui", "In %1").arg(title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages->count());
    dialog.setFromTo(1, pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    PrinterChoices::of(printer).keep();
    return printPages(printer, *pages);
}

} // namespace ungcuu::gui
