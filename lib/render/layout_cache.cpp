// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/layout_cache.h"

#include <QRandomGenerator>

namespace ungcuu::render {

LayoutCache::LayoutCache(Typeface typeface)
    : m_typeface(std::move(typeface)),
      m_seeds{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()}
{
}

LayoutCache::Key LayoutCache::keyOf(const QByteArray& content) const
{
    const auto size = static_cast<size_t>(content.size());
    return {qHashBits(content.constData(), size, m_seeds[0]), qHashBits(content.constData(), size, m_seeds[1])};
}

MeasuredPtr LayoutCache::block(const QByteArray& content, const std::function<MeasuredBlock()>& measure)
{
    Entry& entry = m_entries[keyOf(content)];
    if (!entry.block) {
        entry.block = std::make_shared<const MeasuredBlock>(measure());
        ++m_measured;
    }
    entry.usedIn = m_layout;
    return entry.block;
}

void LayoutCache::beginLayout()
{
    ++m_layout;
    m_measured = 0;
}

void LayoutCache::endLayout()
{
    m_entries.removeIf([this](QHash<Key, Entry>::iterator entry) { return entry->usedIn != m_layout; });
}

} // namespace ungcuu::render
