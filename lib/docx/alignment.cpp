// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/alignment.h"

#include "diff/sequence_diff.h"
#include "docx/anchors.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

using diff::Span;

constexpr qsizetype mostPairs = 40'000; ///< beyond, asking each pair costs more than it tells
constexpr int mostPartings = 8;         ///< of a stretch within a stretch

/// The pairs of a stretch in which no keys are equal: the best sum of likeness.
class GapAlignment
{
public:
    GapAlignment(Span before, Span after, const Likeness& likeness)
        : m_before(before), m_after(after), m_width(std::size_t(after.length()) + 1), m_best((std::size_t(before.length()) + 1) * m_width), m_likeness(m_best.size())
    {
        for (qsizetype i = before.length() - 1; i >= 0; --i) {
            for (qsizetype j = after.length() - 1; j >= 0; --j) {
                const double alike = likeness(int(before.begin + i), int(after.begin + j));
                m_likeness[at(i, j)] = alike;
                const double paired = alike >= leastLikeness ? alike + m_best[at(i + 1, j + 1)] : 0;
                m_best[at(i, j)] = std::max({paired, m_best[at(i + 1, j)], m_best[at(i, j + 1)]});
            }
        }
    }

    void addTo(std::vector<Pair>& pairs) const
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_before.length() && j < m_after.length()) {
            const double alike = m_likeness[at(i, j)];
            if (alike >= leastLikeness && m_best[at(i, j)] == alike + m_best[at(i + 1, j + 1)])
                pairs.push_back({int(m_before.begin + i++), int(m_after.begin + j++)});
            else if (m_best[at(i, j)] == m_best[at(i + 1, j)])
                pairs.push_back({int(m_before.begin + i++), -1});
            else
                pairs.push_back({-1, int(m_after.begin + j++)});
        }
        addAlone(pairs, {m_before.begin + i, m_before.end}, {m_after.begin + j, m_after.end});
    }

    static void addAlone(std::vector<Pair>& pairs, Span before, Span after)
    {
        for (qsizetype i = before.begin; i < before.end; ++i)
            pairs.push_back({int(i), -1});
        for (qsizetype j = after.begin; j < after.end; ++j)
            pairs.push_back({-1, int(j)});
    }

private:
    std::size_t at(qsizetype i, qsizetype j) const { return std::size_t(i) * m_width + std::size_t(j); }

    Span m_before;
    Span m_after;
    std::size_t m_width;
    std::vector<double> m_best;
    std::vector<double> m_likeness;
};

/// A stretch in which no keys are equal.
void addGap(std::vector<Pair>& pairs, Span before, Span after, const Sides& sides, int partings)
{
    if (before.empty() || after.empty())
        return GapAlignment::addAlone(pairs, before, after);
    if (before.length() == 1 && after.length() == 1 && sides.comparable(int(before.begin), int(after.begin)))
        return pairs.push_back({int(before.begin), int(after.begin)});
    if (before.length() * after.length() <= mostPairs)
        return GapAlignment(before, after, sides.likeness).addTo(pairs);
    const std::vector<Pair> anchors = partings > 0 ? anchorsOf(before, after, sides) : std::vector<Pair>();
    if (anchors.empty())
        return GapAlignment::addAlone(pairs, before, after);
    for (const Pair& anchor : anchors) {
        addGap(pairs, {before.begin, anchor.before}, {after.begin, anchor.after}, sides, partings - 1);
        pairs.push_back(anchor);
        before.begin = anchor.before + 1;
        after.begin = anchor.after + 1;
    }
    addGap(pairs, before, after, sides, partings - 1);
}

} // namespace

std::vector<Pair> aligned(const std::vector<qint32>& before, const std::vector<qint32>& after, const Sides& sides)
{
    std::vector<Pair> pairs;
    int i = 0;
    int j = 0;
    const auto same = [&](qsizetype end) {
        while (i < end)
            pairs.push_back({i++, j++});
    };
    for (const diff::Change& change : diff::sequenceChanges(before, after)) {
        same(change.before.begin);
        addGap(pairs, change.before, change.after, sides, mostPartings);
        i = int(change.before.end);
        j = int(change.after.end);
    }
    same(std::ssize(before));
    return pairs;
}

} // namespace ungcuu::docx
