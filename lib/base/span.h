// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace ungcuu::base {

/// A stretch of source bytes: [begin, end), byte offsets from the start of the file.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool empty() const { return end <= begin; }
    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

} // namespace ungcuu::base
