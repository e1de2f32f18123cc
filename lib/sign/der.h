// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <initializer_list>
#include <optional>
#include <vector>

/// DER (ITU-T X.690), the part that CMS needs: one-byte tags, definite and shortest lengths. What is not DER is not read.
namespace ungcuu::sign::der {

enum Tag : quint8 {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0,
    Context1 = 0xa1,
    Context2 = 0xa2,
    Context3 = 0xa3,
    Implicit0 = 0x80,
};

/// One element: `value` is its content, `whole` includes tag and length. Both point into the bytes read.
struct Element {
    quint8 tag = 0;
    QByteArrayView value;
    QByteArrayView whole;
};

/// Reads elements one after the other. After anything that is not DER it stays broken and gives nothing more.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    /// The next element of whatever tag.
    std::optional<Element> next();
    /// The next element, which must have this tag, else the reader is broken.
    std::optional<Element> next(quint8 tag);
    /// The next element if it has this tag; otherwise nothing is read.
    std::optional<Element> optional(quint8 tag);
    /// Everything was read and all of it was DER.
    bool finished() const { return !m_broken && m_rest.isEmpty(); }
    bool broken() const { return m_broken; }
    QByteArrayView rest() const { return m_rest; }

private:
    std::optional<Element> fail();

    QByteArrayView m_rest;
    bool m_broken = false;
};

/// The only element of `bytes`, with this tag and nothing after it.
std::optional<Element> only(QByteArrayView bytes, quint8 tag);
/// All elements of a constructed value; nothing where one is not DER.
std::optional<std::vector<Element>> all(QByteArrayView value);

/// Writers. `element` puts tag and length before a content; `constructed` joins parts first; `setOf` sorts them.
QByteArray element(quint8 tag, QByteArrayView content);
QByteArray constructed(quint8 tag, std::initializer_list<QByteArray> parts);
QByteArray setOf(quint8 tag, std::vector<QByteArray> parts);

} // namespace ungcuu::sign::der
