// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace ungcuu::diff {

using base::Span;

/// What stands at `before` in the old text stands at `after` in the new one; either may be empty. Bytes of texts, or
/// places of sequences, from 0.
struct Change {
    Span before;
    Span after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// All changes between two texts: sorted, apart from each other, nowhere empty on both sides. What lies between two of
/// them is the same bytes on both sides.
using Changes = std::vector<Change>;

/// The new text out of the old one: its unchanged bytes with what `after` has at the changes.
QByteArray applied(const QByteArray& before, const Changes& changes, const QByteArray& after);

/// Where an offset of the old text lies in the new one. At the border of a change it stays at that border. Lost where
/// the bytes on both its sides were changed together.
std::optional<qsizetype> moved(qsizetype offset, const Changes& changes);

/// Where a stretch of the old text lies in the new one, its bytes untouched. Lost where a change touches it inside.
std::optional<Span> moved(Span span, const Changes& changes);

} // namespace ungcuu::diff
