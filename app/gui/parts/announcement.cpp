// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace ungcuu::gui {

void announce([[maybe_unused]] QWidget& shownBy, [[maybe_unused]] const QString& words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&shownBy, words);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace ungcuu::gui
