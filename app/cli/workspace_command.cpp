// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/passphrase.h"
#include "cli/shown_time.h"
#include "workspace/maintenance.h"
#include "workspace/verify_workspace.h"
#include "workspace/workspace_copy.h"

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

QString codeOf(workspace::OutsideView::Kind kind)
{
    using Kind = workspace::OutsideView::Kind;
    switch (kind) {
    case Kind::WitnessFile: return QStringLiteral("witness-file");
    case Kind::Replica: return QStringLiteral("replica");
    case Kind::UnsignedPdf: return QStringLiteral("unsigned-pdf");
    case Kind::BrokenPdf: return QStringLiteral("broken-pdf");
    case Kind::SignedPdf: return QStringLiteral("signed-pdf");
    }
    Q_UNREACHABLE();
}

QJsonArray jsonOf(const std::vector<workspace::Compared>& views)
{
    QJsonArray all;
    for (const workspace::Compared& view : views)
        all.append(QJsonObject{{QStringLiteral("file"), view.path},
                               {QStringLiteral("kind"), codeOf(view.kind)},
                               {QStringLiteral("own"), view.own},
                               {QStringLiteral("otherWorkspace"), view.other},
                               {QStringLiteral("lost"), view.lost}});
    return all;
}

QJsonArray jsonOf(const std::vector<workspace::Destruction>& destroyed)
{
    QJsonArray all;
    for (const workspace::Destruction& each : destroyed)
        all.append(QJsonObject{{QStringLiteral("object"), QString::fromLatin1(each.object.hex())},
                               {QStringLiteral("event"), QString::fromLatin1(each.event.hex())},
                               {QStringLiteral("document"), QString::fromLatin1(each.document.text())},
                               {QStringLiteral("author"), each.author},
                               {QStringLiteral("time"), utcTime(each.at)},
                               {QStringLiteral("reason"), each.reason}});
    return all;
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
            {QStringLiteral("against"), jsonOf(report.views)},
            {QStringLiteral("destroyed"), jsonOf(report.destroyed)},
            {QStringLiteral("damage"), damage}};
}

/// What one act destroyed, a line each.
void printDestroyed(const std::vector<workspace::Destruction>& destroyed)
{
    if (destroyed.empty())
        return;
    print(QCoreApplication::translate("cli", "Đã xóa có ghi nhận: %1 vật thể.").arg(destroyed.size()));
    for (size_t first = 0, next = 0; first < destroyed.size(); first = next) {
        const workspace::Destruction& one = destroyed[first];
        while (next < destroyed.size() && destroyed[next].document == one.document && destroyed[next].at == one.at && destroyed[next].author == one.author)
            ++next;
        print(QCoreApplication::translate("cli", "  %1 vật thể của văn bản %2: %3 xóa lúc %4. Lý do: %5")
                  .arg(next - first).arg(QLatin1String(one.document.text()), oneLine(one.author), vietnamTime(one.at), oneLine(one.reason)));
    }
}

QString wordsOf(const workspace::Compared& view)
{
    const QString who = view.own ? QCoreApplication::translate("cli", "Lần đã thấy trước của tài khoản này")
                                 : QStringLiteral("%1: %2").arg(oneLine(view.path), oneLine(view.words));
    if (view.other)
        return QCoreApplication::translate("cli", "%1. Thuộc kho dữ liệu khác.").arg(who);
    if (view.lost > 0)
        return QCoreApplication::translate("cli", "%1. Đã thấy %2 sự kiện nay không còn.").arg(who).arg(view.lost);
    return QCoreApplication::translate("cli", "%1. Mọi sự kiện đã thấy vẫn còn.").arg(who);
}

void printReport(const workspace::VerifyReport& report)
{
    for (const workspace::Damage& one : report.damage)
        print(QStringLiteral("%1 [%2]").arg(oneLine(one.what), QString::fromLatin1(one.code)));
    for (const workspace::Compared& view : report.views)
        print(wordsOf(view));
    printDestroyed(report.destroyed);
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
    if (opened->onNetwork())
        print(QCoreApplication::translate("cli", "Chỉ mở để đọc vì nằm trên ổ mạng. Làm bản làm việc trên máy này: ungcuu-cli workspace copy."));
    else if (opened->readOnly())
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

Exit runWorkspaceCopy(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--to")}, {});
    if (!oneWorkspace(options) || !options.has(QStringLiteral("--to")))
        return usage("workspace copy", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto copy = opened ? workspace::copyToThisMachine(*opened, options.value(QStringLiteral("--to"))) : opened.error();
    if (!copy)
        return failed(copy.error());
    print(QString::fromLatin1(copy->id().hex()));
    complain(QCoreApplication::translate("cli", "Đã làm bản làm việc trên máy này: %1. Kho cũ không đổi và không nhận các lần lưu mới.").arg(copy->path()));
    return Exit::Yes;
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
