// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

namespace ungcuu::base {

/// CRC-32 of ISO 3309 / ITU-T V.42 (the one of ZIP and PNG). Finds torn writes, not tampering.
quint32 crc32(QByteArrayView bytes);

} // namespace ungcuu::base
