// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/shared_ends.h"

#include "diff/words.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

constexpr qsizetype longestReference = 6; ///< "&quot;"

bool isInReference(QByteArrayView escaped, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && at - i < longestReference; --i) {
        if (escaped[i] == ';' || escaped[i] == '&')
            return escaped[i] == '&';
    }
    return false;
}

bool isBorder(QByteArrayView escaped, qsizetype at)
{
    if (at == 0 || at == escaped.size())
        return true;
    return (escaped[at] & 0xC0) != 0x80 && !isInReference(escaped, at) && diff::isWordBound(escaped, at);
}

qsizetype sharedFront(QByteArrayView one, QByteArrayView other)
{
    qsizetype end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    while (!isBorder(one, end) || !isBorder(other, end))
        --end;
    return end;
}

qsizetype sharedBack(QByteArrayView one, QByteArrayView other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype length = 0;
    while (length < shorter && one[one.size() - 1 - length] == other[other.size() - 1 - length])
        ++length;
    while (!isBorder(one, one.size() - length) || !isBorder(other, other.size() - length))
        --length;
    return length;
}

/// Words of both that look alike.
bool comparable(const WrittenRun& one, const WrittenRun& other)
{
    return !one.words.isEmpty() && !other.words.isEmpty() && one.face == other.face;
}

SharedEnd frontOf(const WrittenRuns& one, const WrittenRuns& other)
{
    SharedEnd front;
    const std::size_t shorter = std::min(one.size(), other.size());
    while (front.runs < shorter && one[front.runs].whole == other[front.runs].whole)
        ++front.runs;
    if (front.runs < shorter && comparable(one[front.runs], other[front.runs]))
        front.words = sharedFront(one[front.runs].words, other[front.runs].words);
    return front;
}

/// The run of this number without what the front took of it.
WrittenRun behind(const SharedEnd& front, const WrittenRuns& runs, std::size_t index)
{
    WrittenRun run = runs[index];
    if (index == front.runs && front.words > 0)
        run = {{}, run.face, run.words.sliced(front.words)};
    return run;
}

SharedEnd backOf(const WrittenRuns& one, const WrittenRuns& other, const SharedEnd& front)
{
    SharedEnd back;
    const std::size_t most = std::min(one.size(), other.size()) - front.runs;
    const auto last = [&](const WrittenRuns& runs) { return behind(front, runs, runs.size() - 1 - back.runs); };
    while (back.runs < most && !last(one).whole.isEmpty() && last(one).whole == last(other).whole)
        ++back.runs;
    if (back.runs < most && comparable(last(one), last(other)))
        back.words = sharedBack(last(one).words, last(other).words);
    return back;
}

} // namespace

SharedEnds sharedEnds(const WrittenRuns& one, const WrittenRuns& other)
{
    const SharedEnd front = frontOf(one, other);
    return {front, backOf(one, other, front)};
}

WrittenRuns between(const SharedEnds& ends, const WrittenRuns& runs)
{
    WrittenRuns left;
    const std::size_t end = runs.size() - ends.back.runs;
    for (std::size_t i = ends.front.runs; i < end; ++i) {
        WrittenRun run = behind(ends.front, runs, i);
        if (i + 1 == end && ends.back.words > 0)
            run = {{}, run.face, run.words.chopped(ends.back.words)};
        if (!run.whole.isEmpty() || !run.words.isEmpty())
            left.push_back(run);
    }
    return left;
}

} // namespace ungcuu::docx
