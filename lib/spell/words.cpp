// SPDX-License-Identifier: GPL-3.0-or-later
#include "spell/words.h"

#include "base/vietnamese.h"

namespace ungcuu::spell {

void Words::add(QStringView text)
{
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
        if (inside && begin < 0)
            begin = at;
        if (!inside && begin >= 0)
            m_all.insert(base::toneFolded(text.sliced(begin, at - begin)));
        if (!inside)
            begin = -1;
    }
}

bool Words::has(QStringView word) const
{
    return m_all.contains(base::toneFolded(word));
}

} // namespace ungcuu::spell
