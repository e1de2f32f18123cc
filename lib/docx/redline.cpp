// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline.h"

#include "docx/redline_body.h"
#include "zip/package.h"

#include <QCoreApplication>

namespace ungcuu::docx {
namespace {

const QByteArray documentName = "/word/document.xml";

base::Error foreignError()
{
    return {"docx.foreign", QCoreApplication::translate("docx", "Chưa làm được bản so sánh: tệp không phải DOCX do Ứng Cứu xuất.")};
}

bool isIdentity(const QByteArray& name)
{
    return name.startsWith("/customXml/") || name == "/docProps/custom.xml";
}

void forgetIdentities(zip::Package& package)
{
    std::erase_if(package.parts, [](const zip::Part& part) { return isIdentity(part.name); });
    const auto toIdentity = [](const zip::Relationship& each) { return each.target.contains(QLatin1String("customXml/")) || each.target.endsWith(QLatin1String("docProps/custom.xml")); };
    std::erase_if(package.relationships, toIdentity);
    for (zip::Part& part : package.parts)
        std::erase_if(part.relationships, toIdentity);
}

constexpr char oldPicture[] = "old-";

/// Pictures of the old file stand beside those of the new one under names of their own.
void addOldPictures(zip::Package& package, zip::Part& document, const zip::Package& before)
{
    for (const zip::Relationship& each : before.part(documentName)->relationships) {
        const zip::Part* picture = before.part("/word/" + each.target.toUtf8());
        if (!picture || !each.type.endsWith(QLatin1String("/image")))
            continue;
        const QString target = QStringLiteral("media/") + QLatin1String(oldPicture) + each.target.section(QLatin1Char('/'), -1);
        document.relationships.push_back({QLatin1String(oldPicture) + each.id, each.type, target, false});
        package.parts.push_back({"/word/" + target.toUtf8(), picture->contentType, picture->bytes, {}});
    }
}

/// Lets a picture's run name its bytes in the new package.
void renamePictures(XmlNode& node)
{
    if (node.is("a:blip"))
        node.setAttribute("r:embed", QLatin1String(oldPicture) + node.attribute("r:embed"));
    if (node.is("wp:docPr") || node.is("pic:cNvPr"))
        node.setAttribute("id", QString::number(node.attribute("id").toInt() + 100'000));
    for (XmlNode& child : node.children)
        renamePictures(child);
}

} // namespace

base::Result<QByteArray> redline(const QByteArray& before, const QByteArray& after, const RevisionMark& mark)
{
    const auto old = zip::readPackage(before);
    auto package = old ? zip::readPackage(after) : old.error();
    if (!package)
        return package.error();
    const auto place = std::find_if(package->parts.begin(), package->parts.end(), [](const zip::Part& part) { return part.name == documentName; });
    const zip::Part* oldPart = old->part(documentName);
    if (!oldPart || place == package->parts.end())
        return foreignError();
    XmlNode oldRoot = xmlTree(oldPart->bytes);
    XmlNode root = xmlTree(place->bytes);
    const XmlNode* oldBody = oldRoot.child("w:body");
    XmlNode* body = root.child("w:body");
    if (!oldBody || !body)
        return foreignError();
    XmlNode renamed = *oldBody;
    renamePictures(renamed);
    *body = comparedBody(renamed, *body, mark);
    zip::Part document = *place;
    document.bytes = xmlBytes(root);
    addOldPictures(*package, document, *old);
    *std::find_if(package->parts.begin(), package->parts.end(), [](const zip::Part& part) { return part.name == documentName; }) = std::move(document);
    forgetIdentities(*package);
    return zip::packageBytes(*package);
}

} // namespace ungcuu::docx
