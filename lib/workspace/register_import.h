// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registry/system_table.h"
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// What taking in one row of a table would do.
struct ImportRow {
    enum class Fate : quint8 { Added, Changed, Same, Refused };
    int line = 1;
    Fate fate = Fate::Refused;
    model::System system;                 ///< as it would stand
    std::optional<model::System> before;  ///< as it stands, where it is there
    QString why;                          ///< of a refused row

    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

struct ImportPlan {
    std::vector<ImportRow> rows;
    QStringList ignored;                  ///< headings that nobody knows

    int count(ImportRow::Fate fate) const;
    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// What taking in the table (CSV or XLSX, by its bytes) would do, row by row; nothing is changed. A field without a column
/// stays as it is. A code that comes twice is refused the second time. Errors of registry::readTable and systemsIn.
base::Result<ImportPlan> planRegisterImport(const Workspace& workspace, const QByteArray& file, const registry::ColumnMap& map = {});

/// Does what the plan says, all its added and changed rows or none: a signed event a system, in one transaction. Refused
/// rows are left out. "register.moved" where the register is no more as it was when the plan was made; those of recordActs.
base::Result<void> importRegister(const Workspace& workspace, const Identity& who, const ImportPlan& plan, base::UtcMs now);

/// The whole register as a file: "csv" or "xlsx".
enum class TableForm : quint8 { Csv, Xlsx };
base::Result<QByteArray> exportRegister(const Workspace& workspace, TableForm form);

} // namespace ungcuu::workspace
