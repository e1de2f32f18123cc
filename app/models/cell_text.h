// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace ungcuu::models {

/// A rectangle of cells as spreadsheets put it on the clipboard as plain text: a tab between cells, a line end between
/// rows; a cell with either of them inside stands in quotes, its own quotes doubled. Rows may have different lengths.
using CellRows = std::vector<QStringList>;

/// Any text; linear.
CellRows cellsOfText(const QString& text);
QString textOfCells(const CellRows& rows);

} // namespace ungcuu::models
