// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/label.h"
#include "text/lines.h"

namespace ungcuu::text {

/// Where a caret stands, found from its section alone.
struct CaretPlace {
    qsizetype caret = 0;
    Span before;               ///< its line up to it
    bool inFront = false;
    bool inCode = false;       ///< in a fence or comment
    bool inStep = false;       ///< under a step's head
    model::SectionKind section = model::SectionKind::Other;
};

/// Of any offset (moved inside the bytes). Time: linear in the front and in the section of the caret.
CaretPlace caretPlace(QByteArrayView bytes, qsizetype caret);

/// Where the line that holds `at` begins.
qsizetype lineBegin(QByteArrayView bytes, qsizetype at);

} // namespace ungcuu::text
