// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/printer_choices.h"

#include "gui/parts/file_name.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ungcuu::gui {

namespace {

const QString PrinterKey = QStringLiteral("print/printer");
const QString FolderKey = QStringLiteral("print/folder");
const QString ColourKey = QStringLiteral("print/colour");
const QString DuplexKey = QStringLiteral("print/duplex");
const QString SourceKey = QStringLiteral("print/source");
const QString CollatedKey = QStringLiteral("print/collated");

} // namespace

PrinterChoices PrinterChoices::of(const QPrinter& printer)
{
    PrinterChoices choices;
    choices.printer = printer.printerName();
    if (!printer.outputFileName().isEmpty())
        choices.folder = QFileInfo(printer.outputFileName()).absolutePath();
    choices.colour = printer.colorMode();
    choices.duplex = printer.duplex();
    choices.source = printer.paperSource();
    choices.collated = printer.collateCopies();
    return choices;
}

/// The printer first: the others are asked of it.
void PrinterChoices::applyTo(QPrinter& to, const QString& name) const
{
    if (!printer.isEmpty())
        to.setPrinterName(printer);
    to.setColorMode(colour);
    to.setDuplex(duplex);
    to.setPaperSource(source);
    to.setCollateCopies(collated);
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        to.setOutputFileName(QDir(folder).filePath(fileName(name) + QStringLiteral(".pdf")));
}

PrinterChoices PrinterChoices::kept(const PrinterChoices& usual)
{
    const QSettings settings;
    PrinterChoices choices;
    choices.printer = settings.value(PrinterKey).toString();
    choices.folder = settings.value(FolderKey).toString();
    choices.colour = QPrinter::ColorMode(settings.value(ColourKey, int(usual.colour)).toInt());
    choices.duplex = QPrinter::DuplexMode(settings.value(DuplexKey, int(usual.duplex)).toInt());
    choices.source = QPrinter::PaperSource(settings.value(SourceKey, int(usual.source)).toInt());
    choices.collated = settings.value(CollatedKey, usual.collated).toBool();
    return choices;
}

void PrinterChoices::keep() const
{
    QSettings settings;
    settings.setValue(PrinterKey, printer);
    settings.setValue(FolderKey, folder);
    settings.setValue(ColourKey, int(colour));
    settings.setValue(DuplexKey, int(duplex));
    settings.setValue(SourceKey, int(source));
    settings.setValue(CollatedKey, collated);
}

} // namespace ungcuu::gui
