// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <vector>

namespace ungcuu::model {

using base::Span;

/// Replace the bytes of `span` with `bytes`. A list of edits is sorted by position, does not overlap, and all spans are
/// of the text before the first edit; it is applied as a whole and undone as a whole.
struct TextEdit {
    Span span;
    QByteArray bytes;

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

using TextEdits = std::vector<TextEdit>;

/// The bytes after these edits.
QByteArray applied(const QByteArray& bytes, const TextEdits& edits);

} // namespace ungcuu::model
