// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/anchors.h"

#include "docx/ascending_run.h"

namespace ungcuu::docx {
namespace {

using base::Span;

constexpr int nowhere = -1;
constexpr int manyPlaces = -2;

/// Two words that stand beside each other, and the only item of either side that has them.
struct Neighbours {
    quint64 words = 0; ///< 0: free
    int before = nowhere;
    int after = nowhere;
};

void note(int& place, int item)
{
    place = place == nowhere || place == item ? item : manyPlaces;
}

/// Open addressing; of the new side only what the old one has.
class NeighbourTable
{
public:
    explicit NeighbourTable(std::size_t words)
    {
        std::size_t size = 16;
        while (size < 2 * words)
            size *= 2;
        m_entries.resize(size);
    }

    void addOld(const WordBag& bag, int item)
    {
        eachOf(bag, [&](quint64 words) {
            Neighbours& entry = m_entries[slot(words)];
            entry.words = words;
            note(entry.before, item);
        });
    }

    void addNew(const WordBag& bag, int item)
    {
        eachOf(bag, [&](quint64 words) {
            if (Neighbours& entry = m_entries[slot(words)]; entry.words == words)
                note(entry.after, item);
        });
    }

    const std::vector<Neighbours>& entries() const { return m_entries; }

private:
    template <class F> static void eachOf(const WordBag& bag, F&& each)
    {
        const std::vector<quint32>& words = bag.words();
        for (std::size_t i = 1; i < words.size(); ++i)
            each(((quint64(words[i - 1]) << 32U) | words[i]) | 1U);
    }

    std::size_t slot(quint64 words) const
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = std::size_t((words * 0x9E3779B97F4A7C15ULL) >> 24U) & mask;
        while (m_entries[at].words != 0 && m_entries[at].words != words)
            at = (at + 1) & mask;
        return at;
    }

    std::vector<Neighbours> m_entries;
};

/// By item of the old side the one of the new that more than half of the witnesses name, or some other (Boyer and Moore).
std::vector<int> named(const NeighbourTable& table, Span before)
{
    std::vector<int> items(std::size_t(before.length()), nowhere);
    std::vector<int> votes(items.size());
    for (const Neighbours& each : table.entries()) {
        if (each.before < 0 || each.after < 0)
            continue;
        const auto at = std::size_t(each.before - before.begin);
        if (votes[at] == 0)
            items[at] = each.after;
        votes[at] += items[at] == each.after ? 1 : -1;
    }
    return items;
}

/// The longest run of pairs whose new items ascend.
std::vector<Pair> ascending(const std::vector<Pair>& pairs)
{
    std::vector<int> items;
    for (const Pair& pair : pairs)
        items.push_back(pair.after);
    std::vector<Pair> run;
    for (const std::size_t at : ascendingRun(items))
        run.push_back(pairs[at]);
    return run;
}

} // namespace

std::vector<Pair> anchorsOf(Span before, Span after, const Sides& sides)
{
    std::size_t words = 0;
    for (qsizetype i = before.begin; i < before.end; ++i)
        words += sides.before(int(i)).words().size();
    NeighbourTable table(words);
    for (qsizetype i = before.begin; i < before.end; ++i)
        table.addOld(sides.before(int(i)), int(i));
    for (qsizetype j = after.begin; j < after.end; ++j)
        table.addNew(sides.after(int(j)), int(j));
    std::vector<Pair> pairs;
    const std::vector<int> partners = named(table, before);
    for (int i = 0; i < int(partners.size()); ++i) {
        const Pair pair{int(before.begin) + i, partners[std::size_t(i)]};
        if (pair.after >= 0 && sides.comparable(pair.before, pair.after))
            pairs.push_back(pair);
    }
    return ascending(pairs);
}

} // namespace ungcuu::docx
