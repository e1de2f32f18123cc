// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docx_file.h"

#include "docx/body.h"
#include "docx/margins.h"
#include "docx/properties.h"
#include "docx/written_document.h"
#include "render/page_layout.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

using official::OfficialDocument;
using official::PartKind;
using render::Sizes;

const QString officeRelations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString wordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

/// Those of the duty cards are found by laying the cards out, as for the PDF; all others are the decree's.
base::Result<std::vector<Sizes>> sizesOf(const OfficialDocument& document, render::LayoutCache& cache, const base::Progress& progress)
{
    const auto isCard = [](const official::Part& part) { return part.kind == PartKind::DutyCard; };
    if (std::none_of(document.parts.begin(), document.parts.end(), isCard))
        return std::vector<Sizes>(document.parts.size());
    OfficialDocument cards;
    for (const official::Part& part : document.parts)
        cards.parts.push_back(isCard(part) ? part : official::Part());
    const base::Result<render::Pages> pages = render::layOut(cards, cache, progress);
    if (!pages)
        return pages.error();
    return pages->sizes;
}

std::vector<Sizes> distinct(const std::vector<Sizes>& sizes)
{
    std::vector<Sizes> found = {Sizes{}};
    for (const Sizes& each : sizes) {
        if (std::find(found.begin(), found.end(), each) == found.end())
            found.push_back(each);
    }
    return found;
}

class DocxWriter
{
public:
    DocxWriter(const OfficialDocument& document, const render::Typeface& typeface, const DocxRequest& request)
        : m_document(document), m_typeface(typeface), m_request(request)
    {
    }

    base::Result<WrittenDocument> written(const std::vector<Sizes>& sizes, const LeftOut& leftOut, const base::Progress& progress)
    {
        m_word.name = "/word/document.xml";
        m_word.contentType = wordType + QStringLiteral("document.main+xml");
        const MarginIds margins = [this](Section& section, bool first, bool firstOfDocument) { setMargins(section, first, firstOfDocument); };
        auto body = bodyOf(m_document, m_typeface, sizes, margins, m_request.identified, leftOut, progress);
        if (!body)
            return body.error();
        if (!progress.step(1, 1))
            return base::Progress::cancelledError();
        if (!body->missing.empty())
            return render::missingGlyphError(body->missing.front());
        m_word.bytes = std::move(body->xml);
        addPictures(body->pictures);
        addWordPart("styles.xml", "styles", QStringLiteral("styles+xml"), stylesXml(distinct(sizes)));
        addWordPart("settings.xml", "settings", QStringLiteral("settings+xml"), settingsXml());
        zip::Package package;
        package.relationships = packageRelationships();
        if (m_request.identified)
            identify(package, {base::Sha256::of(official::canonicalBytes(m_document)), m_request.sources, std::move(body->identities)});
        package.parts.push_back({"/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"), corePropertiesXml(m_request.title, m_request.created), {}});
        package.parts.push_back({"/docProps/app.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"), appPropertiesXml(), {}});
        package.parts.insert(package.parts.begin(), std::make_move_iterator(m_parts.begin()), std::make_move_iterator(m_parts.end()));
        package.parts.insert(package.parts.begin(), std::move(m_word));
        return WrittenDocument{std::move(package), std::move(body->pieces)};
    }

