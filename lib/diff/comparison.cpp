// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/comparison.h"

#include "diff/text_diff.h"

#include <QHash>

namespace ungcuu::diff {
namespace {

using Pieces = std::vector<ComparedPiece>;

constexpr qsizetype LeastMoved = 12;

/// A line that a change takes out or puts in.
struct ChangedLine {
    Span span;
    qint32 change = 0;
    qint32 move = -1;
};
using ChangedLines = std::vector<ChangedLine>;

ChangedLines linesOf(const QByteArray& text, const Changes& changes, Span Change::* side)
{
    ChangedLines lines;
    for (size_t each = 0; each < changes.size(); ++each) {
        const Span span = changes[each].*side;
        for (qsizetype at = span.begin; at < span.end;) {
            const qsizetype end = text.indexOf('\n', at);
            const qsizetype next = end < 0 || end >= span.end ? span.end : end + 1;
            lines.push_back({{at, next}, qint32(each)});
            at = next;
        }
    }
    return lines;
}

QByteArrayView bytesOf(const QByteArray& text, const ChangedLine& line)
{
    return QByteArrayView(text).sliced(line.span.begin, line.span.length());
}

/// The line of each content that stands there once; −1 where it stands more often.
QHash<QByteArrayView, qint32> onlyOnes(const QByteArray& text, const ChangedLines& lines)
{
    QHash<QByteArrayView, qint32> found;
    for (size_t each = 0; each < lines.size(); ++each) {
        const QByteArrayView bytes = bytesOf(text, lines[each]);
        if (bytes.trimmed().size() < LeastMoved)
            continue;
        const auto place = found.find(bytes);
        if (place == found.end())
            found.insert(bytes, qint32(each));
        else
            *place = -1;
    }
    return found;
}

/// Marks the lines of both sides that were moved.
class MoveFinder
{
public:
    MoveFinder(const QByteArray& before, ChangedLines& old, const QByteArray& after, ChangedLines& fresh)
        : m_before(before)
        , m_old(old)
        , m_after(after)
        , m_fresh(fresh)
    {
        const auto there = onlyOnes(after, fresh);
        const auto here = onlyOnes(before, old);
        for (size_t each = 0; each < old.size(); ++each) {
            const QByteArrayView bytes = bytesOf(before, old[each]);
            const qint32 other = there.value(bytes, -1);
            if (other >= 0 && here.value(bytes, -1) == qint32(each) && old[each].move < 0)
                mark(qint32(each), other);
        }
    }

private:
    bool alike(qint32 old, qint32 fresh) const
    {
        return old >= 0 && fresh >= 0 && size_t(old) < m_old.size() && size_t(fresh) < m_fresh.size() && m_old[size_t(old)].move < 0 && m_fresh[size_t(fresh)].move < 0
            && bytesOf(m_before, m_old[size_t(old)]) == bytesOf(m_after, m_fresh[size_t(fresh)]);
    }
    bool sameChange(qint32 old, qint32 toOld, qint32 fresh, qint32 toFresh) const
    {
        return m_old[size_t(old)].change == m_old[size_t(toOld)].change && m_fresh[size_t(fresh)].change == m_fresh[size_t(toFresh)].change;
    }
    /// With the lines around them that are alike too.
    void mark(qint32 old, qint32 fresh)
    {
        if (m_fresh[size_t(fresh)].move >= 0)
            return;
        while (alike(old - 1, fresh - 1) && sameChange(old - 1, old, fresh - 1, fresh))
            --old, --fresh;
        const qint32 move = m_moves++;
        m_old[size_t(old)].move = m_fresh[size_t(fresh)].move = move;
        while (alike(old + 1, fresh + 1) && sameChange(old, old + 1, fresh, fresh + 1)) {
            ++old, ++fresh;
            m_old[size_t(old)].move = m_fresh[size_t(fresh)].move = move;
        }
    }

