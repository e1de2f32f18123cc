// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <optional>

namespace ungcuu::zip {

/// What stands in the way of reading these bytes as XML: not well formed, any DTD (entities, outside files), deeper than
/// 256 elements. Nothing where they may be read. `name` is said in the error. Errors: "xml.dtd", "xml.deep", "xml.malformed".
std::optional<base::Error> xmlTrouble(const QByteArray& bytes, const QByteArray& name);

} // namespace ungcuu::zip
