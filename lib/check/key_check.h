// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"
#include "model/front.h"

#include <QByteArrayView>

namespace ungcuu::check {

/// Keys of the front that nothing reads, with what was most likely meant, and keys written twice, of which the first
/// counts. Whatever a key is, it stays in the text.
void checkScenarioKeys(QByteArrayView source, const model::Front& front, Report& report);
void checkPlanKeys(QByteArrayView source, const model::Front& front, Report& report);

} // namespace ungcuu::check
