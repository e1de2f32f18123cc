// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// Copies the workspace to a new file while others may be writing, and opens the copy to see that it has the same heads.
/// A file that is there is never replaced ("workspace.exists").
base::Result<void> backUp(const Workspace& workspace, const QString& target);

/// Makes every projection and the search index again from the record, in one transaction, with a backup at `backup`
/// made and compared first. The record itself is never touched. Refused, "record.damaged", where it does not verify.
base::Result<void> remakeProjections(const Workspace& workspace, const QString& backup);

/// What a person may want to know of a workspace at a glance.
struct WorkspaceInfo {
    int documents = 0;
    int systems = 0;
    int people = 0;
    QString administrator;
    base::UtcMs founded = 0;
};
base::Result<WorkspaceInfo> workspaceInfo(const Workspace& workspace);

/// The keys of this account that are somebody's in this workspace: with whose passphrase one may act here.
base::Result<std::vector<LockedKey>> keysOf(const Workspace& workspace);

} // namespace ungcuu::workspace
