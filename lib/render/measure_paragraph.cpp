// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"
#include "render/measure.h"

namespace ungcuu::render {
namespace {

/// No page begins or ends with one line of a longer paragraph; a heading goes with what follows it.
void glue(std::vector<Strip>& strips, bool toNext)
{
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepsNext = toNext || i == 0 || i + 2 == strips.size();
    if (!strips.empty())
        strips.back().keepsNext = toNext;
}

} // namespace

MeasuredBlock measureParagraph(const Typeface& typeface, const official::Paragraph& paragraph, const Sizes& sizes, int width)
{
    const Look look = lookOf(paragraph.style, sizes);
    const Setting setting = paragraphSetting(look, width);
    BlockBuilder builder(typeface);
    for (const ShapedLine& line : builder.shape(paragraph.runs, setting)) {
        builder.place(line, look.inset, 0, setting);
        if (paragraph.style == official::Style::Code)
            builder.rule({look.inset - 600, 0, look.inset - 600, setting.pitch}, headerRule, Ink::Pale);
        builder.closeLine(line, setting.pitch);
    }
    glue(builder.strips(), look.keepsNext || paragraph.keepWithNext);
    return builder.taken();
}

} // namespace ungcuu::render
