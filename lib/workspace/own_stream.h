// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registry/keyed_history.h"
#include "workspace/act.h"
#include "workspace/record.h"

namespace ungcuu::workspace {

/// A stream of review/own_streams.h as it stands in the file, verified, with the names of the people in it.
struct OwnStream {
    Record record;
    review::StreamState state;
    std::map<base::Uuid, QString> names;
    std::map<base::Sha256, QByteArray> objects;   ///< what its events name, those that are still there

    registry::EventOf events() const;
    registry::ObjectBytes bytes() const;
    QString authorOf(const base::Sha256& event) const;
    base::UtcMs timeOf(const base::Sha256& event) const { return record.event(event).event().time; }
};

/// Nothing where nobody wrote into it: asking costs one look-up then.
base::Result<std::optional<OwnStream>> readOwnStream(const Workspace& workspace, const QByteArray& stream);

/// Records `event` (its act, `to`, and what `objects` end with as its `file`, where there are any) on top of all heads.
base::Result<void> recordInOwnStream(const Workspace& workspace, const Identity& who, const QByteArray& stream,
                                     const Draft& draft, base::UtcMs now);

} // namespace ungcuu::workspace
