// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/look.h"

namespace ungcuu::render {
namespace {

Look centredTitle(const Sizes& sizes, int gap)
{
    return {Fit::Centre, sizes.body, 0, 0, gap, true, false, true};
}

Look heading(const Sizes& sizes)
{
    return {sizes.fit, sizes.body, sizes.indent, 0, sizes.headingGap, true, false, true};
}

Look plain(Fit fit, const Sizes& sizes)
{
    return {fit, sizes.body, 0, 0, sizes.gap, false, false, false};
}

} // namespace

Look lookOf(official::Style style, const Sizes& sizes)
{
    using official::Style;
    switch (style) {
    case Style::Basis:
        return {sizes.fit, sizes.body, sizes.indent, 0, sizes.gap, false, true, false};
    case Style::Authority:
    case Style::OrderWord:
    case Style::PartLabel:
        return centredTitle(sizes, 2 * sizes.gap);
    case Style::PartTitle:
        return centredTitle(sizes, 0);
    case Style::CapitalHeading:
    case Style::NumberHeading:
    case Style::SubHeading:
        return heading(sizes);
    case Style::Caption:
        return {Fit::Centre, sizes.body, 0, 0, sizes.gap, false, true, false};
    case Style::Centred:
        return plain(Fit::Centre, sizes);
    case Style::Right:
        return plain(Fit::Right, sizes);
    case Style::Left:
        return plain(Fit::Left, sizes);
    case Style::Code:
        return {Fit::Left, sizes.note, 0, firstLineIndent, sizes.gap, false, false, false};
    case Style::Note:
        return {Fit::Left, sizes.note, 0, 0, sizes.gap / 2, false, true, false};
    case Style::Article:
    case Style::Body:
    case Style::Clause:
    case Style::Point:
    case Style::Dash:
    case Style::Plus:
        break;
    }
    return {sizes.fit, sizes.body, sizes.indent, 0, sizes.gap, false, false, false};
}

} // namespace ungcuu::render
