// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/measured_block.h"
#include "render/typeface.h"

#include <QByteArray>
#include <QHash>
#include <functional>
#include <utility>

namespace ungcuu::render {

/// What was measured before, by content and width. One for each open document, used by one thread at a time; it keeps
/// what the last layout used and forgets the rest.
class LayoutCache
{
public:
    explicit LayoutCache(Typeface typeface);

    const Typeface& typeface() const { return m_typeface; }
    /// The block of this content (whatever decides how it measures, in bytes), measured where it is not known.
    MeasuredPtr block(const QByteArray& content, const std::function<MeasuredBlock()>& measure);
    /// What was measured in vain.
    void forget(const QByteArray& content) { m_entries.remove(keyOf(content)); }
    /// To be called before and after a whole layout: what it did not ask for is dropped.
    void beginLayout();
    void endLayout();
    /// How many blocks the last layout had to measure.
    int measured() const { return m_measured; }

private:
    struct Entry {
        MeasuredPtr block;
        quint64 usedIn = 0;
    };

    using Key = std::pair<quint64, quint64>;
    Key keyOf(const QByteArray& content) const;

    Typeface m_typeface;
    QHash<Key, Entry> m_entries; ///< by 128 bits of hash, seeded at random for each cache
    quint64 m_seeds[2];
    quint64 m_layout = 0;
    int m_measured = 0;
};

} // namespace ungcuu::render
