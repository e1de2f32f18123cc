// SPDX-License-Identifier: GPL-3.0-or-later
// What holds a workspace open: forms whose words are kept nowhere yet.
#include "gui/places/office_place.h"
#include "gui/places/systems_place.h"
#include "gui/window/main_window.h"

#include <QCloseEvent>

namespace ungcuu::gui {

/// Only the forms of the register and of «Hồ sơ cơ quan» can hold what is kept nowhere; what is typed in texts is in the journal.
bool MainWindow::formsHold(const std::function<void()>& then)
{
    QWidget* const holding = m_systems && m_systems->holds(then) ? static_cast<QWidget*>(m_systems) : m_office && m_office->holds(then) ? m_office : nullptr;
    if (holding)
        showPlace(holding);
    return holding;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (formsHold([this] { close(); }))
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace ungcuu::gui
