// SPDX-License-Identifier: GPL-3.0-or-later
#include "official/names.h"

namespace ungcuu::official {

const char* nameOf(Style style)
{
    static constexpr const char* names[] = {"Basis", "Authority", "OrderWord", "PartLabel", "PartTitle", "Article", "CapitalHeading",
                                            "NumberHeading", "Body", "Clause", "Point", "Dash", "Plus", "Caption", "Centred", "Right",
                                            "Left", "Code", "SubHeading", "Note"};
    return names[int(style)];
}

const char* nameOf(Align align)
{
    static constexpr const char* names[] = {"Justify", "Left", "Centre", "Right"};
    return names[int(align)];
}

const char* nameOf(PartKind kind)
{
    static constexpr const char* names[] = {"Main", "Attached", "Annex", "DutyCard", "Internal"};
    return names[int(kind)];
}

const char* nameOf(ShapeKind kind)
{
    static constexpr const char* names[] = {"Terminal", "Step", "Decision", "Bar", "Call", "Elsewhere"};
    return names[int(kind)];
}

const char* nameOf(Dash dash)
{
    static constexpr const char* names[] = {"Solid", "Dashed", "Dotted"};
    return names[int(dash)];
}

} // namespace ungcuu::official
