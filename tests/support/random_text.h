// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <random>

namespace ungcuu::testing {

/// Pieces that mean something to the language, thrown together by a seeded generator: the same seed, the same text.
class RandomText
{
public:
    explicit RandomText(unsigned seed) : m_random(seed) {}

    /// Any number below `limit`.
    qsizetype below(qsizetype limit);
    QByteArray piece();
    /// `pieces` pieces in a row.
    QByteArray text(int pieces);

private:
    std::mt19937 m_random;
};

} // namespace ungcuu::testing