    const QByteArray& m_before;
    ChangedLines& m_old;
    const QByteArray& m_after;
    ChangedLines& m_fresh;
    qint32 m_moves = 0;
};

/// The lines of a change as stretches that were moved and stretches that were not.
ChangedLines stretches(const ChangedLines& lines, qint32 change, size_t& at)
{
    ChangedLines joined;
    for (; at < lines.size() && lines[at].change == change; ++at) {
        if (!joined.empty() && joined.back().move == lines[at].move)
            joined.back().span.end = lines[at].span.end;
        else
            joined.push_back(lines[at]);
    }
    return joined;
}

void addOld(Pieces& pieces, const ChangedLine& old, qsizetype after)
{
    pieces.push_back({old.move < 0 ? Compared::Removed : Compared::MovedAway, old.span, {after, after}, old.move});
}

void addWords(Pieces& pieces, const QByteArray& before, Span old, const QByteArray& after, Span fresh)
{
    qsizetype at = 0;
    qsizetype to = 0;
    const auto keep = [&](qsizetype length) {
        if (length > 0)
            pieces.push_back({Compared::Kept, {old.begin + at, old.begin + at + length}, {fresh.begin + to, fresh.begin + to + length}, -1});
    };
    for (const Change& change : wordChanges(before.mid(old.begin, old.length()), after.mid(fresh.begin, fresh.length()))) {
        keep(change.before.begin - at);
        const qsizetype there = fresh.begin + change.after.begin;
        if (!change.before.empty())
            pieces.push_back({Compared::Removed, {old.begin + change.before.begin, old.begin + change.before.end}, {there, there}, -1});
        const qsizetype here = old.begin + change.before.end;
        if (!change.after.empty())
            pieces.push_back({Compared::Added, {here, here}, {there, fresh.begin + change.after.end}, -1});
        at = change.before.end;
        to = change.after.end;
    }
    keep(old.length() - at);
}

/// What was not moved is compared by words, stretch by stretch.
void addChange(Pieces& pieces, const QByteArray& before, const ChangedLines& old, const QByteArray& after, const ChangedLines& fresh, const Change& change)
{
    const qsizetype here = change.before.end;
    size_t at = 0;
    for (const ChangedLine& now : fresh) {
        if (now.move >= 0) {
            pieces.push_back({Compared::MovedHere, {here, here}, now.span, now.move});
            continue;
        }
        for (; at < old.size() && old[at].move >= 0; ++at)
            addOld(pieces, old[at], now.span.begin);
        if (at < old.size())
            addWords(pieces, before, old[at++].span, after, now.span);
        else
            pieces.push_back({Compared::Added, {here, here}, now.span, -1});
    }
    for (; at < old.size(); ++at)
        addOld(pieces, old[at], change.after.end);
}

} // namespace

std::optional<Pieces> compared(const QByteArray& before, const QByteArray& after, const base::Progress& progress)
{
    const Changes changes = lineChanges(before, after);
    ChangedLines old = linesOf(before, changes, &Change::before);
    ChangedLines fresh = linesOf(after, changes, &Change::after);
    MoveFinder(before, old, after, fresh);
    Pieces pieces;
    qsizetype at = 0;
    qsizetype to = 0;
    size_t oldAt = 0;
    size_t freshAt = 0;
    for (size_t each = 0; each < changes.size(); ++each) {
        if (!progress.step(at, before.size()))
            return {};
        const Change& change = changes[each];
        if (change.before.begin > at)
            pieces.push_back({Compared::Kept, {at, change.before.begin}, {to, change.after.begin}, -1});
        addChange(pieces, before, stretches(old, qint32(each), oldAt), after, stretches(fresh, qint32(each), freshAt), change);
        at = change.before.end;
        to = change.after.end;
    }
    if (at < before.size())
        pieces.push_back({Compared::Kept, {at, before.size()}, {to, after.size()}, -1});
    return pieces;
}

} // namespace ungcuu::diff
