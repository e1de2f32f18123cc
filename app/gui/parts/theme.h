// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ungcuu::gui {

enum class Theme { System, Light, Dark };

/// Gives the whole program these colours, now. Nothing of ours has fixed colours (paper excepted), so all follows.
void applyTheme(Theme theme);

} // namespace ungcuu::gui
