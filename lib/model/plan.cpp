// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

#include <algorithm>

namespace ungcuu::model {

const PlanField* Plan::field(QStringView key) const
{
    const auto found = std::find_if(front.begin(), front.end(), [key](const PlanField& entry) { return entry.key == key; });
    return found == front.end() ? nullptr : &*found;
}

} // namespace ungcuu::model
