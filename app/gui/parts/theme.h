// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>

namespace ungcuu::gui {

/// Kept in the settings by number.
enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// The colours of a theme on a desktop of these colours: `System` is light or dark as they are, and where they are of
/// high contrast it is they themselves.
QPalette paletteOf(Theme theme, const QPalette& system);

/// Gives the whole program these colours, now. Nothing of ours has fixed colours (paper excepted), so all follows.
void applyTheme(Theme theme);

} // namespace ungcuu::gui
