// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tiling.h"

namespace ungcuu::testing {
namespace {

/// Of the children [from, to) of an item, or of the whole text.
QString faultBetween(const model::Blocks& blocks, qint32 from, qint32 to, model::Span span, bool item)
{
    qsizetype at = span.begin;
    for (qint32 i = from; i < to; i = blocks[size_t(i)].end) {
        const model::Block& block = blocks[size_t(i)];
        const bool behindMarker = item && i == from && block.span.begin > at;
        if (block.span.begin != at && !behindMarker)
            return QStringLiteral("block %1 begins at %2, not %3").arg(i).arg(block.span.begin).arg(at);
        if (block.span.end <= block.span.begin || block.end <= i || block.end > to)
            return QStringLiteral("block %1 is empty or leaves its parent").arg(i);
        if (const QString fault = faultBetween(blocks, i + 1, block.end, block.span, true); !fault.isEmpty())
            return fault;
        at = block.span.end;
    }
    const bool whole = at == span.end || (item && from == to);
    return whole ? QString() : QStringLiteral("ends at %1, not %2").arg(at).arg(span.end);
}

} // namespace

QString tilingFault(const model::Blocks& blocks, qsizetype size)
{
    return faultBetween(blocks, 0, qint32(blocks.size()), {0, size}, false);
}

} // namespace ungcuu::testing
