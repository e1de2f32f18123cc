// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>

class QLabel;
class QPushButton;
class QWidget;

namespace ungcuu::gui {

/// What a place shows while nothing belongs to it yet: what will stand here, in lines of legible length, and the buttons
/// that begin it.
QWidget* emptyPlace(QLabel* words, std::initializer_list<QPushButton*> begins);

} // namespace ungcuu::gui
