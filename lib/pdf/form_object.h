// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "pdf/incremental_update.h"
#include "pdf/rect.h"
#include "pdf/stamp.h"

namespace ungcuu::pdf {

/// Puts a stamp into the update as Form XObject and answers its number: the page's own content with its fonts and
/// pictures, the stamp's picture over it, a box of the page's size (of `place` where the stamp has no page). No
/// transparency group, no soft mask: what PDF/A-1 forbids is not written. Error "pdf.stamp" where the page is none.
base::Result<qint64> putStamp(IncrementalUpdate& update, const Stamp& stamp, const Rect& place);

} // namespace ungcuu::pdf
