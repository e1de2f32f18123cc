// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QStringView>
#include <functional>
#include <vector>

namespace ungcuu::docx {

/// An item of the old sequence beside one of the new; −1 where it stands alone.
struct Pair {
    int before = -1;
    int after = -1;

    friend bool operator==(const Pair&, const Pair&) = default;
};

/// How alike an old and a new item are, 0 to 1; at 0 they are never a pair.
using Likeness = std::function<double(int before, int after)>;

/// All items of both sequences in an order that is right for both: equal keys first, between them what is alike
/// enough (0.3); of those that stand alone the old before the new.
std::vector<Pair> aligned(const QByteArrayList& before, const QByteArrayList& after, const Likeness& likeness);

/// The words of a text whatever their order.
class WordBag
{
public:
    explicit WordBag(QStringView text);

    /// The share of words that two texts have in common.
    double likeness(const WordBag& other) const;

private:
    std::vector<std::size_t> m_words; ///< their hashes, in order
};

} // namespace ungcuu::docx
