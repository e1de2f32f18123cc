// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QLatin1String>

namespace ungcuu::gui {

/// An icon of resources/icons, drawn anew at each size: lines in the colour that text of a button has when it is shown,
/// paler when disabled.
QIcon icon(QLatin1String name);

} // namespace ungcuu::gui
