// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_tree.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace ungcuu::docx {
namespace {

template <class Named> QString asWritten(const Named& named)
{
    return named.qualifiedName().toString();
}

template <class Named> QString asWordWrites(const Named& named)
{
    static const std::pair<const char*, const char*> known[] = {
        {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"},
        {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"},
        {"http://schemas.microsoft.com/office/word/2010/wordml", "w14:"},
        {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"},
        {"http://purl.oclc.org/ooxml/officeDocument/math", "m:"},
        {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"},
        {"", ""},
    };
    for (const auto& [uri, prefix] : known) {
        if (named.namespaceUri() == QLatin1String(uri))
            return QLatin1String(prefix) + named.name();
    }
    return QLatin1String("x:") + named.name();
}

template <class Name> XmlNode readElement(QXmlStreamReader& reader, const Name& nameOf)
{
    XmlNode node;
    node.name = nameOf(reader);
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        node.attributes.emplace_back(nameOf(attribute), attribute.value().toString());
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            node.children.push_back(readElement(reader, nameOf));
        else if (reader.isEndElement())
            break;
        else if (reader.isCharacters())
            node.children.push_back({{}, {}, {}, reader.text().toString()});
    }
    return node;
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
    return reader.readNextStartElement() ? readElement(reader, [](const auto& named) { return asWritten(named); }) : XmlNode();
}

XmlNode wordTree(const QByteArray& part)
{
    QXmlStreamReader reader(part);
    return reader.readNextStartElement() ? readElement(reader, [](const auto& named) { return asWordWrites(named); }) : XmlNode();
}

} // namespace ungcuu::docx
