// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ungcuu::gui {

/// A table to read and choose a row of: nothing is edited in its cells.
void makeReadable(QTableView& table, const char* name);

} // namespace ungcuu::gui