private:
    QString addWordPart(const QByteArray& file, const char* relation, const QString& type, QByteArray bytes)
    {
        const QString id = QStringLiteral("rId%1").arg(m_word.relationships.size() + 1);
        m_word.relationships.push_back({id, officeRelations + QLatin1String(relation), QString::fromLatin1(file), false});
        m_parts.push_back({"/word/" + file, wordType + type, std::move(bytes), {}});
        return id;
    }

    void addPictures(const std::vector<QByteArray>& pictures)
    {
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const QByteArray file = "media/image" + QByteArray::number(int(i) + 1) + ".png";
            m_word.relationships.push_back({QStringLiteral("rIdPicture%1").arg(i + 1), officeRelations + QStringLiteral("image"), QString::fromLatin1(file), false});
            m_parts.push_back({"/word/" + file, QStringLiteral("image/png"), pictures[i], {}});
        }
    }

    /// One part for each kind of margin that some section asks for.
    QString marginId(const QByteArray& file, const char* relation, const QString& type, const std::function<QByteArray()>& xml)
    {
        for (const zip::Relationship& each : m_word.relationships) {
            if (each.target == QLatin1String(file))
                return each.id;
        }
        return addWordPart(file, relation, type, xml());
    }

    void setMargins(Section& section, bool first, bool firstOfDocument)
    {
        const bool landscape = section.sheet.width > section.sheet.height;
        const QByteArray suffix = landscape ? "-landscape.xml" : ".xml";
        section.header = marginId("header" + suffix, "header", QStringLiteral("header+xml"), [&] { return numberedHeaderXml(m_document, m_typeface, landscape); });
        if (!first)
            return;
        const bool circulation = firstOfDocument && !m_document.circulation.isEmpty();
        section.firstHeader = marginId((circulation ? "header-circulation" : "header-first") + suffix, "header", QStringLiteral("header+xml"),
                                       [&] { return firstHeaderXml(m_document, m_typeface, landscape, circulation); });
        if (firstOfDocument && !m_document.address.isEmpty())
            section.firstFooter = marginId("footer.xml", "footer", QStringLiteral("footer+xml"), [&] { return footXml(m_document, m_typeface); });
    }

    static zip::Relationships packageRelationships()
    {
        return {{QStringLiteral("rId1"), officeRelations + QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"), false},
                {QStringLiteral("rId2"), QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"), QStringLiteral("docProps/core.xml"), false},
                {QStringLiteral("rId3"), officeRelations + QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml"), false}};
    }

    void identify(zip::Package& package, const Identities& identities)
    {
        m_word.relationships.push_back({QStringLiteral("rId%1").arg(m_word.relationships.size() + 1), officeRelations + QStringLiteral("customXml"),
                                        QStringLiteral("../customXml/item1.xml"), false});
        package.parts.push_back({"/customXml/item1.xml", QStringLiteral("application/xml"), identitiesXml(identities),
                                 {{QStringLiteral("rId1"), officeRelations + QStringLiteral("customXmlProps"), QStringLiteral("itemProps1.xml"), false}}});
        package.parts.push_back({"/customXml/itemProps1.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.customXmlProperties+xml"), itemPropertiesXml(), {}});
        package.relationships.push_back({QStringLiteral("rId4"), officeRelations + QStringLiteral("custom-properties"), QStringLiteral("docProps/custom.xml"), false});
        package.parts.push_back({"/docProps/custom.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.custom-properties+xml"), customPropertiesXml(identities.edition), {}});
    }

    const OfficialDocument& m_document;
    const render::Typeface& m_typeface;
    const DocxRequest& m_request;
    zip::Part m_word;
    std::vector<zip::Part> m_parts;
};

} // namespace

base::Result<WrittenDocument> writtenDocument(const OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request, const LeftOut& leftOut,
                                              const base::Progress& progress)
{
    const auto sizes = sizesOf(document, cache, progress);
    if (!sizes)
        return sizes.error();
    return DocxWriter(document, cache.typeface(), request).written(*sizes, leftOut, progress);
}

base::Result<zip::Package> docxPackage(const OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request, const base::Progress& progress)
{
    auto written = writtenDocument(document, cache, request, {}, progress);
    return written ? base::Result<zip::Package>(std::move(written->package)) : written.error();
}

base::Result<QByteArray> docxFile(const OfficialDocument& document, render::LayoutCache& cache, const DocxRequest& request, const base::Progress& progress)
{
    const auto package = docxPackage(document, cache, request, progress);
    if (!package)
        return package.error();
    const QByteArray bytes = zip::packageBytes(*package, progress);
    return bytes.isEmpty() ? base::Result<QByteArray>(base::Progress::cancelledError()) : bytes;
}

} // namespace ungcuu::docx
