// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ruled_room.h"

#include "render/block_builder.h"
#include "render/measure.h"

namespace ungcuu::render {
namespace {

const official::Paragraph* headingOf(const official::Block& block)
{
    const auto* const paragraph = std::get_if<official::Paragraph>(&block);
    return paragraph && paragraph->outline > 0 ? paragraph : nullptr;
}

} // namespace

bool leavesRuledRoom(const official::Part& part, std::size_t block)
{
    const official::Paragraph* const heading = part.kind == official::PartKind::Internal ? headingOf(part.blocks[block]) : nullptr;
    if (!heading || !lookOf(heading->style, {}).keepsNext)
        return false;
    if (block + 1 == part.blocks.size())
        return true;
    const official::Paragraph* const next = headingOf(part.blocks[block + 1]);
    return next && next->outline <= heading->outline;
}

MeasuredBlock measureRuledRoom(const Typeface& typeface, int width)
{
    BlockBuilder builder(typeface);
    for (int line = 0; line < ruledLines; ++line) {
        builder.rule({0, ruledPitch, width, ruledPitch}, thinRule);
        builder.closeStrip(ruledPitch);
        builder.strips().back().keepsNext = line + 1 < ruledLines;
    }
    return builder.taken();
}

} // namespace ungcuu::render
