// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/uuid.h"
#include "model/law_comparison.h"

#include <QByteArray>

namespace ungcuu::registry {

/// The stored particulars of a comparison, named by the `file` of a law.compared event.
QByteArray encoded(const model::LawComparison& comparison, const base::Uuid& salt);
/// Error "record.malformed".
base::Result<model::LawComparison> readComparison(QByteArrayView bytes);

/// What event.to says of it: pack and rule, "vn-ucsc/báo cáo ban đầu".
QString comparisonKey(const model::LawComparison& comparison);

/// What is wrong with it as a person typed it: "comparison.source" (nguồn empty, over 400 characters or more than one line),
/// "comparison.day" (none).
base::Result<void> checkComparison(const model::LawComparison& comparison);

} // namespace ungcuu::registry
