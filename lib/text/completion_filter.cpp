// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/completion_filter.h"

#include "base/utf8.h"
#include "base/vietnamese.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

constexpr int noMatch = 4;

/// 0 begins with its spelling, 1 holds it, 2 begins with it but for tones, 3 holds it but for tones.
int rankOf(const QString& word, const QString& exact, const QString& plain)
{
    const qsizetype spelled = base::toneFolded(word).indexOf(exact);
    if (spelled >= 0)
        return spelled == 0 ? 0 : 1;
    const qsizetype found = base::searchFolded(word).indexOf(plain);
    return found < 0 ? noMatch : found == 0 ? 2 : 3;
}

} // namespace

std::vector<Candidate> filtered(const Offers& offers, QStringView typed, Span place)
{
    const QString exact = base::toneFolded(typed);
    const QString plain = base::searchFolded(typed);
    std::vector<std::pair<int, const Offer*>> found;
    for (const Offer& offer : offers) {
        int rank = rankOf(offer.label, exact, plain);
        for (const QString& other : offer.match)
            rank = std::min(rank, rankOf(other, exact, plain));
        if (rank < noMatch)
            found.emplace_back(rank, &offer);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < std::min(found.size(), mostCandidates); ++i) {
        const Offer& offer = *found[i].second;
        candidates.push_back({offer.label, offer.detail, offer.kind, {{place, base::encoded(offer.written)}}});
    }
    return candidates;
}

} // namespace ungcuu::text
