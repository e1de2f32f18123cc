// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/uuid.h"
#include "model/system.h"
#include "workspace/workspace.h"

#include <vector>

namespace ungcuu::workspace {

/// Sets a system of the register: a new one, or new particulars for the one with this code.
base::Result<void> setSystem(const Workspace& workspace, const Identity& who, const model::System& system, base::UtcMs now);

/// The register, by code.
base::Result<std::vector<model::System>> listSystems(const Workspace& workspace);

/// One signed change of a system, newest first.
struct SystemChange {
    model::System system;   ///< as it was set; empty where it was retired
    QString author;
    base::UtcMs time = 0;
    bool retired = false;

    friend bool operator==(const SystemChange&, const SystemChange&) = default;
};
base::Result<std::vector<SystemChange>> systemHistory(const Workspace& workspace, const QString& code);

} // namespace ungcuu::workspace
