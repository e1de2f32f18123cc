// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/uuid.h"
#include "model/profile.h"
#include "workspace/workspace.h"

namespace ungcuu::workspace {

/// An entry of *Hồ sơ cơ quan* with the last act that set it, whose signature was checked; `author` and `changedAt` are
/// claimed by it.
struct ProfileRow {
    base::Uuid id;
    model::ProfileEntry entry;
    QString author;
    base::UtcMs changedAt = 0;

    friend bool operator==(const ProfileRow&, const ProfileRow&) = default;
};
/// All entries, whatever their validity: by kind, then by their first day, the latest first, then by what they say.
base::Result<std::vector<ProfileRow>> listProfile(const Workspace& workspace);

/// One signed change, newest first. `entry` is nothing where it was removed.
struct ProfileChange {
    base::Uuid id;
    std::optional<model::ProfileEntry> entry;
    QString author;
    base::UtcMs time = 0;

    friend bool operator==(const ProfileChange&, const ProfileChange&) = default;
};
base::Result<std::vector<ProfileChange>> profileHistory(const Workspace& workspace);

/// Sets an entry, a new one where `id` is none; answers its id. `picture` is the PNG of a seal: empty keeps the one that
/// `entry` names. Errors of registry::checkProfileEntry, "profile.picture" (no PNG, over 4 MiB or 4000 pixels a side), those of
/// recordAct.
base::Result<base::Uuid> setProfileEntry(const Workspace& workspace, const Identity& who, const base::Uuid& id,
                                         model::ProfileEntry entry, const QByteArray& picture, base::UtcMs now);

/// Takes out an entry that never should have been; one that ended gets its last day instead. "profile.missing".
base::Result<void> removeProfileEntry(const Workspace& workspace, const Identity& who, const base::Uuid& id, base::UtcMs now);

/// The seal of the office on a day. "profile.no-seal" where none is valid then.
struct Seal {
    QByteArray png;
    double widthMm = 0;
    double heightMm = 0;
};
base::Result<Seal> sealOn(const Workspace& workspace, QDate day);

/// The PNG of a seal. "profile.missing" for an entry that is none.
base::Result<QByteArray> sealPicture(const Workspace& workspace, const base::Uuid& id);

} // namespace ungcuu::workspace
