// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "model/front.h"

#include <QByteArrayView>

namespace ungcuu::text {

/// Reads the key lines that `span` (a block of kind Front) holds; lines that say nothing get a finding
/// "text.front-line". Both languages; the grammar stands at the top of front_reader.cpp.
model::Front readFront(QByteArrayView source, base::Span span, model::Findings& findings);

} // namespace ungcuu::text
