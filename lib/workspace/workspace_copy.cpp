// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_copy.h"

#include "workspace/maintenance.h"
#include "workspace/network_file_system.h"
#include "workspace/verify_workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ungcuu::workspace {

using base::Error;
using base::Result;

namespace {

Error onNetworkToo(const QString& target)
{
    return {"copy.network", QCoreApplication::translate("workspace",
        "Chưa làm bản làm việc vì «%1» cũng nằm trên ổ mạng. Kho dữ liệu không đổi. Chọn một thư mục trên máy này.").arg(target)};
}

Error notWhole(const Damage& first)
{
    return {"copy.damaged", QCoreApplication::translate("workspace",
        "Chưa làm bản làm việc vì kho dữ liệu không còn như đã ghi: %1. Kho dữ liệu không đổi. Lấy lại bản sao lưu gần nhất.").arg(first.what)};
}

Result<Workspace> verifiedCopy(const Workspace& source, const QString& target)
{
    const auto report = verifyWorkspace(target, source.account(), {source.path()}, base::Progress());
    if (!report)
        return report.error();
    return report->whole() ? openWorkspace(target, source.account()) : notWhole(report->damage.front());
}

} // namespace

Result<Workspace> copyToThisMachine(const Workspace& source, const QString& target)
{
    if (onNetworkFileSystem(QFileInfo(target).absolutePath()))
        return onNetworkToo(target);
    if (const Result<void> copied = backUp(source, target); !copied)
        return copied.error();
    Result<Workspace> copy = verifiedCopy(source, target);
    if (!copy)
        QFile::remove(target);
    return copy;
}

} // namespace ungcuu::workspace
