// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/written_xml.h"

#include "docx/xml_writer.h"

namespace ungcuu::docx {
namespace {

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

} // namespace

QByteArray xmlFragment(const XmlNode& node)
{
    QByteArray xml;
    appendWritten(xml, node);
    return xml;
}

} // namespace ungcuu::docx
