// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/der.h"

#include <QString>

#include <algorithm>

namespace ungcuu::sign::der {
namespace {

struct Length {
    qsizetype headerBytes;
    qsizetype value;
};

/// X.690 10.1: definite, in the fewest bytes. More than four bytes of length are nothing that fits a signature.
std::optional<Length> lengthAt(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto first = quint8(bytes[0]);
    if (first < 0x80)
        return Length{1, first};
    const int count = first & 0x7f;
    if (count < 1 || count > 4 || bytes.size() < 1 + count || bytes[1] == '\0')
        return {};
    qint64 value = 0;
    for (int i = 1; i <= count; ++i)
        value = (value << 8) | quint8(bytes[i]);
    if (value < 0x80)
        return {};
    return Length{1 + count, value};
}

QByteArray lengthBytes(qsizetype length)
{
    if (length < 0x80)
        return QByteArray(1, char(length));
    QByteArray bytes;
    for (qsizetype rest = length; rest > 0; rest >>= 8)
        bytes.prepend(char(rest & 0xff));
    return char(0x80 | bytes.size()) + bytes;
}

} // namespace

std::optional<Element> Reader::fail()
{
    m_broken = true;
    m_rest = {};
    return {};
}

std::optional<Element> Reader::next()
{
    if (m_rest.size() < 2 || (m_rest[0] & 0x1f) == 0x1f)
        return fail();
    const std::optional<Length> length = lengthAt(m_rest.sliced(1));
    if (!length || length->value > m_rest.size() - 1 - length->headerBytes)
        return fail();
    const qsizetype start = 1 + length->headerBytes;
    const Element element{quint8(m_rest[0]), m_rest.sliced(start, length->value), m_rest.first(start + length->value)};
    m_rest = m_rest.sliced(element.whole.size());
    return element;
}

std::optional<Element> Reader::next(quint8 tag)
{
    const std::optional<Element> element = next();
    return element && element->tag == tag ? element : fail();
}

std::optional<Element> Reader::optional(quint8 tag)
{
    return !m_rest.isEmpty() && quint8(m_rest[0]) == tag ? next() : std::nullopt;
}

std::optional<Element> only(QByteArrayView bytes, quint8 tag)
{
    Reader reader(bytes);
    const std::optional<Element> element = reader.next(tag);
    return reader.finished() ? element : std::nullopt;
}

std::optional<std::vector<Element>> all(QByteArrayView value)
{
    std::vector<Element> elements;
    Reader reader(value);
    while (!reader.broken() && !reader.finished()) {
        if (const std::optional<Element> element = reader.next())
            elements.push_back(*element);
    }
    if (reader.broken())
        return {};
    return elements;
}

QByteArray element(quint8 tag, QByteArrayView content)
{
    return char(tag) + lengthBytes(content.size()) + content.toByteArray();
}

QByteArray constructed(quint8 tag, std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const QByteArray& part : parts)
        content += part;
    return element(tag, content);
}

QByteArray setOf(quint8 tag, std::vector<QByteArray> parts)
{
    std::sort(parts.begin(), parts.end());
    QByteArray content;
    for (const QByteArray& part : parts)
        content += part;
    return element(tag, content);
}

} // namespace ungcuu::sign::der
