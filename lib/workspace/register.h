// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/uuid.h"
#include "model/system.h"
#include "workspace/documents.h"
#include "workspace/workspace.h"

#include <vector>

namespace ungcuu::workspace {

/// Sets a system of the register: a new one, or new particulars for the one with this code. Errors of
/// registry::checkSystem and recordAct.
base::Result<void> setSystem(const Workspace& workspace, const Identity& who, const model::System& system, base::UtcMs now);

/// The register, by code.
base::Result<std::vector<model::System>> listSystems(const Workspace& workspace);

/// A system with the last act that counts, whose signature was checked; `author` and `changedAt` are claimed by it.
struct RegisterRow {
    model::System system;
    QString author;
    base::UtcMs changedAt = 0;

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};
/// The same systems as `listSystems`, in the same order. "record.damaged" where the list is not what the events say.
base::Result<std::vector<RegisterRow>> listRegister(const Workspace& workspace);

/// Documents whose last saved text holds this code as a word of its own, at most `limit`. A text that takes every system
/// of the register without naming one is not among them.
base::Result<std::vector<DocumentRow>> documentsNaming(const Workspace& workspace, const QString& code, int limit = 50);

/// One signed change of a system.
struct SystemChange {
    model::System system;   ///< as it was set; empty where it was retired
    QString author;
    base::UtcMs time = 0;
    bool retired = false;

    friend bool operator==(const SystemChange&, const SystemChange&) = default;
};
/// Newest first. "register.missing" for a code that no system has.
base::Result<std::vector<SystemChange>> systemHistory(const Workspace& workspace, const QString& code);

} // namespace ungcuu::workspace
