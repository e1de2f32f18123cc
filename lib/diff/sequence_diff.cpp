// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/sequence_diff.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <charconv>
#include <git2.h>

namespace ungcuu::diff {
namespace {

/// libgit2 counts who started it; it stays so for the life of the program.
void startGit()
{
    static const int started = git_libgit2_init();
    Q_ASSERT(started > 0);
}

/// A hunk without context is a change. Of an empty side git says the record before it.
Span sideOf(int start, int count)
{
    const qsizetype begin = count > 0 ? start - 1 : start;
    return {begin, begin + count};
}

int addHunk(const git_diff_delta*, const git_diff_hunk* hunk, void* changes)
{
    static_cast<Changes*>(changes)->push_back({sideOf(hunk->old_start, hunk->old_lines), sideOf(hunk->new_start, hunk->new_lines)});
    return 0;
}

qsizetype recordCount(const QByteArray& text)
{
    return text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
}

Changes everything(const QByteArray& before, const QByteArray& after)
{
    return {{{0, recordCount(before)}, {0, recordCount(after)}}};
}

/// Each different item becomes a number of its own.
class Numbers
{
public:
    explicit Numbers(qsizetype items) { m_numbers.reserve(items); }

    std::vector<qint32> of(const QByteArrayList& items)
    {
        std::vector<qint32> numbers;
        numbers.reserve(std::size_t(items.size()));
        for (const QByteArray& item : items) {
            auto number = m_numbers.constFind(item);
            if (number == m_numbers.constEnd())
                number = m_numbers.insert(item, qint32(m_numbers.size()));
            numbers.push_back(*number);
        }
        return numbers;
    }

private:
    QHash<QByteArray, qint32> m_numbers;
};

QByteArray records(const std::vector<qint32>& numbers)
{
    QByteArray text;
    text.reserve(std::ssize(numbers) * 5);
    for (const qint32 number : numbers) {
        std::array<char, 16> digits{};
        const char* const end = std::to_chars(digits.begin(), digits.end(), number, 36).ptr;
        text.append(digits.data(), end - digits.data()).append('\n');
    }
    return text;
}

/// What stands between the items that both begin with and those that both end with.
template <class Items> Change middleOf(const Items& before, const Items& after)
{
    const auto shorter = std::min(before.size(), after.size());
    auto first = shorter - shorter;
    while (first < shorter && before[first] == after[first])
        ++first;
    auto last = shorter - shorter;
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    return {{qsizetype(first), qsizetype(before.size() - last)}, {qsizetype(first), qsizetype(after.size() - last)}};
}

/// Where git has no choice: it moves what was put in or taken out as far down as it may, and so does the beginning in common.
std::optional<Changes> plainChanges(const Change& middle)
{
    if (middle.before.empty() && middle.after.empty())
        return Changes();
    if (middle.before.empty() || middle.after.empty() || (middle.before.length() == 1 && middle.after.length() == 1))
        return Changes{middle};
    return std::nullopt;
}

} // namespace

Changes recordChanges(const QByteArray& before, const QByteArray& after)
{
    if (before == after)
        return {};
    if (before.isEmpty() || after.isEmpty())
        return everything(before, after);
    startGit();
    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FORCE_TEXT;
    options.context_lines = 0;
    options.interhunk_lines = 0;
    Changes changes;
    const int failed = git_diff_buffers(before.constData(), std::size_t(before.size()), nullptr, after.constData(), std::size_t(after.size()), nullptr,
                                        &options, nullptr, nullptr, addHunk, nullptr, &changes);
    // beyond what git compares (1 GB), and where memory ends, all of it is one change
    return failed != 0 || changes.empty() ? everything(before, after) : changes;
}

Changes sequenceChanges(const QByteArrayList& before, const QByteArrayList& after)
{
    const Change middle = middleOf(before, after);
    if (const auto plain = plainChanges(middle))
        return *plain;
    Numbers numbers(before.size() + middle.after.length());
    const std::vector<qint32> old = numbers.of(before);
    return recordChanges(records(old), records(numbers.of(after)));
}

Changes sequenceChanges(const std::vector<qint32>& before, const std::vector<qint32>& after)
{
    if (const auto plain = plainChanges(middleOf(before, after)))
        return *plain;
    return recordChanges(records(before), records(after));
}

} // namespace ungcuu::diff
