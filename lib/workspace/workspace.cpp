// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "store/store.h"
#include "store/transaction.h"
#include "workspace/network_file_system.h"
#include "workspace/owed_traces.h"
#include "workspace/pin.h"
#include "workspace/reading_store.h"
#include "workspace/record.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

Error missing(const QString& path)
{
    return {"workspace.missing", QCoreApplication::translate("workspace", "Không có kho dữ liệu «%1». Kiểm tra lại đường dẫn.").arg(path)};
}

/// The workspace's id and first administrator, from its own verified stream.
Result<Pin> foundation(const store::Store& store)
{
    const Result<store::Snapshot> snapshot = store::Snapshot::take(store);
    if (!snapshot)
        return snapshot.error();
    const Result<Sha256> genesis = store.genesis();
    if (!genesis)
        return genesis.error();
    const Result<Record> record = Record::of(store, *genesis);
    if (!record)
        return record.error();
    return Pin{*genesis, record->event(*genesis).event().key};
}

Result<void> checkPages(const store::Store& store)
{
    const auto troubles = store.integrityTroubles();
    const auto strays = troubles ? store.strayReferences() : troubles.error();
    if (!strays)
        return strays.error();
    const auto count = troubles->size() + strays->size();
    if (count == 0)
        return {};
    return Error{"store.damaged", QCoreApplication::translate("workspace",
        "Không mở kho dữ liệu: tệp bị hỏng (%n chỗ). Tệp không bị thay đổi. Lấy lại bản sao lưu gần nhất.", nullptr, int(count))};
}

} // namespace

Result<Workspace> openWorkspace(const QString& path, const Account& account)
{
    if (!QFileInfo(path).isFile())
        return missing(path);
    Workspace workspace;
    workspace.m_path = QFileInfo(path).canonicalFilePath();
    workspace.m_account = account;
    workspace.m_network = onNetworkFileSystem(path);
    workspace.m_readOnly = workspace.m_network || ::access(QFile::encodeName(path).constData(), W_OK) != 0;
    {
        const auto store = store::Store::open(workspace.m_path, store::Access::Read, workspace.m_network);
        if (!store)
            return store.error();
        if (!closedByThisAccount(account, path)) {
            if (const Result<void> sound = checkPages(*store); !sound)
                return sound.error();
        }
        const Result<Pin> pin = foundation(*store);
        if (!pin)
            return pin.error();
        if (const Result<void> same = checkPin(account, path, *pin); !same)
            return same.error();
        workspace.m_id = pin->workspace;
    }
    noteClosed(account, workspace.m_path);
    if (!workspace.m_readOnly)
        takeAllTraces(workspace);
    return workspace;
}

Result<store::Store> readingStore(const Workspace& workspace)
{
    return store::Store::open(workspace.path(), store::Access::Read, workspace.onNetwork());
}

} // namespace ungcuu::workspace
