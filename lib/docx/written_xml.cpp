// SPDX-License-Identifier: GPL-3.0-or-later
//
// element   = "<" name { " " name "=" '"' escaped '"' } ( "/>" | ">" { element | escaped } "</" name ">" )
// escaped   = { byte other than < > & " | "&lt;" | "&gt;" | "&amp;" | "&quot;" | "&#9;" | "&#10;" | "&#13;" }
#include "docx/written_xml.h"

#include "docx/xml_writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ungcuu::docx {
namespace {

struct Reference {
    QByteArrayView written;
    char meant;
};

constexpr std::array<Reference, 7> references{{{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&#9;", '\t'}, {"&#10;", '\n'}, {"&#13;", '\r'}}};

QByteArray withoutReferences(QByteArrayView escaped)
{
    QByteArray plain;
    plain.reserve(escaped.size());
    for (qsizetype at = 0; at < escaped.size();) {
        const QByteArrayView rest = escaped.sliced(at);
        const auto* const found = std::find_if(references.begin(), references.end(), [&](const Reference& one) { return rest.startsWith(one.written); });
        plain += found == references.end() ? rest.front() : found->meant;
        at += found == references.end() ? 1 : found->written.size();
    }
    return plain;
}

QString meant(QByteArrayView escaped)
{
    return escaped.contains('&') ? QString::fromUtf8(withoutReferences(escaped)) : QString::fromUtf8(escaped);
}

bool endsName(char c)
{
    return c == ' ' || c == '>' || c == '/' || c == '=';
}

} // namespace

XmlNode WrittenXmlReader::element(QByteArrayView xml)
{
    m_xml = xml;
    m_at = 1; // behind "<"
    return readElement();
}

QString WrittenXmlReader::name()
{
    const qsizetype begin = m_at;
    while (!endsName(m_xml[m_at]))
        ++m_at;
    const auto key = QByteArray::fromRawData(m_xml.data() + begin, m_at - begin);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    return *m_names.insert(QByteArray(key.constData(), key.size()), QString::fromLatin1(key));
}

/// What stands before the next `end`; behind it afterwards.
QByteArrayView WrittenXmlReader::until(char end)
{
    const qsizetype begin = std::exchange(m_at, m_xml.indexOf(end, m_at) + 1);
    return m_xml.sliced(begin, m_at - 1 - begin);
}

XmlNode WrittenXmlReader::readElement()
{
    XmlNode node;
    node.name = name();
    readAttributes(node);
    const bool empty = m_xml[m_at] == '/';
    m_at += empty ? 2 : 1;
    if (!empty)
        readContent(node);
    return node;
}

void WrittenXmlReader::readAttributes(XmlNode& node)
{
    while (m_xml[m_at] == ' ') {
        ++m_at;
        QString attribute = name();
        m_at += 2; // ="
        node.attributes.emplace_back(std::move(attribute), meant(until('"')));
    }
}

void WrittenXmlReader::readContent(XmlNode& node)
{
    for (;;) {
        const QByteArrayView text = until('<');
        if (!text.isEmpty())
            node.children.push_back({{}, {}, {}, meant(text)});
        if (m_xml[m_at] == '/') {
            until('>');
            return;
        }
        node.children.push_back(readElement());
    }
}

void appendWritten(QByteArray& xml, const XmlNode& node)
{
    if (node.name.isEmpty())
        return appendEscaped(xml, node.text, false);
    const QByteArray name = node.name.toLatin1();
    xml.append('<').append(name);
    for (const auto& [attribute, value] : node.attributes) {
        xml.append(' ').append(attribute.toLatin1()).append("=\"");
        appendEscaped(xml, value, true);
        xml.append('"');
    }
    if (node.children.empty()) {
        xml.append("/>");
        return;
    }
    xml.append('>');
    for (const XmlNode& child : node.children)
        appendWritten(xml, child);
    xml.append("</").append(name).append('>');
}

QByteArray xmlFragment(const XmlNode& node)
{
    QByteArray xml;
    appendWritten(xml, node);
    return xml;
}

} // namespace ungcuu::docx
