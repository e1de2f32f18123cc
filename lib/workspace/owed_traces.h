// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/uuid.h"
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// Traces that a destruction leaves behind its commit: pages of the file and journals of typing that still hold the text.
/// That they have to go is noted in the account's state folder before the commit, so that whatever ends the program in
/// between, the next opening of the workspace by this account takes them.
void noteTraces(const Workspace& workspace, const base::Uuid& document);
/// The act was not done: nothing is owed.
void forgetTraces(const Workspace& workspace, const base::Uuid& document);

/// Takes the traces of one document. Error of Store::rewrite, or "destroy.typed" where a living process holds typing over
/// it: then they stay noted.
base::Result<void> takeTraces(const Workspace& workspace, const base::Uuid& document);
/// The same for all that is noted for this file; what cannot be done stays noted.
void takeAllTraces(const Workspace& workspace);

/// "destroy.typed".
base::Error typedOver();

} // namespace ungcuu::workspace
