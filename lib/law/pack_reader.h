// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "law/pack.h"

#include <QByteArrayView>

namespace ungcuu::law {

/// Reads a pack (format at the top of pack_reader.cpp). Strict: an unknown, missing or repeated key, a value of the
/// wrong kind, a day that is none, a row that names no text of the pack, a name used twice for the same days: Error
/// "law.<why>" that says where. A pack is whole or not at all.
base::Result<Pack> readPack(QByteArrayView bytes);

} // namespace ungcuu::law
