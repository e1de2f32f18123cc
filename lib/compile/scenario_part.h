// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/scenario_wording.h"

namespace ungcuu::compile {

/// What stands over a scenario where it is a phụ lục or comes with another text; empty for a scenario alone.
struct ScenarioHead {
    QString label;   ///< "Phụ lục II"
    QString note;    ///< "(Kèm theo …)"
    bool cardAlone = false; ///< the card leaves without the rest: its title says what it is
};

/// A scenario on paper: the thẻ trực first, on one A4, then the rest with pages that go on from it. Without any part of
/// the thẻ trực, one part.
std::vector<official::Part> scenarioParts(ScenarioWording& wording, const ScenarioHead& head);

} // namespace ungcuu::compile
