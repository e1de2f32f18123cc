// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ungcuu::pdf {

/// A rectangle in points of a page's user space, the origin at the lower left.
struct Rect {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;

    double width() const { return right - left; }
    double height() const { return top - bottom; }
    bool empty() const { return width() <= 0 || height() <= 0; }
    bool overlaps(const Rect& other) const
    {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }
    /// Equal edges count as inside, within half a hundredth of a point.
    bool contains(const Rect& other) const
    {
        constexpr double slack = 0.005;
        return left <= other.left + slack && bottom <= other.bottom + slack && right >= other.right - slack && top >= other.top - slack;
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace ungcuu::pdf
