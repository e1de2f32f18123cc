// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::workspace {

/// The folders in which this account of the operating system keeps what must not stand in a workspace file: keys (0600,
/// encrypted), the pins and witnesses of workspaces it has opened, the journals of typing. Tests give their own.
struct Account {
    QString keyFolder;     ///< $XDG_CONFIG_HOME/ungcuu/keys
    QString stateFolder;   ///< $XDG_STATE_HOME/ungcuu

    /// Where XDG says, with the defaults ~/.config and ~/.local/state.
    static Account ofThisUser();
};

} // namespace ungcuu::workspace
