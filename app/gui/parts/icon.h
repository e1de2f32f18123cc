// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QLatin1String>

namespace ungcuu::gui {

/// An icon of resources/icons in the colours of the present palette: lines in the colour of text, paler when disabled.
QIcon icon(QLatin1String name);

} // namespace ungcuu::gui
