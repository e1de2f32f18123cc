// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/paragraph_match.h"

#include "docx/ascending_run.h"
#include "docx/word_tokens.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace ungcuu::docx {
namespace {

bool blank(const EditedParagraph& paragraph)
{
    return paragraph.words().trimmed().isEmpty();
}

/// How much of the words of both is the same, 0 to 1.
double likeness(const QString& a, const QString& b)
{
    const QByteArray one = a.toUtf8();
    const QByteArray other = b.toUtf8();
    if (std::max(one.size(), other.size()) > 40 * std::min(one.size(), other.size()))
        return 0;
    const std::size_t all = wordTokens(one).size() + wordTokens(other).size();
    return all == 0 ? 0 : 2.0 * double(comparedWords(one, other).kept.size()) / double(all);
}

class Matcher
{
public:
    Matcher(const EditedDocx& edited, const std::vector<int>& plainNumbers, const QStringList& plainWords)
        : m_edited(edited), m_plainNumbers(plainNumbers), m_words(plainWords), m_numbers(edited.paragraphs.size()), m_places(std::size_t(plainWords.size())),
          m_written(std::size_t(plainWords.size()))
    {
        for (const int number : plainNumbers)
            m_written[std::size_t(number)] = true;
    }

    ParagraphMatch taken()
    {
        byBookmarks();
        byTouch();
        byWords();
        byPlace();
        ParagraphMatch match;
        group(match);
        for (int number = 1; number < int(m_places.size()); ++number) {
            if (lost(number) && !m_words[number].isEmpty())
                match.gone.push_back(number);
        }
        for (int place = 0; place < int(m_numbers.size()); ++place) {
            if (free(place))
                match.fresh.push_back(place);
        }
        return match;
    }

private:
    bool free(int place) const { return m_numbers[std::size_t(place)].empty() && !m_edited.paragraphs[std::size_t(place)].gone && !blank(m_edited.paragraphs[std::size_t(place)]); }
    /// It was in the file when that was written.
    bool lost(int number) const { return m_written[std::size_t(number)] && m_places[std::size_t(number)].empty(); }
    int plain(int number) const { return number > 0 && std::size_t(number) < m_plainNumbers.size() ? m_plainNumbers[std::size_t(number)] : 0; }

    void link(int number, int place)
    {
        if (number <= 0)
            return;
        std::vector<int>& numbers = m_numbers[std::size_t(place)];
        if (std::find(numbers.begin(), numbers.end(), number) != numbers.end())
            return;
        numbers.push_back(number);
        m_places[std::size_t(number)].push_back(place);
    }

    /// Whose words still stand there.
    void byBookmarks()
    {
        for (int place = 0; place < int(m_edited.paragraphs.size()); ++place) {
            const EditedParagraph& paragraph = m_edited.paragraphs[std::size_t(place)];
            for (const EditedPiece& piece : paragraph.pieces) {
                if (piece.tracked == Tracked::Deleted || piece.text.trimmed().isEmpty() || paragraph.gone)
                    continue;
                for (const int number : piece.numbers)
                    link(plain(number), place);
            }
        }
    }

    /// Overwritten as a whole: the bookmark lies there empty, or w14:paraId stayed.
    void byTouch()
    {
        for (int place = 0; place < int(m_edited.paragraphs.size()); ++place) {
            for (const int number : m_edited.paragraphs[std::size_t(place)].touched) {
                if (free(place) && plain(number) > 0 && lost(plain(number)))
                    link(plain(number), place);
            }
        }
    }

    /// Taken out here and put in there as it was: a move that the program kept as two changes. In tables the same words
    /// stand in many rows, and rows are told by their place.
    void byWords()
    {
        QHash<QString, QList<int>> gone;
        for (int number = 1; number < int(m_places.size()); ++number) {
            if (lost(number) && !m_words[number].isEmpty())
                gone[m_words[number]] << number;
        }
        for (int place = 0; place < int(m_numbers.size()) && !gone.isEmpty(); ++place) {
            const EditedParagraph& paragraph = m_edited.paragraphs[std::size_t(place)];
            const auto found = free(place) && paragraph.row < 0 ? gone.find(paragraph.words()) : gone.end();
            if (found != gone.end() && !found->isEmpty())
                link(found->takeFirst(), place);
        }
    }

