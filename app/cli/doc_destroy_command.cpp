// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/shown_time.h"
#include "workspace/destroy_document.h"
#include "workspace/destruction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace ungcuu::cli {

using base::Result;
using workspace::DestructionScope;

namespace {

void tell(const QString& head, const QStringList& lines)
{
    complain(head);
    for (const QString& line : lines)
        complain(QStringLiteral("  - ") + oneLine(line));
}

void tell(const DestructionScope& scope)
{
    complain(QCoreApplication::translate("cli", "Xóa khỏi kho dữ liệu: %1  %2, %3 lần sửa. Không lấy lại được.")
                 .arg(oneLine(scope.code), oneLine(scope.title), QString::number(scope.revisions)));
    tell(QCoreApplication::translate("cli", "Còn lại trong kho dữ liệu:"), workspace::destructionLeaves(scope));
    tell(QCoreApplication::translate("cli", "Không với tới được, phải tự xóa:"), workspace::destructionCannotReach());
}

/// Whether the code was typed again at the terminal; nothing where there is none.
std::optional<bool> typedAgain(const QString& code)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    terminal.write(QCoreApplication::translate("cli", "Gõ lại mã «%1» để xóa:").arg(oneLine(code)).toUtf8() + ' ');
    return QString::fromUtf8(terminal.readLine(4096)).trimmed() == code.trimmed();
}

Exit agreed(const DestructionScope& scope, const Options& options)
{
    if (options.has(QStringLiteral("--yes")))
        return Exit::Yes;
    const std::optional<bool> same = typedAgain(scope.code);
    if (!same)
        return usage("doc destroy", QCoreApplication::translate("cli", "Chưa xóa: không có màn hình để gõ lại mã. Kho dữ liệu không đổi. Dùng --yes."));
    if (!*same)
        complain(QCoreApplication::translate("cli", "Chưa xóa: mã gõ lại không khớp. Kho dữ liệu không đổi."));
    return *same ? Exit::Yes : Exit::Impossible;
}

Exit destroy(const NamedDocument& document, const DestructionScope& scope, const Options& options)
{
    const auto who = identity(document.workspace, options);
    if (!who)
        return failed(who.error());
    const workspace::DestructionRequest request{base::Uuid::random(), scope.document, scope.seenEvents, options.value(QStringLiteral("--reason"))};
    const auto destroyed = workspace::destroyDocument(document.workspace, *who, request, base::systemClock()());
    if (!destroyed)
        return failed(destroyed.error());
    print(QStringLiteral("%1 %2 %3").arg(oneLine(scope.code), QLatin1String(scope.document.text())).arg(destroyed->objects));
    if (!destroyed->traces)
        return Exit::Yes;
    complain(destroyed->traces->message);
    complain(QCoreApplication::translate("cli", "Văn bản đã xóa, nhưng tệp kho dữ liệu chưa được ghi lại: phần cũ có thể còn đọc được. Lần mở kho sau sẽ làm tiếp."));
    return Exit::No;
}

} // namespace

Exit runDocDestroy(const QStringList& arguments)
{
    const Options options(arguments, QStringList(signingOptions()) << QStringLiteral("--reason"), {QStringLiteral("--yes")});
    if (!options.trouble().isEmpty() || options.rest().size() != 2 || options.value(QStringLiteral("--reason")).simplified().isEmpty())
        return usage("doc destroy", options.trouble());
    const auto document = named(options);
    const auto scope = document ? workspace::destructionScope(document->workspace, document->row.id) : document.error();
    if (!scope)
        return failed(scope.error());
    tell(*scope);
    const Exit go = agreed(*scope, options);
    return go == Exit::Yes ? destroy(*document, *scope, options) : go;
}

Exit listDestroyed(const workspace::Workspace& workspace, bool json)
{
    const auto all = workspace::destroyedDocuments(workspace);
    if (!all)
        return failed(all.error());
    QJsonArray array;
    for (const workspace::DestroyedDocument& each : *all) {
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(each.id.text())},
                                 {QStringLiteral("name"), each.name},
                                 {QStringLiteral("revisions"), each.revisions},
                                 {QStringLiteral("objects"), each.objects},
                                 {QStringLiteral("author"), each.author},
                                 {QStringLiteral("destroyed"), utcTime(each.at)},
                                 {QStringLiteral("reason"), each.reason}});
        if (!json)
            print(QStringLiteral("%1  %2  %3  %4  %5").arg(QLatin1String(each.id.text()), vietnamTime(each.at), oneLine(each.author), oneLine(each.name), oneLine(each.reason)));
    }
    if (json)
        printJson(array);
    return Exit::Yes;
}

} // namespace ungcuu::cli
