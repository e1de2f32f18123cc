// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"

#include <QByteArray>
#include <array>

namespace ungcuu::workspace {

/// The objects met last, by their hash. What an event names was stored just before it, so that verify seldom has to look
/// it up in the file.
class RecentObjects
{
public:
    /// `bytes` hash to `id`.
    void add(const base::Sha256& id, QByteArrayView bytes);
    /// Null where it is not among them; stands until the next is added.
    const QByteArray* find(const base::Sha256& id) const;

private:
    struct Kept {
        base::Sha256 id;
        QByteArray bytes;
    };
    std::array<Kept, 8> m_kept;
    size_t m_oldest = 0;
};

} // namespace ungcuu::workspace
