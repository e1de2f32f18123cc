// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "render/pages.h"

#include <QString>
#include <memory>

class QPrinter;
class QWidget;

namespace ungcuu::gui {

/// What a printer got.
struct Printed {
    int pages = 0;
    bool stopped = false;  ///< there were more
    QString file;          ///< where they were printed into a file
};

/// The pages on a printer: the same value as on the screen and in the PDF, black on white, in their own size and
/// orientation, whatever the printer's margins. Of the printer's page range only what exists. Any thread, one at a time for
/// a printer. `progress` is asked per page: a file is then not written at all, what stood there stays; of paper the pages
/// so far are on their way to the printer's queue, and nobody can call them back. Errors: "print.refused", "cancelled" where
/// nothing was printed, those of base::writeFileAtomically.
base::Result<Printed> printPages(QPrinter& printer, const render::Pages& pages, const base::Progress& progress = {});

/// Asks for the printer, copies and pages. Choices come back the next time. Null where nothing is to be printed.
std::shared_ptr<QPrinter> askForPrinter(const render::Pages& pages, const QString& title, QWidget* parent);

} // namespace ungcuu::gui
