// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/properties.h"

#include "docx/identities.h"
#include "docx/xml_writer.h"

#include <QDateTime>

namespace ungcuu::docx {

/// Compatibility 14 and not 15: from 15 on Word and LibreOffice press words together in justified lines, and other words
/// then stand on a line than in the PDF.
QByteArray settingsXml()
{
    XmlWriter xml("w:settings", {{"xmlns:w", wordNamespace}});
    xml.property("w:defaultTabStop", 720);
    xml.property("w:characterSpacingControl", "doNotCompress");
    xml.start("w:compat");
    xml.empty("w:compatSetting", {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "14"}});
    xml.end();
    xml.property("w:themeFontLang", "vi-VN");
    xml.property("w:decimalSymbol", ",");
    xml.property("w:listSeparator", ";");
    return xml.taken();
}

QByteArray corePropertiesXml(const QString& title, base::UtcMs created)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(created, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    XmlWriter xml("cp:coreProperties", {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                                        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}, {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                        {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.element("dc:title", title);
    xml.element("dc:language", QStringLiteral("vi-VN"));
    xml.element("dcterms:created", time, {{"xsi:type", "dcterms:W3CDTF"}});
    xml.element("dcterms:modified", time, {{"xsi:type", "dcterms:W3CDTF"}});
    return xml.taken();
}

QByteArray appPropertiesXml()
{
    XmlWriter xml("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.element("Application", QStringLiteral("Ứng Cứu"));
    return xml.taken();
}

QByteArray customPropertiesXml(const base::Sha256& edition)
{
    XmlWriter xml("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
                                 {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}});
    xml.start("property", {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}, {"pid", 2}, {"name", editionProperty}});
    xml.element("vt:lpwstr", QString::fromLatin1(edition.hex()));
    return xml.taken();
}

QByteArray itemPropertiesXml()
{
    constexpr char space[] = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    XmlWriter xml("ds:datastoreItem", {{"ds:itemID", itemId}, {"xmlns:ds", space}});
    xml.start("ds:schemaRefs");
    xml.empty("ds:schemaRef", {{"ds:uri", identityNamespace}});
    return xml.taken();
}

} // namespace ungcuu::docx
