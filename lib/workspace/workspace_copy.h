// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// «Làm bản làm việc trên máy này»: a replica (same first event) of a workspace, at `target` on a disk of this machine,
/// made by the database's own backup, verified from end to end against the source, and opened. After an Error nothing is
/// left at `target`; the source is never written to. Errors "workspace.exists"; "copy.network" for a target that is no
/// better; "copy.damaged" where the source itself is not whole; those of `backUp` and `openWorkspace`.
base::Result<Workspace> copyToThisMachine(const Workspace& source, const QString& target);

} // namespace ungcuu::workspace
