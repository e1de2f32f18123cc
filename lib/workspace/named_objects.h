// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/store.h"
#include "workspace/record.h"

namespace ungcuu::workspace {

/// What the events of a whole record name by its hash. What is named must be in the file; what was destroyed must not be,
/// unless something else names it still.
struct NamedObjects {
    review::Hashes named;       ///< ascending: events, and all that they need
    review::Hashes destroyed;   ///< ascending: contents that revisions named until a destruction; may stand in `named` too

    bool names(const base::Sha256& object) const { return std::binary_search(named.begin(), named.end(), object); }
};

/// `record` holds every event of the file. With `document`, as if all that it ever saved had been destroyed.
NamedObjects namedObjects(const Record& record, const store::Store& store, const QByteArray& document = {});

} // namespace ungcuu::workspace
