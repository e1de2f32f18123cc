// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/package.h"

#include <QXmlStreamWriter>

namespace ungcuu::zip {
namespace {

QByteArray contentTypes(const Package& package)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    writer.writeStartElement(QStringLiteral("Types"));
    writer.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
    writer.writeEmptyElement(QStringLiteral("Default"));
    writer.writeAttribute(QStringLiteral("Extension"), QStringLiteral("rels"));
    writer.writeAttribute(QStringLiteral("ContentType"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    for (const Part& part : package.parts) {
        writer.writeEmptyElement(QStringLiteral("Override"));
        writer.writeAttribute(QStringLiteral("PartName"), QString::fromLatin1(part.name));
        writer.writeAttribute(QStringLiteral("ContentType"), part.contentType);
    }
    writer.writeEndDocument();
    return bytes;
}

QByteArray relationshipsXml(const Relationships& relationships)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    writer.writeStartElement(QStringLiteral("Relationships"));
    writer.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"));
    for (const Relationship& relationship : relationships) {
        writer.writeEmptyElement(QStringLiteral("Relationship"));
        writer.writeAttribute(QStringLiteral("Id"), relationship.id);
        writer.writeAttribute(QStringLiteral("Type"), relationship.type);
        writer.writeAttribute(QStringLiteral("Target"), relationship.target);
        if (relationship.external)
            writer.writeAttribute(QStringLiteral("TargetMode"), QStringLiteral("External"));
    }
    writer.writeEndDocument();
    return bytes;
}

QByteArray relationshipsName(const QByteArray& part)
{
    const qsizetype slash = part.lastIndexOf('/');
    return part.mid(1, slash) + "_rels/" + part.mid(slash + 1) + ".rels";
}

} // namespace

QByteArray packageBytes(const Package& package, const base::Progress& progress)
{
    std::vector<Entry> entries = {{"[Content_Types].xml", contentTypes(package)}, {"_rels/.rels", relationshipsXml(package.relationships)}};
    for (const Part& part : package.parts) {
        entries.push_back({part.name.mid(1), part.bytes});
        if (!part.relationships.empty())
            entries.push_back({relationshipsName(part.name), relationshipsXml(part.relationships)});
    }
    return archiveOf(entries, progress);
}

} // namespace ungcuu::zip
