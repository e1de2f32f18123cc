// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline_blocks.h"

#include <utility>

namespace ungcuu::docx {
namespace {

WordBag wordsOf(QByteArrayView xml)
{
    WordBag bag;
    for (const QByteArrayView words : writtenWords(xml))
        bag.add(words);
    return bag;
}

int columnsOf(QByteArrayView table)
{
    return int(elementsOf(contentOf(elementOf(contentOf(table), "w:tblGrid")), "w:gridCol").size());
}

/// What of an element with rows, cells or paragraphs is not layout.
void addKey(QByteArray& key, QByteArrayView element)
{
    if (isElement(element, "w:p")) {
        key.append('p').append(writtenParagraph(element).content);
    } else if (isElement(element, "w:tbl") || isElement(element, "w:tr") || isElement(element, "w:tc")) {
        key.append('(');
        for (const QByteArrayView child : elementsOf(contentOf(element)))
            addKey(key, child);
        key.append(')');
    }
}

QByteArray keyOf(QByteArrayView element)
{
    QByteArray key;
    addKey(key, element);
    return key;
}

} // namespace

RedlineBlock::RedlineBlock(QByteArrayView element, qint32 blockKey) : xml(element), key(blockKey), m_table(isElement(element, "w:tbl")) {}

const WordBag& RedlineBlock::words() const
{
    if (!m_words)
        m_words = wordsOf(xml);
    return *m_words;
}

std::vector<RedlineBlock> RedlineReader::blocks(const std::vector<QByteArrayView>& elements)
{
    std::vector<RedlineBlock> all;
    all.reserve(elements.size());
    for (const QByteArrayView element : elements) {
        RedlineBlock block(element, 0);
        if (block.isTable()) {
            block.columns = columnsOf(element);
            block.key = numberOf(QByteArray(QByteArray::number(block.columns) + keyOf(element)));
        } else {
            block.paragraph = writtenParagraph(element);
            block.key = numberOf(block.paragraph.content);
        }
        all.push_back(std::move(block));
    }
    return all;
}

std::vector<RedlineRow> RedlineReader::rows(QByteArrayView table)
{
    std::vector<RedlineRow> all;
    for (const QByteArrayView row : elementsOf(contentOf(table), "w:tr"))
        all.push_back({row, elementsOf(contentOf(row), "w:tc"), numberOf(keyOf(row)), wordsOf(row)});
    return all;
}

qint32 RedlineReader::numberOf(QByteArrayView key)
{
    const auto number = m_numbers.constFind(key);
    return number != m_numbers.constEnd() ? *number : *m_numbers.insert(key, qint32(m_numbers.size()));
}

qint32 RedlineReader::numberOf(QByteArray&& key)
{
    const auto number = m_numbers.constFind(QByteArrayView(key));
    if (number != m_numbers.constEnd())
        return *number;
    m_owned.push_back(std::move(key));
    return numberOf(QByteArrayView(m_owned.back()));
}

std::vector<qint32> keysOf(const std::vector<RedlineRow>& rows)
{
    std::vector<qint32> keys;
    for (const RedlineRow& row : rows)
        keys.push_back(row.key);
    return keys;
}

} // namespace ungcuu::docx
