// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/alignment.h"

#include "diff/sequence_diff.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

using diff::Span;

constexpr double least = 0.3;
constexpr qsizetype mostPairs = 40'000; ///< beyond, finding out who is who costs more than it tells

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
                const double paired = alike >= least ? alike + m_best[at(i + 1, j + 1)] : 0;
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
            if (alike >= least && m_best[at(i, j)] == alike + m_best[at(i + 1, j + 1)])
                pairs.push_back({int(m_before.begin + i++), int(m_after.begin + j++)});
            else if (m_best[at(i, j)] == m_best[at(i + 1, j)])
                pairs.push_back({int(m_before.begin + i++), -1});
            else
                pairs.push_back({-1, int(m_after.begin + j++)});
        }
        for (; i < m_before.length(); ++i)
            pairs.push_back({int(m_before.begin + i), -1});
        for (; j < m_after.length(); ++j)
            pairs.push_back({-1, int(m_after.begin + j)});
    }

private:
    std::size_t at(qsizetype i, qsizetype j) const { return std::size_t(i) * m_width + std::size_t(j); }

    Span m_before;
    Span m_after;
    std::size_t m_width;
    std::vector<double> m_best;
    std::vector<double> m_likeness;
};

} // namespace

std::vector<Pair> aligned(const QByteArrayList& before, const QByteArrayList& after, const Likeness& likeness)
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
        const bool much = change.before.length() * change.after.length() > mostPairs;
        if (much) {
            for (; i < change.before.end; ++i)
                pairs.push_back({i, -1});
            for (; j < change.after.end; ++j)
                pairs.push_back({-1, j});
        } else {
            GapAlignment(change.before, change.after, likeness).addTo(pairs);
        }
        i = int(change.before.end);
        j = int(change.after.end);
    }
    same(before.size());
    return pairs;
}

WordBag::WordBag(QStringView text)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        if (at > begin)
            m_words.push_back(qHash(text.sliced(begin, at - begin), 0));
        begin = at + 1;
    }
    std::sort(m_words.begin(), m_words.end());
}

double WordBag::likeness(const WordBag& other) const
{
    if (m_words.empty() || other.m_words.empty())
        return 0;
    int common = 0;
    auto one = m_words.begin();
    auto two = other.m_words.begin();
    while (one != m_words.end() && two != other.m_words.end()) {
        const std::size_t lesser = std::min(*one, *two);
        common += *one == *two;
        one += *one == lesser;
        two += *two == lesser;
    }
    return 2.0 * common / double(m_words.size() + other.m_words.size());
}

} // namespace ungcuu::docx
