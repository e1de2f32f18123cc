// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace ungcuu::gui {

/// The page of the help that fits what a person works at: that of the innermost panel around this widget, for an editor
/// that of the kind of its text. The first page where none fits: it is for those who have no time to look.
QString helpTopic(const QWidget* at);

} // namespace ungcuu::gui
