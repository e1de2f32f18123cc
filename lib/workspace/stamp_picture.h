// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "pdf/stamp.h"

#include <QByteArray>

namespace ungcuu::workspace {

/// A PNG as the picture of a stamp of `size` points: fitted inside, in its own proportions, centred; a pixel less than
/// half opaque is see-through. Error "sign.picture" for anything but a PNG of at most 4096 × 4096.
base::Result<pdf::StampPicture> stampPicture(const QByteArray& png, const pdf::Rect& size);

} // namespace ungcuu::workspace
