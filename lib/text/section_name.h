// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArrayView>

namespace ungcuu::text {

/// "1. ", "IV) " in front of a section's name; moves `name` behind it. Empty at its begin where there is none.
base::Span takeSectionNumber(QByteArrayView source, base::Span& name);

} // namespace ungcuu::text
