// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"

class QMenuBar;
class QToolBar;

namespace ungcuu::gui {

/// Puts the actions into the menus, in the order people know: text, edit, view, go to, settings, help.
void fillMenus(QMenuBar& bar, Actions& actions, QObject* groups);
void retranslateMenus(QMenuBar& bar);
/// The places of the window, one under the other, icon over word.
void fillRail(QToolBar& bar, Actions& actions);
/// The names of the places on two lines each where they are long, so that the rail is slim.
void retranslateRail(QToolBar& bar);
/// The few that are wanted every hour.
void fillToolBar(QToolBar& bar, Actions& actions);
/// The button that shows what a narrow toolbar leaves out, in the colours of now: the style's own is black in the dark too.
void drawExtension(QToolBar& bar);

} // namespace ungcuu::gui
