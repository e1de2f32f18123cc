// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/package.h"
#include "zip/strict_xml.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace ungcuu::zip {
namespace {

constexpr const char contentTypesName[] = "[Content_Types].xml";

base::Error malformed()
{
    return {"opc.malformed", QCoreApplication::translate("zip", "Tệp không được đọc vì danh mục các phần bên trong không đúng chuẩn (Open Packaging). Chưa có gì thay đổi. "
                                                                "Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.")};
}

class PackageReader
{
public:
    explicit PackageReader(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    base::Result<Package> package()
    {
        if (const auto trouble = readContentTypes())
            return *trouble;
        for (Entry& entry : m_entries) {
            if (entry.name == contentTypesName)
                continue;
            if (const auto trouble = isRelationships(entry.name) ? keepRelationships(entry) : addPart(entry))
                return *trouble;
        }
        return attach() ? base::Result<Package>(std::move(m_package)) : malformed();
    }

private:
    using Trouble = std::optional<base::Error>;

    /// "_rels/.rels", "word/_rels/document.xml.rels"
    static bool isRelationships(const QByteArray& name)
    {
        const QByteArray folder = name.left(name.lastIndexOf('/') + 1);
        return name.endsWith(".rels") && (folder == "_rels/" || folder.endsWith("/_rels/"));
    }

    Trouble readContentTypes()
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.name == contentTypesName; });
        if (found == m_entries.end())
            return malformed();
        if (const auto trouble = xmlTrouble(found->bytes, found->name))
            return trouble;
        QXmlStreamReader reader(found->bytes);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            const QString type = attributes.value(QLatin1String("ContentType")).toString();
            if (reader.name() == QLatin1String("Default"))
                m_defaults.insert(attributes.value(QLatin1String("Extension")).toLatin1().toLower(), type);
            else if (reader.name() == QLatin1String("Override"))
                m_overrides.insert(attributes.value(QLatin1String("PartName")).toLatin1().toLower(), type);
        }
        return std::nullopt;
    }

    QString contentTypeOf(const QByteArray& name) const
    {
        const QByteArray folded = name.toLower();
        const QString type = m_overrides.value(folded);
        return type.isEmpty() ? m_defaults.value(folded.mid(folded.lastIndexOf('.') + 1)) : type;
    }

    Trouble keepRelationships(const Entry& entry)
    {
        if (const auto trouble = xmlTrouble(entry.bytes, entry.name))
            return trouble;
        Relationships& list = m_relationships[sourceOf(entry.name)];
        QXmlStreamReader reader(entry.bytes);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Relationship"))
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            list.push_back({attributes.value(QLatin1String("Id")).toString(), attributes.value(QLatin1String("Type")).toString(),
                            attributes.value(QLatin1String("Target")).toString(), attributes.value(QLatin1String("TargetMode")) == QLatin1String("External")});
        }
        return std::nullopt;
    }

    /// The part whose relationships stand under this name; empty for the package's own.
    static QByteArray sourceOf(const QByteArray& name)
    {
        const qsizetype slash = name.lastIndexOf('/');
        const QByteArray file = name.mid(slash + 1).chopped(5);
        return file.isEmpty() ? QByteArray() : '/' + name.left(slash - 5) + file;
    }

    Trouble addPart(Entry& entry)
    {
        Part part{'/' + entry.name, contentTypeOf('/' + entry.name), std::move(entry.bytes), {}};
        if (part.contentType.isEmpty())
            return malformed();
        if (const auto trouble = part.isXml() ? xmlTrouble(part.bytes, entry.name) : std::nullopt)
            return trouble;
        m_package.parts.push_back(std::move(part));
        return std::nullopt;
    }

    /// False where relationships belong to no part.
    bool attach()
    {
        m_package.relationships = m_relationships.take(QByteArray());
        for (Part& part : m_package.parts)
            part.relationships = m_relationships.take(part.name);
        return m_relationships.isEmpty();
    }

    std::vector<Entry> m_entries;
    QHash<QByteArray, QString> m_defaults;
    QHash<QByteArray, QString> m_overrides;
    QHash<QByteArray, Relationships> m_relationships;
    Package m_package;
};

} // namespace

base::Result<Package> readPackage(const QByteArray& bytes, const Limits& limits)
{
    auto entries = readArchive(bytes, limits);
    if (!entries)
        return entries.error();
    return PackageReader(*std::move(entries)).package();
}

} // namespace ungcuu::zip
