// SPDX-License-Identifier: GPL-3.0-or-later
#include "official/official_document.h"

namespace ungcuu::official {
namespace {

bool hasUnresolved(const Runs& runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.unresolved; });
}

bool hasUnresolved(const Table& table)
{
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            if (std::any_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Runs& r) { return hasUnresolved(r); }))
                return true;
        }
    }
    return false;
}

bool hasUnresolved(const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return hasUnresolved(paragraph->runs);
    if (const auto* drawing = std::get_if<Drawing>(&block))
        return drawing->unresolved;
    const auto* table = std::get_if<Table>(&block);
    return table && hasUnresolved(*table);
}

bool hasUnresolved(const Part& part)
{
    return hasUnresolved(part.title) || hasUnresolved(part.note) || hasUnresolved(part.header.subject)
           || std::any_of(part.blocks.begin(), part.blocks.end(), [](const Block& b) { return hasUnresolved(b); });
}

} // namespace

bool hasUnresolved(const OfficialDocument& document)
{
    return std::any_of(document.parts.begin(), document.parts.end(), [](const Part& part) { return hasUnresolved(part); });
}

} // namespace ungcuu::official
