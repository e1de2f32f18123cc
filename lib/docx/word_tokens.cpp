// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/word_tokens.h"

#include "diff/sequence_diff.h"
#include "diff/words.h"

#include <QString>

namespace ungcuu::docx {
namespace {

using base::Span;

QByteArrayList keysOf(const QByteArray& text, const std::vector<Span>& tokens)
{
    QByteArrayList keys;
    for (const Span& token : tokens)
        keys << text.mid(token.begin, token.length());
    return keys;
}

/// Tokens and the blanks between them.
class Comparer
{
public:
    Comparer(const QByteArray& before, const QByteArray& after)
        : m_before(before), m_after(after), m_old(wordTokens(before)), m_new(wordTokens(after))
    {
    }

    WordComparison taken()
    {
        std::size_t i = 0;
        std::size_t k = 0;
        for (const diff::Change& change : diff::sequenceChanges(keysOf(m_before, m_old), keysOf(m_after, m_new))) {
            keep(i, k, std::size_t(change.before.begin));
            i = std::size_t(change.before.end);
            k = std::size_t(change.after.end);
            changed({change.before.begin, change.before.end}, {change.after.begin, change.after.end});
        }
        keep(i, k, m_old.size());
        blanks(m_old.size(), m_new.size());
        return std::move(m_result);
    }

private:
    static qsizetype endBefore(const std::vector<Span>& tokens, std::size_t index) { return index == 0 ? 0 : tokens[index - 1].end; }
    static qsizetype beginOf(const std::vector<Span>& tokens, std::size_t index, qsizetype size) { return index < tokens.size() ? tokens[index].begin : size; }
    Span oldGap(std::size_t index) const { return {endBefore(m_old, index), beginOf(m_old, index, m_before.size())}; }
    Span newGap(std::size_t index) const { return {endBefore(m_new, index), beginOf(m_new, index, m_after.size())}; }
    bool sameGap(std::size_t i, std::size_t k) const
    {
        return m_before.mid(oldGap(i).begin, oldGap(i).length()) == m_after.mid(newGap(k).begin, newGap(k).length());
    }

    /// Words i… up to `end` are the same as those from k; so should be the blanks before each, but the first after a change.
    void keep(std::size_t i, std::size_t k, std::size_t end)
    {
        for (bool first = true; i < end; ++i, ++k, first = false) {
            if (!first || i == 0)
                blanks(i, k);
            m_result.kept.emplace_back(m_old[i], m_new[k]);
        }
    }

    /// Blanks at the ends of a paragraph are not seen on paper.
    bool atEdge(std::size_t i) const
    {
        const auto isBreak = [&](std::size_t at) { return m_before.mid(m_old[at].begin, m_old[at].length()) == paragraphBreak; };
        return i == 0 || i == m_old.size() || isBreak(i) || isBreak(i - 1);
    }

    void blanks(std::size_t i, std::size_t k)
    {
        if (atEdge(i))
            return;
        const bool covered = !m_result.hunks.empty() && m_result.hunks.back().before.end >= oldGap(i).end && m_result.hunks.back().after.end >= newGap(k).end;
        if (!covered && !sameGap(i, k))
            m_result.hunks.push_back({oldGap(i), newGap(k)});
    }

    /// One or the other may be empty.
    void changed(Span olds, Span news)
    {
        const auto i = std::size_t(olds.begin);
        const auto j = std::size_t(olds.end);
        const auto k = std::size_t(news.begin);
        const auto l = std::size_t(news.end);
        WordHunk hunk{{endBefore(m_old, i), beginOf(m_old, j, m_before.size())}, {endBefore(m_new, k), beginOf(m_new, l, m_after.size())}};
        if (i < j && k < l && sameGap(i, k))
            hunk = {{m_old[i].begin, hunk.before.end}, {m_new[k].begin, hunk.after.end}};
        if (i < j && k < l && sameGap(j, l))
            hunk = {{hunk.before.begin, m_old[j - 1].end}, {hunk.after.begin, m_new[l - 1].end}};
        m_result.hunks.push_back(hunk);
    }

    const QByteArray& m_before;
    const QByteArray& m_after;
    const std::vector<Span> m_old;
    const std::vector<Span> m_new;
    WordComparison m_result;
};

} // namespace

std::vector<Span> wordTokens(QByteArrayView text)
{
    std::vector<Span> tokens;
    const std::vector<qsizetype> bounds = diff::wordBounds(text);
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const QByteArrayView word = text.sliced(bounds[i - 1], bounds[i] - bounds[i - 1]);
        const bool blank = word != paragraphBreak && QString::fromUtf8(word).trimmed().isEmpty() && word != "\n";
        if (!blank)
            tokens.push_back({bounds[i - 1], bounds[i]});
    }
    return tokens;
}

WordComparison comparedWords(const QByteArray& before, const QByteArray& after)
{
    return Comparer(before, after).taken();
}

} // namespace ungcuu::docx
