// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/uuid.h"
#include "model/system.h"

#include <QByteArray>

namespace ungcuu::registry {

/// The stored particulars of an information system, named by the `file` of a system.set event.
QByteArray encoded(const model::System& system, const base::Uuid& salt);
/// Error "record.malformed"; a level above the highest or an empty code is malformed too.
base::Result<model::System> readSystem(QByteArrayView bytes);

/// What is wrong with a system as a person typed it, or nothing: "register.code" (empty, or more than one line),
/// "register.level" (not 0 to 5; NĐ 331/2026 Đ11–15).
base::Result<void> checkSystem(const model::System& system);

} // namespace ungcuu::registry
