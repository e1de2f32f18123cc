// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/alignment.h"
#include "docx/written_elements.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace ungcuu::docx {

/// A paragraph or table of a body or cell.
class RedlineBlock
{
public:
    RedlineBlock(QByteArrayView element, qint32 blockKey);

    QByteArrayView xml;
    WrittenParagraph paragraph; ///< where it is no table
    int columns = 0;            ///< of a table
    qint32 key;                 ///< equal ones: the same words in the same faces and cells

    bool isTable() const { return m_table; }
    bool empty() const { return !m_table && paragraph.runs.empty(); }
    /// Read only where it is asked how alike two blocks are.
    const WordBag& words() const;

private:
    bool m_table;
    mutable std::optional<WordBag> m_words;
};

/// A row of a table.
struct RedlineRow {
    QByteArrayView xml;
    std::vector<QByteArrayView> cells;
    qint32 key = 0;
    WordBag words = {};
};

/// Reads blocks and rows, which lie in what was written and must outlive it; gives equal ones the same key.
class RedlineReader
{
public:
    std::vector<RedlineBlock> blocks(const std::vector<QByteArrayView>& elements);
    std::vector<RedlineRow> rows(QByteArrayView table);

private:
    qint32 numberOf(QByteArrayView key);
    qint32 numberOf(QByteArray&& key);

    QHash<QByteArrayView, qint32> m_numbers;
    std::deque<QByteArray> m_owned; ///< keys that stand nowhere as they are
};

std::vector<qint32> keysOf(const std::vector<RedlineRow>& rows);

} // namespace ungcuu::docx
