// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/like_blocks.h"

#include <QHashFunctions>

#include <algorithm>
#include <unordered_map>

namespace ungcuu::docx {
namespace {

using namespace official;

/// Seeded by the process, so that no text can be made to collide.
std::size_t hashOf(std::size_t seed, const Runs& runs)
{
    for (const Run& run : runs)
        seed = qHash(run.text, seed);
    return seed;
}

std::size_t hashOf(const Block* block)
{
    std::size_t hash = QHashSeed::globalSeed();
    if (const auto* paragraph = std::get_if<Paragraph>(block))
        return hashOf(hash, paragraph->runs);
    for (const Row& row : std::get<Table>(*block).rows) {
        for (const Cell& cell : row.cells) {
            for (const Runs& runs : cell.paragraphs)
                hash = hashOf(hash, runs);
        }
    }
    return hash;
}

bool sameRows(const std::vector<Row>& one, const std::vector<Row>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Row& a, const Row& b) { return a.cells == b.cells; });
}

bool saySame(const Block* one, const Block* other)
{
    if (one->index() != other->index())
        return false;
    if (const auto* paragraph = std::get_if<Paragraph>(one))
        return paragraph->style == std::get<Paragraph>(*other).style && paragraph->runs == std::get<Paragraph>(*other).runs;
    const Table& a = std::get<Table>(*one);
    const Table& b = std::get<Table>(*other);
    return a.widths == b.widths && a.headerRows == b.headerRows && a.framed == b.framed && sameRows(a.rows, b.rows);
}

struct Hash {
    std::size_t operator()(const Block* block) const { return hashOf(block); }
};
struct Same {
    bool operator()(const Block* one, const Block* other) const { return saySame(one, other); }
};

std::vector<const Block*> blocksOf(const OfficialDocument& document)
{
    std::vector<const Block*> blocks;
    for (const Part& part : document.parts) {
        for (const Block& block : part.blocks)
            blocks.push_back(&block);
    }
    return blocks;
}

bool isTold(const Block* block)
{
    return std::holds_alternative<Paragraph>(*block) || std::holds_alternative<Table>(*block);
}

bool areAlike(const Block* one, const Block* other)
{
    return isTold(one) && saySame(one, other);
}

/// Goes along both documents; most of what a revision leaves as it was stands in the same order.
void linkInOrder(std::vector<int>& likes, const std::vector<const Block*>& before, const std::vector<const Block*>& after)
{
    constexpr std::size_t reach = 8; // blocks put in or taken out in one place
    for (std::size_t i = 0, next = 0; i < before.size(); ++i) {
        const std::size_t end = std::min(after.size(), next + reach);
        std::size_t j = next;
        while (j < end && !areAlike(before[i], after[j]))
            ++j;
        if (j < end) {
            likes[i] = int(j);
            next = j + 1;
        }
    }
}

/// The others, wherever they stand now.
void linkByWords(std::vector<int>& likes, const std::vector<const Block*>& before, const std::vector<const Block*>& after)
{
    std::vector<bool> linked(after.size());
    for (const int like : likes) {
        if (like >= 0)
            linked[std::size_t(like)] = true;
    }
    std::unordered_map<const Block*, int, Hash, Same> numbers;
    for (std::size_t j = 0; j < after.size(); ++j) {
        if (!linked[j] && isTold(after[j]))
            numbers.emplace(after[j], int(j));
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto like = likes[i] < 0 && isTold(before[i]) ? numbers.find(before[i]) : numbers.end();
        if (like != numbers.end())
            likes[i] = like->second;
    }
}

} // namespace

std::vector<int> likeBlocks(const OfficialDocument& before, const OfficialDocument& after)
{
    const std::vector<const Block*> old = blocksOf(before);
    const std::vector<const Block*> fresh = blocksOf(after);
    std::vector<int> likes(old.size(), -1);
    linkInOrder(likes, old, fresh);
    linkByWords(likes, old, fresh);
    return likes;
}

} // namespace ungcuu::docx
