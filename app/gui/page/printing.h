// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/pages.h"

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace ungcuu::gui {

/// The pages on a printer: the same value as on the screen and in the PDF, black on white, in their own size and
/// orientation, whatever the printer's margins. Of the printer's page range only what exists. False where it could not
/// begin or a page could not be started.
bool printPages(QPrinter& printer, const render::Pages& pages);

/// Asks for the printer, copies and pages, and prints. Choices come back the next time. Answers whether it was printed;
/// nothing where the person changed their mind.
std::optional<bool> askAndPrint(const std::shared_ptr<const render::Pages>& pages, const QString& title, QWidget* parent);

} // namespace ungcuu::gui