    /// Between two paragraphs that are known, as many new ones as are gone: they were written over. Else the likest ones.
    void byPlace()
    {
        int before = 0;
        std::vector<int> places;
        for (int place = 0; place <= int(m_numbers.size()); ++place) {
            if (place < int(m_numbers.size()) && m_numbers[std::size_t(place)].empty()) {
                if (free(place))
                    places.push_back(place);
                continue;
            }
            const int next = place < int(m_numbers.size()) ? *std::min_element(m_numbers[std::size_t(place)].begin(), m_numbers[std::size_t(place)].end()) : int(m_places.size());
            pair(before, next, places);
            places.clear();
            if (place < int(m_numbers.size()))
                before = *std::max_element(m_numbers[std::size_t(place)].begin(), m_numbers[std::size_t(place)].end());
        }
    }

    void pair(int before, int next, const std::vector<int>& places)
    {
        std::vector<int> numbers;
        for (int number = before + 1; number < next; ++number) {
            if (lost(number) && !m_words[number].isEmpty())
                numbers.push_back(number);
        }
        if (places.empty() || numbers.empty() || places.size() * numbers.size() > 10'000)
            return;
        std::size_t from = 0;
        for (const int place : places) {
            std::size_t best = numbers.size();
            double most = 0.3;
            for (std::size_t i = from; i < numbers.size(); ++i) {
                const double like = likeness(m_words[numbers[i]], m_edited.paragraphs[std::size_t(place)].words());
                if (like >= most)
                    most = like, best = i;
            }
            if (best == numbers.size() && places.size() == numbers.size())
                best = from;
            if (best == numbers.size())
                continue;
            link(numbers[best], place);
            from = best + 1;
        }
    }

    void group(ParagraphMatch& match)
    {
        QSet<int> done;
        for (int place = 0; place < int(m_numbers.size()); ++place) {
            if (m_numbers[std::size_t(place)].empty() || done.contains(place))
                continue;
            ParagraphGroup group;
            std::vector<int> open = {place};
            while (!open.empty()) {
                const int at = open.back();
                open.pop_back();
                if (done.contains(at))
                    continue;
                done.insert(at);
                group.places.push_back(at);
                for (const int number : m_numbers[std::size_t(at)]) {
                    if (std::find(group.numbers.begin(), group.numbers.end(), number) == group.numbers.end())
                        group.numbers.push_back(number);
                    open.insert(open.end(), m_places[std::size_t(number)].begin(), m_places[std::size_t(number)].end());
                }
            }
            std::sort(group.places.begin(), group.places.end());
            std::sort(group.numbers.begin(), group.numbers.end());
            match.groups.push_back(std::move(group));
        }
    }

    const EditedDocx& m_edited;
    const std::vector<int>& m_plainNumbers;
    const QStringList& m_words;
    std::vector<std::vector<int>> m_numbers; ///< by place
    std::vector<std::vector<int>> m_places;  ///< by number
    std::vector<bool> m_written;             ///< by number
};

} // namespace

ParagraphMatch matched(const EditedDocx& edited, const std::vector<int>& plainNumbers, const QStringList& plainWords)
{
    return Matcher(edited, plainNumbers, plainWords).taken();
}

std::vector<bool> movedOnes(const std::vector<ParagraphGroup>& groups)
{
    std::vector<int> firsts;
    for (const ParagraphGroup& group : groups)
        firsts.push_back(group.numbers.front());
    std::vector<bool> moved(groups.size(), true);
    for (const std::size_t stays : ascendingRun(firsts))
        moved[stays] = false;
    return moved;
}

} // namespace ungcuu::docx
