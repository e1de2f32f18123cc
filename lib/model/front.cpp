// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/front.h"

#include <algorithm>

namespace ungcuu::model {

const FrontEntry* Front::find(QStringView foldedKey) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const FrontEntry& e) { return e.key == foldedKey; });
    return found == entries.end() ? nullptr : &*found;
}

QString Front::word(QStringView foldedKey) const
{
    const FrontEntry* entry = find(foldedKey);
    return entry && !entry->values.empty() ? entry->values.front().words : QString();
}

QStringList Front::words(QStringView foldedKey) const
{
    QStringList all;
    if (const FrontEntry* entry = find(foldedKey)) {
        for (const FrontValue& value : entry->values)
            all += value.words;
    }
    return all;
}

} // namespace ungcuu::model
