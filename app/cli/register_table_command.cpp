// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/interruption.h"
#include "workspace/register_import.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ungcuu::cli {

using base::Error;
using base::Result;
using workspace::ImportPlan;
using workspace::ImportRow;
using Fate = ImportRow::Fate;

namespace {

constexpr qint64 largestMap = 64 * 1024;

QString fateWord(Fate fate)
{
    static const QStringList words{QStringLiteral("added"), QStringLiteral("changed"), QStringLiteral("same"), QStringLiteral("refused")};
    return words[qsizetype(fate)];
}

QString fateWords(Fate fate)
{
    switch (fate) {
    case Fate::Added: return QCoreApplication::translate("cli", "thêm");
    case Fate::Changed: return QCoreApplication::translate("cli", "sửa");
    case Fate::Same: return QCoreApplication::translate("cli", "giữ nguyên");
    case Fate::Refused: return QCoreApplication::translate("cli", "từ chối");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const model::System& system)
{
    return {{QStringLiteral("code"), system.code}, {QStringLiteral("name"), system.name}, {QStringLiteral("level"), system.level},
            {QStringLiteral("owner"), system.owner}, {QStringLiteral("operator"), system.operatingUnit}};
}

QJsonObject jsonOf(const ImportPlan& plan, bool written)
{
    QJsonArray rows;
    for (const ImportRow& row : plan.rows) {
        QJsonObject json = jsonOf(row.system);
        json.insert(QStringLiteral("line"), row.line);
        json.insert(QStringLiteral("fate"), fateWord(row.fate));
        json.insert(QStringLiteral("why"), row.why);
        if (row.before)
            json.insert(QStringLiteral("before"), jsonOf(*row.before));
        rows.append(json);
    }
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("ignored"), QJsonArray::fromStringList(plan.ignored)}, {QStringLiteral("written"), written}};
}

QString wordsOf(const model::System& system)
{
    return QStringList{system.name, QString::number(system.level), system.owner, system.operatingUnit}.join(QStringLiteral(" | "));
}

void printPlan(const ImportPlan& plan)
{
    for (const ImportRow& row : plan.rows) {
        QString what = row.fate == Fate::Refused ? row.why : wordsOf(row.system);
        if (row.fate == Fate::Changed)
            what = wordsOf(*row.before) + QStringLiteral(" → ") + what;
        print(oneLine(QStringLiteral("%1: %2: %3  %4").arg(QString::number(row.line), fateWords(row.fate), row.system.code, what)));
    }
    for (const QString& heading : plan.ignored)
        complain(QCoreApplication::translate("cli", "Không dùng cột «%1».").arg(oneLine(heading)));
}

/// {"Tên HTTT": "name"}
Result<registry::ColumnMap> mapIn(const QString& path)
{
    registry::ColumnMap map;
    if (path.isEmpty())
        return map;
    const auto bytes = base::readFile(path, largestMap);
    const auto json = bytes ? base::readJson(*bytes) : bytes.error();
    if (!json)
        return json.error();
    if (!json->array())
        return Error{"table.map", QCoreApplication::translate("cli", "Chưa đọc bảng: --map là danh sách [{\"column\": \"Tên HTTT\", \"field\": \"name\"}, …].")};
    for (const base::Json& each : *json->array()) {
        const auto word = [&](const char* key) {
            const base::Json::Object* const object = each.object();
            const auto found = object ? object->find(key) : base::Json::Object::const_iterator();
            return object && found != object->end() && found->second.utf8() ? QString::fromUtf8(*found->second.utf8()) : QString();
        };
        if (word("column").isEmpty() || word("field").isEmpty())
            return Error{"table.map", QCoreApplication::translate("cli", "Chưa đọc bảng: --map là danh sách [{\"column\": \"Tên HTTT\", \"field\": \"name\"}, …].")};
        map.insert(word("column"), word("field"));
    }
    return map;
}

Result<ImportPlan> planOf(const workspace::Workspace& store, const Options& options)
{
    const auto map = mapIn(options.value(QStringLiteral("--map")));
    const auto bytes = map ? base::readFile(options.rest().at(1), registry::largestTableFile + 1) : map.error();
    return bytes ? workspace::planRegisterImport(store, *bytes, *map) : bytes.error();
}

Exit told(const ImportPlan& plan, const Options& options, bool written, Exit exit)
{
    if (options.has(QStringLiteral("--json")))
        printJson(jsonOf(plan, written));
    else
        printPlan(plan);
    complain(QCoreApplication::translate("cli", "Thêm %1, sửa %2, giữ nguyên %3, từ chối %4.").arg(plan.count(Fate::Added)).arg(plan.count(Fate::Changed)).arg(plan.count(Fate::Same)).arg(plan.count(Fate::Refused)));
    return exit;
}

} // namespace

Exit runRegisterImport(const QStringList& arguments)
{
    const Options options(arguments, QStringList(signingOptions()) << QStringLiteral("--map"), {QStringLiteral("--dry-run"), QStringLiteral("--skip-refused"), QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("register import", options.trouble());
    const auto store = openedWorkspace(options.rest().at(0));
    const auto plan = store ? planOf(*store, options) : store.error();
    if (!plan)
        return failed(plan.error());
    const bool refused = plan->count(Fate::Refused) > 0 && !options.has(QStringLiteral("--skip-refused"));
    if (refused || options.has(QStringLiteral("--dry-run"))) {
        if (refused)
            complain(QCoreApplication::translate("cli", "Chưa nhập gì: có dòng bị từ chối. Sửa tệp, hoặc --skip-refused để nhập các dòng khác."));
        return told(*plan, options, false, refused ? Exit::No : Exit::Yes);
    }
    if (plan->count(Fate::Added) + plan->count(Fate::Changed) == 0)
        return told(*plan, options, false, Exit::Yes);
    const auto who = identity(*store, options);
    const auto done = who ? workspace::importRegister(*store, *who, *plan, base::systemClock()()) : who.error();
    return done ? told(*plan, options, true, Exit::Yes) : failed(done.error());
}

Exit runRegisterExport(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--to")}, {});
    const QString path = options.value(QStringLiteral("--to"));
    const bool xlsx = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    if (!options.trouble().isEmpty() || options.rest().size() != 1 || !(xlsx || path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)))
        return usage("register export", options.trouble());
    const auto store = openedWorkspace(options.rest().at(0));
    const auto bytes = store ? workspace::exportRegister(*store, xlsx ? workspace::TableForm::Xlsx : workspace::TableForm::Csv) : store.error();
    const auto written = bytes ? base::writeFileAtomically(path, *bytes, untilInterrupted()) : bytes.error();
    return written ? Exit::Yes : failed(written.error());
}

} // namespace ungcuu::cli
