// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fixes.h"

#include <algorithm>
#include <map>

namespace ungcuu::models {

namespace {

bool isOf(const Problem& problem, const QByteArray& code)
{
    return problem.finding.code == code && !problem.finding.fixes.empty();
}

/// The bytes that fixes take, by where they begin. They do not overlap.
class Taken
{
public:
    /// False where another fix takes some of them; two insertions at one place count too, their order would be a guess.
    bool take(const model::TextEdits& edits)
    {
        if (std::any_of(edits.begin(), edits.end(), [this](const model::TextEdit& edit) { return isTaken(edit.span); }))
            return false;
        for (const model::TextEdit& edit : edits)
            m_ends[edit.span.begin] = edit.span.end;
        return true;
    }

private:
    bool isTaken(const base::Span& span) const
    {
        const auto behind = m_ends.upper_bound(span.begin);
        if (behind != m_ends.end() && behind->first < span.end)
            return true;
        if (behind == m_ends.begin())
            return false;
        const auto before = std::prev(behind);
        return before->first == span.begin || before->second > span.begin;
    }

    std::map<qsizetype, qsizetype> m_ends;
};

} // namespace

model::TextEdits fixesOfAll(const ProblemsModel& problems, const QByteArray& code)
{
    model::TextEdits all;
    Taken taken;
    for (int row = 0; row < problems.rowCount(); ++row) {
        if (!isOf(problems.at(row), code))
            continue;
        const model::TextEdits& edits = problems.at(row).finding.fixes.front().edits;
        if (taken.take(edits))
            all.insert(all.end(), edits.begin(), edits.end());
    }
    std::sort(all.begin(), all.end(), [](const model::TextEdit& a, const model::TextEdit& b) { return a.span.begin < b.span.begin; });
    return all;
}

int fixableCount(const ProblemsModel& problems, const QByteArray& code)
{
    int count = 0;
    for (int row = 0; row < problems.rowCount(); ++row)
        count += isOf(problems.at(row), code) ? 1 : 0;
    return count;
}

} // namespace ungcuu::models
