// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

namespace ungcuu::official {

/// The document for a person to read in a golden file: one line a paragraph, cell or header field, UTF-8. Bold is
/// **so**, italic //so//, what nothing answered ??so??. Sources are left out: they move with every edit.
QByteArray dump(const OfficialDocument& document);

} // namespace ungcuu::official
