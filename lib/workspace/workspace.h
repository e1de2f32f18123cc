// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "base/sha256.h"
#include "workspace/account.h"
#include "workspace/identity.h"

#include <QString>

namespace ungcuu::workspace {

/// A workspace (kho dữ liệu) that was opened and checked: its file and whose account looks at it. A value, cheap to copy
/// to any thread; it holds no connection: each use case opens its own, so any number may run at once, in any number of
/// processes. All times are UTC ms.
class Workspace
{
public:
    const QString& path() const { return m_path; }
    /// The hash of the first event: the workspace's name for ever.
    const base::Sha256& id() const { return m_id; }
    const Account& account() const { return m_account; }
    /// On a network file system, or where the file cannot be written: reading works, every act is refused.
    bool readOnly() const { return m_readOnly; }
    /// On a network file system: nothing is written there, not even for reading.
    bool onNetwork() const { return m_network; }

private:
    friend base::Result<Workspace> openWorkspace(const QString&, const Account&);
    Workspace() = default;

    QString m_path;
    base::Sha256 m_id;
    Account m_account;
    bool m_readOnly = false;
    bool m_network = false;
};

/// Makes a workspace file (0600) with its first administrator, who proves `key`. Nothing is left behind after an Error;
/// a file already there is never touched ("workspace.exists").
base::Result<Workspace> newWorkspace(const QString& path, const Account& account, const QString& administratorName,
                                     const Identity& key, base::UtcMs now);

/// Opens a workspace file as hostile input: its schema is compared byte for byte, integrity is checked when this account
/// was not the last to close it, and its id with the pin this account made at first open ("workspace.changed" on
/// another). Errors "workspace.missing", "store.not-one", "store.damaged", "store.schema", "store.newer", "store.older", "store.busy",
/// "record.damaged".
base::Result<Workspace> openWorkspace(const QString& path, const Account& account);

} // namespace ungcuu::workspace
