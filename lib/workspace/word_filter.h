// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/vietnamese.h"

#include <QStringList>

#include <algorithm>

namespace ungcuu::workspace {

/// The words that a person typed to narrow a list; tones, case and đ/d do not matter.
class WordFilter
{
public:
    explicit WordFilter(const QString& typed) : m_words(base::searchFolded(typed).split(u' ', Qt::SkipEmptyParts)) {}

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Every word stands somewhere in `text`; without words everything is accepted.
    bool accepts(const QString& text) const { return isEmpty() || acceptsFolded(base::searchFolded(text)); }
    /// The same of a text that base::searchFolded made.
    bool acceptsFolded(const QString& folded) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace ungcuu::workspace
