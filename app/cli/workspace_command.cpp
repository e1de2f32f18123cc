// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/passphrase.h"
#include "cli/shown_time.h"
#include "workspace/maintenance.h"
#include "workspace/verify_workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>

namespace ungcuu::cli {
namespace {

base::Result<workspace::Identity> founderKey(const workspace::Account& account, const QString& name, const Options& options, base::UtcMs now)
{
    const auto secret = passphrase(options.value(QStringLiteral("--password-file")), QCoreApplication::translate("cli", "Đặt mật khẩu cho khóa mới:"));
    return secret ? workspace::makeKey(account, name, *secret, now) : secret.error();
}

QJsonObject jsonOf(const workspace::VerifyReport& report)
{
    QJsonArray damage;
    for (const workspace::Damage& one : report.damage)
        damage.append(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(one.code)}, {QStringLiteral("what"), one.what}});
    return {{QStringLiteral("workspace"), QString::fromLatin1(report.workspace.hex())},
            {QStringLiteral("whole"), report.whole()},
            {QStringLiteral("compared"), report.compared},
            {QStringLiteral("objects"), report.objects},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("events"), report.events},
            {QStringLiteral("damage"), damage}};
}

void printReport(const workspace::VerifyReport& report)
{
    for (const workspace::Damage& one : report.damage)
        print(QStringLiteral("%1 [%2]").arg(oneLine(one.what), QString::fromLatin1(one.code)));
    print(QCoreApplication::translate("cli", "Đã kiểm tra %1 vật thể, %2 sự kiện.").arg(report.objects).arg(report.events));
    if (!report.whole())
        print(QCoreApplication::translate("cli", "Kho dữ liệu không còn như đã ghi: %1 chỗ.").arg(report.damage.size()));
    else if (report.compared)
        print(QCoreApplication::translate("cli", "Mọi bản ghi còn đúng và còn đủ so với lần đã thấy trước."));
    else
        print(QCoreApplication::translate("cli", "Các bản ghi khớp với nhau; chưa đối chiếu được với bên ngoài."));
    print(QCoreApplication::translate("cli", "Không nằm trong phần kiểm tra: %1.").arg(workspace::notProtected().join(QLatin1String("; "))));
}

bool oneWorkspace(const Options& options)
{
    return options.trouble().isEmpty() && options.rest().size() == 1;
}

} // namespace

Exit runWorkspaceNew(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--name"), QStringLiteral("--password-file")}, {});
    const QString name = options.value(QStringLiteral("--name")).simplified();
    if (!oneWorkspace(options) || name.isEmpty())
        return usage("workspace new", options.trouble());
    const workspace::Account account = workspace::Account::ofThisUser();
    const base::UtcMs now = base::systemClock()();
    if (QFile::exists(options.rest().first()))
        return impossible({"workspace.exists", QCoreApplication::translate("cli", "Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên.").arg(options.rest().first())});
    const auto key = founderKey(account, name, options, now);
    if (!key)
        return impossible(key.error());
    const auto made = workspace::newWorkspace(options.rest().first(), account, name, *key, now);
    if (!made)
        return impossible(made.error());
    print(QString::fromLatin1(made->id().hex()));
    complain(QCoreApplication::translate("cli", "Đã tạo kho dữ liệu. Khóa tự tạo: chỉ cho biết cùng một khóa đã ký; không chứng minh người ký là ai."));
    return Exit::Yes;
}

Exit runWorkspaceInfo(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!oneWorkspace(options))
        return usage("workspace info", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto info = opened ? workspace::workspaceInfo(*opened) : opened.error();
    if (!info)
        return failed(info.error());
    if (options.has(QStringLiteral("--json"))) {
        printJson(QJsonObject{{QStringLiteral("workspace"), QString::fromLatin1(opened->id().hex())},
                              {QStringLiteral("readOnly"), opened->readOnly()},
                              {QStringLiteral("administrator"), info->administrator},
                              {QStringLiteral("founded"), utcTime(info->founded)},
                              {QStringLiteral("documents"), info->documents},
                              {QStringLiteral("systems"), info->systems},
                              {QStringLiteral("people"), info->people}});
        return Exit::Yes;
    }
    print(QCoreApplication::translate("cli", "Kho dữ liệu: %1").arg(QLatin1String(opened->id().hex())));
    print(QCoreApplication::translate("cli", "Người lập: %1, %2").arg(oneLine(info->administrator), vietnamTime(info->founded)));
    print(QCoreApplication::translate("cli", "Văn bản: %1 · Hệ thống thông tin: %2 · Người dùng: %3").arg(info->documents).arg(info->systems).arg(info->people));
    if (opened->readOnly())
        print(QCoreApplication::translate("cli", "Chỉ mở để đọc."));
    return Exit::Yes;
}

Exit runWorkspaceVerify(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--against")}, {QStringLiteral("--json")});
    if (!oneWorkspace(options))
        return usage("workspace verify", options.trouble());
    const auto report = workspace::verifyWorkspace(options.rest().first(), workspace::Account::ofThisUser(),
                                                   options.values(QStringLiteral("--against")), base::Progress());
    if (!report)
        return impossible(report.error());
    if (options.has(QStringLiteral("--json")))
        printJson(jsonOf(*report));
    else
        printReport(*report);
    return report->whole() ? Exit::Yes : Exit::No;
}

Exit runWorkspaceBackup(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--to")}, {});
    if (!oneWorkspace(options) || !options.has(QStringLiteral("--to")))
        return usage("workspace backup", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    if (!opened)
        return failed(opened.error());
    const auto done = workspace::backUp(*opened, options.value(QStringLiteral("--to")));
    return done ? Exit::Yes : failed(done.error());
}

Exit runWorkspaceUpgrade(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--backup")}, {});
    if (!oneWorkspace(options))
        return usage("workspace upgrade", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    if (!opened)
        return failed(opened.error());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString backup = options.has(QStringLiteral("--backup")) ? options.value(QStringLiteral("--backup"))
                                                                   : opened->path() + QStringLiteral(".%1.bak").arg(stamp);
    const auto done = workspace::remakeProjections(*opened, backup);
    if (!done)
        return failed(done.error());
    complain(QCoreApplication::translate("cli", "Đã làm lại các bảng từ bản ghi. Bản sao lưu trước đó: %1").arg(backup));
    return Exit::Yes;
}

} // namespace ungcuu::cli
