// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shipped_techniques.h"

#include "check/technique_table.h"

#include <QFile>

namespace ungcuu::workspace {

namespace {

check::TechniqueTable readShipped()
{
    QFile file(QStringLiteral(":/ungcuu/attack/techniques.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of techniques is not among the resources");
    base::Result<check::TechniqueTable> table = check::TechniqueTable::read(file.readAll());
    if (!table)
        qFatal("the table of techniques does not read: %s", table.error().code.constData());
    return std::move(table).value();
}

} // namespace

const check::TechniqueTable& shippedTechniques()
{
    static const check::TechniqueTable table = readShipped();
    return table;
}

} // namespace ungcuu::workspace
