// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/vietnamese.h"

#include <QStringList>

#include <algorithm>

namespace ungcuu::workspace {

/// The words that a person typed to narrow a list; tones, case and đ/d do not matter. A word need not be typed to its
/// end, but where it begins one begins: «ma hoa» is «mã hóa» and not «mạng, tài khoản».
class WordFilter
{
public:
    explicit WordFilter(const QString& typed) : m_words(base::searchFolded(typed).split(u' ', Qt::SkipEmptyParts)) {}

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Every word begins one somewhere in `text`; without words everything is accepted.
    bool accepts(const QString& text) const { return isEmpty() || acceptsFolded(base::searchFolded(text)); }
    /// The same of a text that base::searchFolded made.
    bool acceptsFolded(const QString& folded) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return begins(folded, word); });
    }

private:
    static bool begins(const QString& folded, const QString& word)
    {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const QChar before = at == 0 ? QChar(u' ') : folded[at - 1];
            if (!before.isLetterOrNumber() || !word.front().isLetterOrNumber() || before.isDigit() != word.front().isDigit())
                return true;
        }
        return false;
    }

    QStringList m_words;
};

} // namespace ungcuu::workspace
