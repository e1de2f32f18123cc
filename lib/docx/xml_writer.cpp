// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_writer.h"

namespace ungcuu::docx {

XmlWriter::XmlWriter(const char* root, Attributes attributes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
    start(root, attributes);
}

void XmlWriter::add(Attributes attributes)
{
    for (const Attribute& attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

void XmlWriter::start(const char* name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    add(attributes);
}

void XmlWriter::empty(const char* name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    add(attributes);
}

void XmlWriter::element(const char* name, const QString& content, Attributes attributes)
{
    start(name, attributes);
    text(content);
    end();
}

QByteArray XmlWriter::taken()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace ungcuu::docx
