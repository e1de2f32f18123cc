// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recent_objects.h"

namespace ungcuu::workspace {

using base::Sha256;

void RecentObjects::add(const Sha256& id, QByteArrayView bytes)
{
    constexpr qsizetype largest = 1 << 20;
    if (bytes.size() > largest)
        return;
    Kept& place = m_kept[m_oldest];
    m_oldest = (m_oldest + 1) % m_kept.size();
    place.id = id;
    place.bytes.truncate(0);
    place.bytes.append(bytes);
}

const QByteArray* RecentObjects::find(const Sha256& id) const
{
    const auto is = [&](const Kept& kept) { return kept.id == id && !kept.bytes.isNull(); };
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), is);
    return found == m_kept.end() ? nullptr : &found->bytes;
}

} // namespace ungcuu::workspace
