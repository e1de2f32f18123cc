// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>
#include <algorithm>
#include <vector>

namespace ungcuu::base {

/// A quick hash of a short word; differs with `seed` (take a secret one where a stranger chooses the words).
inline quint64 wordHash(QStringView word, quint64 seed = 0)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ seed;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash ^ (hash >> 29U);
}

inline bool isSameWord(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::equal(a.utf16(), a.utf16() + a.size(), b.utf16());
}

/// A fixed set of words, each with a value; looked up without allocation.
template <class T> class WordTable
{
public:
    void insert(const QString& word, T value)
    {
        m_entries.push_back({word, value});
        m_slots.assign(m_entries.size() * 4 < 16 ? 16 : roundedUp(m_entries.size() * 4), -1);
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_slots[freeSlot(m_entries[i].word)] = int(i);
    }

    /// The value of a word, or nullptr.
    const T* find(QStringView word) const
    {
        for (size_t slot = wordHash(word) & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] < 0)
                return nullptr;
            if (isSameWord(m_entries[size_t(m_slots[slot])].word, word))
                return &m_entries[size_t(m_slots[slot])].value;
        }
    }

private:
    struct Entry {
        QString word;
        T value;
    };

    static size_t roundedUp(size_t size)
    {
        size_t power = 16;
        while (power < size)
            power *= 2;
        return power;
    }

    size_t freeSlot(QStringView word) const
    {
        size_t slot = wordHash(word) & (m_slots.size() - 1);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    std::vector<Entry> m_entries;
    std::vector<int> m_slots = std::vector<int>(16, -1);
};

} // namespace ungcuu::base
