// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>

class QTableView;
class QWidget;

namespace ungcuu::gui {

/// A table to read and choose a row of: nothing is edited in its cells.
void makeReadable(QTableView& table, const char* name);

/// How wide its first columns are, in letters; the last one takes what is left. After its model is set.
void setWidths(QTableView& table, std::initializer_list<int> letters);

/// The table's pane left of the pane with its row in detail, 3 to 2.
QWidget* listBesideDetail(QWidget* list, QWidget* detail);

} // namespace ungcuu::gui
