// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/xml_tree.h"

namespace ungcuu::docx {

/// The element as XmlWriter would write it.
QByteArray xmlFragment(const XmlNode& node);

} // namespace ungcuu::docx
