// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ungcuu::text {

/// A time as the language writes it: "15p" → "15 phút", "T0+2h30" → "T0 + 2 giờ 30 phút". Units, the blank in front of
/// them and the "+" of T0 change, nothing else; what is written so already comes back byte for byte.
QByteArray durationSpelled(QByteArrayView source, base::Span text);

} // namespace ungcuu::text
