// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>

namespace ungcuu::docx {

/// An attribute: its name and what it says.
struct Attribute {
    Attribute(const char* attributeName, QString text) : name(attributeName), value(std::move(text)) {}
    Attribute(const char* attributeName, const char* text) : name(attributeName), value(QString::fromLatin1(text)) {}
    Attribute(const char* attributeName, int number) : name(attributeName), value(QString::number(number)) {}

    const char* name;
    QString value;
};
using Attributes = std::initializer_list<Attribute>;

/// QXmlStreamWriter with the names of a format in Latin letters. Whoever starts an element ends it.
class XmlWriter
{
public:
    /// A document whose root element has these attributes, namespaces among them.
    XmlWriter(const char* root, Attributes attributes);

    void start(const char* name, Attributes attributes = {});
    void empty(const char* name, Attributes attributes = {});
    /// An element of one attribute "w:val", the form of most properties.
    void property(const char* name, const QString& value) { empty(name, {{"w:val", value}}); }
    void property(const char* name, const char* value) { empty(name, {{"w:val", value}}); }
    void property(const char* name, int value) { empty(name, {{"w:val", value}}); }
    /// One more for the element just started.
    void attribute(const Attribute& attribute) { m_writer.writeAttribute(QString::fromLatin1(attribute.name), attribute.value); }
    void text(const QString& text) { m_writer.writeCharacters(text); }
    void element(const char* name, const QString& content, Attributes attributes = {});
    void end() { m_writer.writeEndElement(); }

    /// Ends all that is open.
    QByteArray taken();

private:
    void add(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer{&m_bytes};
};

inline constexpr char wordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char word2010Namespace[] = "http://schemas.microsoft.com/office/word/2010/wordml";
inline constexpr char relationshipNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace ungcuu::docx
