// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/system.h"
#include "registry/table.h"

#include <QMap>
#include <optional>

namespace ungcuu::registry {

/// What a table says of one system.
struct TableSystem {
    int line = 1;
    model::System system;
    QString trouble;          ///< why this row is no system; empty where it is one

    friend bool operator==(const TableSystem&, const TableSystem&) = default;
};

enum class SystemField : quint8 { Code, Name, Level, Owner, OperatingUnit };

struct SystemTable {
    std::vector<TableSystem> systems;
    std::vector<SystemField> fields;   ///< those that the table has a column for
    QStringList ignored;               ///< headings that nobody knows

    bool says(SystemField field) const;
};

/// Headings to fields, where they are not ours: "Tên HTTT" → name. The words: code, name, level, owner, operator.
using ColumnMap = QMap<QString, QString>;

/// The first row holds the headings: ours, or those of the map, in any case and order. Errors "table.no-code" (no column with
/// codes), "table.twice" (two columns for one field), "table.map" (a word in the map that names no field).
base::Result<SystemTable> systemsIn(const Table& table, const ColumnMap& map = {});

/// Headings and one row a system.
Table tableOf(const std::vector<model::System>& systems);

} // namespace ungcuu::registry
