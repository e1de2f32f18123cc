// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/merge.h"

#include "diff/text_diff.h"

#include <algorithm>
#include <limits>

namespace ungcuu::diff {
namespace {

/// The changes of one side, walked along the base.
class Side
{
public:
    Side(const QByteArray& base, const QByteArray& text) : m_text(text), m_changes(lineChanges(base, text)) {}

    bool ended() const { return m_next == m_changes.size(); }
    qsizetype begin() const { return ended() ? std::numeric_limits<qsizetype>::max() : m_changes[m_next].before.begin; }

    /// Takes the changes that begin up to `end`, which grows with them. True where there is one.
    bool take(qsizetype& end)
    {
        const std::size_t first = m_next;
        for (; begin() <= end; ++m_next)
            end = std::max(end, m_changes[m_next].before.end);
        return m_next > first;
    }
    /// How much longer this side is than the base up to where the walk stands.
    qsizetype shift() const { return m_next == 0 ? 0 : m_changes[m_next - 1].after.end - m_changes[m_next - 1].before.end; }
    QByteArray bytes(qsizetype begin, qsizetype end) const { return m_text.mid(begin, end - begin); }

private:
    const QByteArray& m_text;
    Changes m_changes;
    std::size_t m_next = 0;
};

class Merger
{
public:
    Merger(const QByteArray& base, const QByteArray& ours, const QByteArray& theirs) : m_base(base), m_ours(base, ours), m_theirs(base, theirs) {}

    Merge merged()
    {
        while (!m_ours.ended() || !m_theirs.ended())
            step();
        agree(m_base.mid(m_at));
        return std::move(m_merge);
    }

private:
    void agree(const QByteArray& text)
    {
        if (text.isEmpty())
            return;
        if (m_merge.pieces.empty() || m_merge.pieces.back().conflict)
            m_merge.pieces.emplace_back();
        m_merge.pieces.back().text += text;
    }

    /// One group of changes that overlap or touch.
    void step()
    {
        const qsizetype begin = std::min(m_ours.begin(), m_theirs.begin());
        const qsizetype oursBegin = begin + m_ours.shift();
        const qsizetype theirsBegin = begin + m_theirs.shift();
        qsizetype end = begin;
        bool ofOurs = false;
        bool ofTheirs = false;
        for (bool grown = true; grown;) {
            const bool first = m_ours.take(end);
            const bool second = m_theirs.take(end);
            ofOurs = ofOurs || first;
            ofTheirs = ofTheirs || second;
            grown = first || second;
        }
        agree(m_base.mid(m_at, begin - m_at));
        m_at = end;
        const QByteArray ours = m_ours.bytes(oursBegin, end + m_ours.shift());
        const QByteArray theirs = m_theirs.bytes(theirsBegin, end + m_theirs.shift());
        if (ofOurs && ofTheirs && ours != theirs)
            m_merge.pieces.push_back({true, {}, m_base.mid(begin, end - begin), ours, theirs});
        else
            agree(ofOurs ? ours : theirs);
    }

    const QByteArray& m_base;
    Side m_ours;
    Side m_theirs;
    qsizetype m_at = 0;
    Merge m_merge;
};

} // namespace

bool Merge::clean() const
{
    return std::none_of(pieces.begin(), pieces.end(), [](const MergePiece& piece) { return piece.conflict; });
}

QByteArray Merge::text() const
{
    QByteArray text;
    for (const MergePiece& piece : pieces)
        text += piece.text;
    return text;
}

Merge merged(const QByteArray& base, const QByteArray& ours, const QByteArray& theirs)
{
    return Merger(base, ours, theirs).merged();
}

} // namespace ungcuu::diff
