// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_tree.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace ungcuu::docx {
namespace {

XmlNode readElement(QXmlStreamReader& reader)
{
    XmlNode node;
    node.name = reader.qualifiedName().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        node.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            node.children.push_back(readElement(reader));
        else if (reader.isEndElement())
            break;
        else if (reader.isCharacters())
            node.children.push_back({{}, {}, {}, reader.text().toString()});
    }
    return node;
}

void write(QXmlStreamWriter& writer, const XmlNode& node)
{
    if (node.name.isEmpty())
        return writer.writeCharacters(node.text);
    writer.writeStartElement(node.name);
    for (const auto& [name, value] : node.attributes)
        writer.writeAttribute(name, value);
    for (const XmlNode& child : node.children)
        write(writer, child);
    writer.writeEndElement();
}

} // namespace

const XmlNode* XmlNode::child(const char* element) const
{
    const auto found = std::find_if(children.begin(), children.end(), [element](const XmlNode& node) { return node.is(element); });
    return found == children.end() ? nullptr : &*found;
}

XmlNode* XmlNode::child(const char* element)
{
    const auto found = std::find_if(children.begin(), children.end(), [element](const XmlNode& node) { return node.is(element); });
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::attribute(const char* wanted) const
{
    for (const auto& [key, value] : attributes) {
        if (key == QLatin1String(wanted))
            return value;
    }
    return {};
}

void XmlNode::setAttribute(const char* wanted, const QString& value)
{
    for (auto& [key, old] : attributes) {
        if (key == QLatin1String(wanted))
            old = value;
    }
}

QString XmlNode::words() const
{
    QString all = text;
    for (const XmlNode& each : children)
        all += each.words();
    return is("w:p") ? all + QLatin1Char('\n') : all;
}

XmlNode element(const char* name, std::vector<std::pair<QString, QString>> attributes, std::vector<XmlNode> children)
{
    return {QLatin1String(name), std::move(attributes), std::move(children), {}};
}

XmlNode xmlTree(const QByteArray& part)
{
    QXmlStreamReader reader(part);
    reader.setNamespaceProcessing(false);
    return reader.readNextStartElement() ? readElement(reader) : XmlNode();
}

QByteArray xmlBytes(const XmlNode& root)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    write(writer, root);
    writer.writeEndDocument();
    return bytes;
}

} // namespace ungcuu::docx
