// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/word_bag.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

constexpr quint32 noWord = 0x811C9DC5; ///< FNV-1a

double share(qsizetype common, const std::vector<quint32>& one, const std::vector<quint32>& other)
{
    return one.empty() || other.empty() ? 0 : 2.0 * double(common) / double(one.size() + other.size());
}

} // namespace

void WordBag::add(QByteArrayView text)
{
    quint32 word = noWord;
    const auto end = [&] {
        if (word != noWord)
            m_words.push_back(word);
        word = noWord;
    };
    for (const char letter : text) {
        if (letter == ' ')
            end();
        else
            word = (word ^ static_cast<unsigned char>(letter)) * 0x01000193;
    }
    end();
}

double WordBag::likeness(const WordBag& other) const
{
    const std::vector<quint32>& mine = sorted();
    const std::vector<quint32>& theirs = other.sorted();
    qsizetype common = 0;
    for (auto one = mine.begin(), two = theirs.begin(); one != mine.end() && two != theirs.end();) {
        const quint32 lesser = std::min(*one, *two);
        common += *one == *two;
        one += *one == lesser;
        two += *two == lesser;
    }
    return share(common, mine, theirs);
}

bool WordBag::isAlike(const WordBag& other, double least) const
{
    const auto front = std::mismatch(m_words.begin(), m_words.end(), other.m_words.begin(), other.m_words.end()).first - m_words.begin();
    const auto back = std::mismatch(m_words.rbegin(), m_words.rend() - front, other.m_words.rbegin(), other.m_words.rend()).first - m_words.rbegin();
    const auto shorter = qsizetype(std::min(m_words.size(), other.m_words.size()));
    return share(std::min<qsizetype>(front + back, shorter), m_words, other.m_words) >= least || likeness(other) >= least;
}

const std::vector<quint32>& WordBag::sorted() const
{
    if (m_sorted.empty()) {
        m_sorted = m_words;
        std::sort(m_sorted.begin(), m_sorted.end());
    }
    return m_sorted;
}

} // namespace ungcuu::docx
