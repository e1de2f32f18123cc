// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/words_read.h"

#include "base/utf8.h"
#include "text/inlines.h"

namespace ungcuu::compile {
namespace {

constexpr qsizetype shortest = 64; ///< less is read sooner than found

} // namespace

std::optional<QString> WordsRead::words(QByteArrayView stretch)
{
    const auto known = stretch.size() < shortest ? m_known.constEnd() : m_known.constFind(stretch);
    if (known != m_known.constEnd())
        return *known;
    if (!text::isWords(stretch))
        return std::nullopt;
    QString words = base::decoded(stretch);
    if (stretch.size() >= shortest)
        m_known.insert(stretch, words);
    return words;
}

} // namespace ungcuu::compile
