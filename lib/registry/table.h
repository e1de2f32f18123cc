// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace ungcuu::registry {

/// A row of a table in a file, `line` as its program counts it, from 1. Cells behind the last that says something are left out.
struct TableRow {
    int line = 1;
    QStringList cells;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// Rows without anything in them are not among these.
using Table = std::vector<TableRow>;

/// How much a table may hold: over that, "table.too-large".
inline constexpr qsizetype largestTableFile = qsizetype(16) << 20;
inline constexpr size_t mostTableRows = 20'000;
inline constexpr qsizetype mostTableCells = 200;
inline constexpr qsizetype longestTableCell = 4'000;
base::Error tableTooLarge();

/// CSV (RFC 4180) as people's programs write it: UTF-8 with or without BOM, UTF-16 with BOM; ";", "," or tab, whichever
/// parts the first row into most cells, or what Excel's first line "sep=;" names; CR LF, LF or CR. Of a cell that our own
/// export guarded («'=x») the guard is taken off. Errors "table.encoding", "table.quote" (never closed), "table.too-large".
base::Result<Table> readCsv(const QByteArray& bytes);
/// UTF-8 with BOM, ",", CR LF: Excel then reads Vietnamese. A cell that a program would take for a formula begins with "'".
QByteArray csvBytes(const Table& table);

/// The first sheet of an XLSX (ECMA-376), as text: shared and inline strings, numbers as stored, of formulas the value
/// kept. Errors of zip::readPackage, "table.no-sheet", "table.malformed", "table.too-large".
base::Result<Table> readXlsx(const QByteArray& bytes);
/// One sheet of inline strings: nothing in it is a number, a date or a formula.
QByteArray xlsxBytes(const Table& table);

/// By what the bytes begin with: a ZIP archive is an XLSX, everything else CSV.
base::Result<Table> readTable(const QByteArray& bytes);

} // namespace ungcuu::registry
