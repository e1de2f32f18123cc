// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/profile.h"

namespace ungcuu::testing {

/// An entry of *Hồ sơ cơ quan* that says only this.
inline model::ProfileEntry entry(model::ProfileKind kind, const QString& value, QDate from = {}, QDate until = {})
{
    model::ProfileEntry entry;
    entry.kind = kind;
    entry.value = value;
    entry.from = from;
    entry.until = until;
    return entry;
}

} // namespace ungcuu::testing
