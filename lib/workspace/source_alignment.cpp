// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/source_alignment.h"

#include "base/fold.h"
#include "docx/word_tokens.h"

#include <QHash>
#include <algorithm>

namespace ungcuu::workspace {
namespace {

using base::Span;

constexpr qint64 mostCells = 12'000'000;
constexpr int wordScore = 4;
constexpr int markScore = 2;
constexpr int skippedWord = -2;   ///< of the paper: the source does not hold it
constexpr int skippedSource = -1; ///< a mark, a placeholder, a label

/// Local alignment (Smith, Waterman) of the words on paper with those of the source.
class Aligner
{
public:
    Aligner(QByteArrayView words, QByteArrayView source, Span span)
    {
        QHash<QString, int> symbols;
        for (const Span& token : docx::wordTokens(words))
            m_words.push_back(symbolOf(symbols, words.sliced(token.begin, token.length())));
        for (Span token : docx::wordTokens(source.sliced(span.begin, span.length()))) {
            token = {token.begin + span.begin, token.end + span.begin};
            m_tokens.push_back(token);
            m_source.push_back(symbolOf(symbols, source.sliced(token.begin, token.length())));
        }
    }

    std::vector<SourceAlignment> taken(std::size_t limit)
    {
        if (m_words.empty() || m_source.empty() || qint64(m_words.size() + 1) * qint64(m_source.size() + 1) > mostCells)
            return {};
        fill();
        std::vector<SourceAlignment> all;
        std::vector<std::size_t> ends = bestEnds(limit * 3);
        for (const std::size_t cell : ends) {
            SourceAlignment traced = trace(cell);
            const auto same = [&](const SourceAlignment& each) { return sharesPlace(each, traced); };
            if (all.size() < limit && std::none_of(all.begin(), all.end(), same))
                all.push_back(std::move(traced));
        }
        return all;
    }

private:
    /// 0 = alike to nothing.
    static int symbolOf(QHash<QString, int>& symbols, QByteArrayView word)
    {
        const QString folded = base::folded(word);
        if (folded.isEmpty())
            return 0;
        const bool letters = folded[0].isLetterOrNumber();
        const int fresh = int(symbols.size()) + 1;
        const int symbol = symbols.value(folded, letters ? fresh : -fresh);
        symbols.insert(folded, symbol);
        return symbol;
    }

    std::size_t width() const { return m_source.size() + 1; }
    int& at(std::size_t i, std::size_t j) { return m_cells[i * width() + j]; }
    int gain(std::size_t i) const { return m_words[i - 1] > 0 ? wordScore : markScore; }
    bool alike(std::size_t i, std::size_t j) const { return m_words[i - 1] != 0 && m_words[i - 1] == m_source[j - 1]; }

    void fill()
    {
        m_cells.assign((m_words.size() + 1) * width(), 0);
        for (std::size_t i = 1; i <= m_words.size(); ++i) {
            for (std::size_t j = 1; j <= m_source.size(); ++j) {
                int best = std::max({0, at(i - 1, j) + skippedWord, at(i, j - 1) + skippedSource});
                if (alike(i, j))
                    best = std::max(best, at(i - 1, j - 1) + gain(i));
                at(i, j) = best;
            }
        }
    }

    /// Cells where an alignment ends: a match, the best ones of the table, earlier places first.
    std::vector<std::size_t> bestEnds(std::size_t limit)
    {
        std::vector<std::size_t> ends;
        for (std::size_t i = 1; i <= m_words.size(); ++i) {
            for (std::size_t j = 1; j <= m_source.size(); ++j) {
                const bool isEnd = alike(i, j) && at(i, j) == at(i - 1, j - 1) + gain(i);
                if (isEnd && !(i < m_words.size() && j < m_source.size() && alike(i + 1, j + 1)))
                    ends.push_back(i * width() + j);
            }
        }
        const auto better = [&](std::size_t a, std::size_t b) { return m_cells[a] != m_cells[b] ? m_cells[a] > m_cells[b] : a % width() < b % width(); };
        const std::size_t kept = std::min(ends.size(), limit);
        std::partial_sort(ends.begin(), ends.begin() + qsizetype(kept), ends.end(), better);
        ends.resize(kept);
        return ends;
    }

    SourceAlignment trace(std::size_t cell)
    {
        SourceAlignment alignment{std::vector<std::optional<Span>>(m_words.size()), m_cells[cell]};
        std::size_t i = cell / width();
        std::size_t j = cell % width();
        while (i > 0 && j > 0 && at(i, j) > 0) {
            if (alike(i, j) && at(i, j) == at(i - 1, j - 1) + gain(i)) {
                alignment.places[i - 1] = m_tokens[j - 1];
                --i, --j;
            } else if (at(i, j) == at(i, j - 1) + skippedSource) {
                --j;
            } else {
                --i;
            }
        }
        return alignment;
    }

    static bool sharesPlace(const SourceAlignment& a, const SourceAlignment& b)
    {
        for (std::size_t i = 0; i < a.places.size(); ++i) {
            if (a.places[i] && a.places[i] == b.places[i])
                return true;
        }
        return false;
    }

    std::vector<int> m_words;  ///< symbols: positive for words, negative for marks
    std::vector<int> m_source;
    std::vector<Span> m_tokens;
    std::vector<int> m_cells;
};

} // namespace

std::vector<SourceAlignment> alignments(QByteArrayView words, QByteArrayView source, Span span, std::size_t limit)
{
    span = {std::clamp<qsizetype>(span.begin, 0, source.size()), std::clamp<qsizetype>(span.end, 0, source.size())};
    return span.empty() ? std::vector<SourceAlignment>() : Aligner(words, source, span).taken(limit);
}

} // namespace ungcuu::workspace
