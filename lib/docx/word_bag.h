// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <vector>

namespace ungcuu::docx {

/// The words of a text: a number each, the same for the same word.
class WordBag
{
public:
    /// Words of UTF-8 with blanks between them; at its ends no word goes on.
    void add(QByteArrayView text);

    /// In the order they were added.
    const std::vector<quint32>& words() const { return m_words; }
    /// The share of words that two texts have in common whatever their order, 0 to 1.
    double likeness(const WordBag& other) const;
    /// Whether that is at least `least`; of texts that begin or end alike this is told at a glance.
    bool isAlike(const WordBag& other, double least) const;

private:
    const std::vector<quint32>& sorted() const;

    std::vector<quint32> m_words;
    mutable std::vector<quint32> m_sorted; ///< empty until it was asked for
};

} // namespace ungcuu::docx
