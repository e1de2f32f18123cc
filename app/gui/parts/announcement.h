// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ungcuu::gui {

/// Has a screen reader say words that came up away from the focus, once. Qt can since 6.8; before, the words stand only
/// in the control that shows them, whose changed name goes over the bus.
void announce(QWidget& shownBy, const QString& words);

} // namespace ungcuu::gui
