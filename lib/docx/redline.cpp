// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline.h"

#include "docx/redline_body.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

const QByteArray documentName = "/word/document.xml";

bool isPicture(const zip::Relationship& each)
{
    return each.type.endsWith(QLatin1String("/image"));
}

const zip::Part* pictureOf(const zip::Package& package, const zip::Relationship& each)
{
    return isPicture(each) ? package.part("/word/" + each.target.toUtf8()) : nullptr;
}

QByteArrayList pictures(const zip::Package& package, const zip::Part& document)
{
    QByteArrayList all;
    for (const zip::Relationship& each : document.relationships) {
        if (const zip::Part* picture = pictureOf(package, each))
            all << picture->bytes;
    }
    return all;
}

/// Pictures of the old document that the comparison shows stand beside those of the new one under names of their own.
void addOldPictures(zip::Package& package, zip::Part& document, const zip::Package& before)
{
    for (const zip::Relationship& each : before.part(documentName)->relationships) {
        const zip::Part* picture = pictureOf(before, each);
        const QString id = QLatin1String(oldPicture) + each.id;
        if (!picture || !document.bytes.contains(QByteArray('"' + id.toUtf8() + '"')))
            continue;
        const QString target = QStringLiteral("media/") + QLatin1String(oldPicture) + each.target.section(QLatin1Char('/'), -1);
        document.relationships.push_back({id, each.type, target, false});
        package.parts.push_back({"/word/" + target.toUtf8(), picture->contentType, picture->bytes, {}});
    }
}

} // namespace

QByteArray redline(const zip::Package& before, zip::Package after, const RevisionMark& mark)
{
    const zip::Part* const old = before.part(documentName);
    const auto place = std::find_if(after.parts.begin(), after.parts.end(), [](const zip::Part& part) { return part.name == documentName; });
    Q_ASSERT(old && place != after.parts.end());
    const auto at = std::size_t(place - after.parts.begin());
    zip::Part document = *place;
    const bool samePictures = pictures(before, *old) == pictures(after, document);
    document.bytes = comparedDocument(old->bytes, document.bytes, samePictures, mark);
    addOldPictures(after, document, before);
    after.parts[at] = std::move(document);
    return zip::packageBytes(after);
}

} // namespace ungcuu::docx
