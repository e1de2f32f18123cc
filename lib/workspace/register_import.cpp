// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/register_import.h"

#include "registry/system_record.h"
#include "workspace/act.h"
#include "workspace/reading_store.h"
#include "workspace/register.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Uuid;
using registry::SystemField;
using Fate = ImportRow::Fate;

namespace {

/// What the table does not speak of stays as it is.
model::System merged(const model::System& typed, const model::System& before, const registry::SystemTable& table)
{
    model::System system = before;
    system.code = typed.code;
    if (table.says(SystemField::Name))
        system.name = typed.name;
    if (table.says(SystemField::Level))
        system.level = typed.level;
    if (table.says(SystemField::Owner))
        system.owner = typed.owner;
    if (table.says(SystemField::OperatingUnit))
        system.operatingUnit = typed.operatingUnit;
    return system;
}

ImportRow rowOf(const registry::TableSystem& read, const QHash<QString, model::System>& now, QHash<QString, int>& seen, const registry::SystemTable& table)
{
    ImportRow row{read.line, Fate::Refused, read.system, {}, read.trouble};
    if (!row.why.isEmpty())
        return row;
    if (const int first = seen.value(read.system.code); first > 0) {
        row.why = QCoreApplication::translate("workspace", "mã đã có ở dòng %1").arg(first);
        return row;
    }
    seen.insert(read.system.code, read.line);
    if (now.contains(read.system.code))
        row.before = now.value(read.system.code);
    row.system = merged(read.system, row.before.value_or(model::System()), table);
    row.fate = !row.before ? Fate::Added : *row.before == row.system ? Fate::Same : Fate::Changed;
    return row;
}

Draft draftOf(const model::System& system)
{
    Draft draft;
    draft.objects = {registry::encoded(system, Uuid::random())};
    draft.event.act = "system.set";
    draft.event.to = system.code;
    draft.event.file = base::Sha256::of(draft.objects.front());
    return draft;
}

Drafting drafting(const model::System& system, const QByteArray& stream)
{
    return [=](const Record& record, const Uuid&) -> Result<Draft> {
        Draft draft = draftOf(system);
        if (record.state().systems.contains(stream))
            draft.event.parents = record.state().systems.at(stream).heads;
        return draft;
    };
}

bool stands(const ImportRow& row, const QHash<QString, model::System>& now)
{
    const bool there = now.contains(row.system.code);
    return there == row.before.has_value() && (!there || now.value(row.system.code) == *row.before);
}

} // namespace

int ImportPlan::count(Fate fate) const
{
    return int(std::count_if(rows.begin(), rows.end(), [=](const ImportRow& row) { return row.fate == fate; }));
}

Result<ImportPlan> planRegisterImport(const Workspace& workspace, const QByteArray& file, const registry::ColumnMap& map)
{
    const Result<registry::Table> table = registry::readTable(file);
    const Result<registry::SystemTable> read = table ? registry::systemsIn(*table, map) : table.error();
    const auto systems = read ? listSystems(workspace) : read.error();
    if (!systems)
        return systems.error();
    QHash<QString, model::System> now;
    for (const model::System& system : *systems)
        now.insert(system.code, system);
    QHash<QString, int> seen;
    ImportPlan plan;
    plan.ignored = read->ignored;
    for (const registry::TableSystem& system : read->systems)
        plan.rows.push_back(rowOf(system, now, seen, *read));
    return plan;
}

Result<void> importRegister(const Workspace& workspace, const Identity& who, const ImportPlan& plan, base::UtcMs now)
{
    const auto store = readingStore(workspace);
    const auto entries = store ? store->systems() : store.error();
    if (!entries)
        return entries.error();
    QHash<QString, model::System> there;
    QHash<QString, QByteArray> streams;
    for (const store::SystemEntry& entry : *entries) {
        there.insert(entry.code, {entry.code, entry.name, int(entry.level), entry.owner, entry.operatingUnit});
        streams.insert(entry.code, entry.stream.text());
    }
    std::vector<Act> acts;
    for (const ImportRow& row : plan.rows) {
        if (row.fate != Fate::Refused && !stands(row, there))
            return Error{"register.moved", QCoreApplication::translate("workspace", "Chưa nhập gì: danh sách hệ thống thông tin đã đổi từ lúc xem trước. Xem trước lại rồi nhập.")};
        if (row.fate != Fate::Added && row.fate != Fate::Changed)
            continue;
        const Uuid act = Uuid::random();
        const QByteArray stream = streams.value(row.system.code, act.text());
        acts.push_back({act, stream, drafting(row.system, stream)});
    }
    const auto recorded = acts.empty() ? Result<void>() : recordActs(workspace, who, acts, now);
    return recorded;
}

Result<QByteArray> exportRegister(const Workspace& workspace, TableForm form)
{
    const auto systems = listSystems(workspace);
    if (!systems)
        return systems.error();
    const registry::Table table = registry::tableOf(*systems);
    return form == TableForm::Csv ? registry::csvBytes(table) : registry::xlsxBytes(table);
}

} // namespace ungcuu::workspace
