// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/sha256.h"
#include "workspace/account.h"

namespace ungcuu::workspace {

/// What this account pinned for a path at first open, as known_hosts does.
struct Pin {
    base::Sha256 workspace;
    base::Sha256 administratorKey;

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// Pins at first open; afterwards "workspace.changed" when another workspace or administrator stands at this path.
base::Result<void> checkPin(const Account& account, const QString& path, const Pin& is);

/// Whether the file is as this account left it when it last closed it: then its pages need no checking again.
bool closedByThisAccount(const Account& account, const QString& path);
void noteClosed(const Account& account, const QString& path);

} // namespace ungcuu::workspace
