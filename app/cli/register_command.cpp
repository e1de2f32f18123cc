// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/shown_time.h"
#include "workspace/register.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ungcuu::cli {
namespace {

QJsonObject jsonOf(const model::System& system)
{
    return {{QStringLiteral("code"), system.code},
            {QStringLiteral("name"), system.name},
            {QStringLiteral("level"), system.level},
            {QStringLiteral("owner"), system.owner},
            {QStringLiteral("operator"), system.operatingUnit}};
}

void printSystem(const model::System& system)
{
    const QString level = system.level == 0 ? QCoreApplication::translate("cli", "chưa có cấp độ") : QCoreApplication::translate("cli", "cấp độ %1").arg(system.level);
    print(QStringLiteral("%1  %2  %3  %4  %5").arg(oneLine(system.code), oneLine(system.name), level, oneLine(system.owner), oneLine(system.operatingUnit)));
}

base::Result<model::System> systemNamed(const QString& path, const QString& code)
{
    const auto opened = openedWorkspace(path);
    const auto systems = opened ? workspace::listSystems(*opened) : opened.error();
    if (!systems)
        return systems.error();
    const auto found = std::find_if(systems->begin(), systems->end(), [&](const model::System& system) { return system.code == code; });
    if (found != systems->end())
        return *found;
    return base::Error{"register.missing", QCoreApplication::translate("cli", "Không có hệ thống thông tin «%1» trong kho dữ liệu.").arg(oneLine(code))};
}

} // namespace

Exit runRegisterAdd(const QStringList& arguments)
{
    const Options options(arguments, QStringList(signingOptions()) << QStringLiteral("--code") << QStringLiteral("--name") << QStringLiteral("--level")
                                                                   << QStringLiteral("--owner") << QStringLiteral("--operator"), {});
    bool number = true;
    const int level = options.has(QStringLiteral("--level")) ? options.value(QStringLiteral("--level")).toInt(&number) : 0;
    if (!options.trouble().isEmpty() || options.rest().size() != 1 || !options.has(QStringLiteral("--code")) || !number)
        return usage("register add", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto who = opened ? identity(*opened, options) : opened.error();
    if (!who)
        return failed(who.error());
    const model::System system{options.value(QStringLiteral("--code")), options.value(QStringLiteral("--name")), level,
                               options.value(QStringLiteral("--owner")), options.value(QStringLiteral("--operator"))};
    const auto set = workspace::setSystem(*opened, *who, system, base::systemClock()());
    return set ? Exit::Yes : failed(set.error());
}

Exit runRegisterList(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 1)
        return usage("register list", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto systems = opened ? workspace::listSystems(*opened) : opened.error();
    if (!systems)
        return failed(systems.error());
    QJsonArray array;
    for (const model::System& system : *systems) {
        array.append(jsonOf(system));
        if (!options.has(QStringLiteral("--json")))
            printSystem(system);
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

Exit runRegisterShow(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("register show", options.trouble());
    const auto system = systemNamed(options.rest().at(0), options.rest().at(1));
    if (!system)
        return failed(system.error());
    if (options.has(QStringLiteral("--json")))
        printJson(jsonOf(*system));
    else
        printSystem(*system);
    return Exit::Yes;
}

Exit runRegisterHistory(const QStringList& arguments)
{
    const Options options(arguments, {}, {});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("register history", options.trouble());
    const auto opened = openedWorkspace(options.rest().at(0));
    const auto history = opened ? workspace::systemHistory(*opened, options.rest().at(1)) : opened.error();
    if (!history)
        return failed(history.error());
    for (const workspace::SystemChange& change : *history) {
        print(QStringLiteral("%1  %2").arg(vietnamTime(change.time), oneLine(change.author)));
        printSystem(change.system);
    }
    return Exit::Yes;
}

} // namespace ungcuu::cli
