// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline.h"

#include "docx/like_blocks.h"
#include "docx/redline_body.h"
#include "docx/written_document.h"

#include <QSet>

#include <algorithm>

namespace ungcuu::docx {
namespace {

const QByteArray documentName = "/word/document.xml";
const QByteArray stylesName = "/word/styles.xml";

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

std::size_t placeOf(const std::vector<zip::Part>& parts, const QByteArray& name)
{
    return std::size_t(std::find_if(parts.begin(), parts.end(), [&](const zip::Part& part) { return part.name == name; }) - parts.begin());
}

/// The w:style elements of a word/styles.xml.
std::vector<QByteArrayView> stylesOf(QByteArrayView xml)
{
    const qsizetype begin = xml.indexOf("<w:style ");
    return elementsOf(xml.sliced(begin, xml.lastIndexOf("</w:styles>") - begin));
}

/// What is taken out keeps the styles of the old document, whose cards may be set in other sizes. A paragraph whose style
/// nothing defines is read by LibreOffice as one of another style, and accepting then joins paragraphs that stay.
void addOldStyles(QByteArray& styles, const QByteArray& before)
{
    if (styles == before)
        return;
    const std::vector<QByteArrayView> known = stylesOf(styles);
    const QSet<QByteArrayView> all(known.begin(), known.end());
    QByteArray more;
    for (const QByteArrayView style : stylesOf(before)) {
        if (!all.contains(style))
            more.append(style);
    }
    styles.insert(styles.lastIndexOf("</w:styles>"), more);
}

QByteArrayView bodyOf(const WrittenDocument& document)
{
    return document.package.part(documentName)->bytes;
}

/// A block is one piece; what else stands in the body, a head or a title, may be several elements.
void addPiece(std::vector<QByteArrayView>& blocks, const Piece& piece, QByteArrayView xml)
{
    const QByteArrayView written = xml.sliced(piece.span.begin, piece.span.length());
    if (piece.block >= 0)
        return blocks.push_back(written);
    const std::vector<QByteArrayView> elements = elementsOf(written);
    blocks.insert(blocks.end(), elements.begin(), elements.end());
}

/// What the new document's blocks are written as, by their number.
std::vector<QByteArrayView> writtenBlocks(const WrittenDocument& document)
{
    std::vector<QByteArrayView> blocks;
    for (const Piece& piece : document.pieces) {
        if (piece.block < 0)
            continue;
        blocks.resize(std::max(blocks.size(), std::size_t(piece.block) + 1));
        blocks[std::size_t(piece.block)] = bodyOf(document).sliced(piece.span.begin, piece.span.length());
    }
    return blocks;
}

/// `likes` are blocks that were left out because the new document has them too.
BodyPieces piecesOf(const WrittenDocument& document, const std::vector<int>& likes, const std::vector<QByteArrayView>& fresh)
{
    const QByteArrayView xml = bodyOf(document);
    if (document.pieces.empty())
        return {xml, {}, {}};
    BodyPieces pieces{xml.first(document.pieces.front().span.begin), {}, xml.sliced(document.pieces.back().span.end)};
    pieces.blocks.reserve(document.pieces.size());
    for (const Piece& piece : document.pieces) {
        const int like = piece.block < 0 || likes.empty() ? -1 : likes[std::size_t(piece.block)];
        if (like < 0)
            addPiece(pieces.blocks, piece, xml);
        else
            pieces.blocks.push_back(fresh[std::size_t(like)]);
    }
    return pieces;
}

LeftOut leftOut(const std::vector<int>& likes)
{
    LeftOut left;
    for (const int like : likes)
        left.push_back(like >= 0);
    return left;
}

base::Result<void> compare(WrittenDocument& after, const WrittenDocument& before, const std::vector<int>& likes, const RevisionMark& mark, const base::Progress& progress)
{
    std::vector<zip::Part>& parts = after.package.parts;
    const std::size_t at = placeOf(parts, documentName);
    zip::Part document = parts[at];
    const bool samePictures = pictures(before.package, *before.package.part(documentName)) == pictures(after.package, document);
    auto compared = comparedDocument(piecesOf(before, likes, writtenBlocks(after)), piecesOf(after, {}, {}), samePictures, mark, progress);
    if (!compared)
        return compared.error();
    document.bytes = *std::move(compared);
    addOldPictures(after.package, document, before.package);
    parts[at] = std::move(document);
    addOldStyles(parts[placeOf(parts, stylesName)].bytes, before.package.part(stylesName)->bytes);
    return {};
}

} // namespace

base::Result<zip::Package> redlinePackage(const official::OfficialDocument& before, const official::OfficialDocument& after, render::LayoutCache& cache,
                                          const DocxRequest& request, const RevisionMark& mark, const base::Progress& progress)
{
    DocxRequest asked = request;
    asked.identified = false;
    const std::vector<int> likes = likeBlocks(before, after);
    const auto old = writtenDocument(before, cache, asked, leftOut(likes), progress);
    auto fresh = old ? writtenDocument(after, cache, asked, {}, progress) : old.error();
    if (!fresh)
        return fresh.error();
    if (const auto compared = compare(*fresh, *old, likes, mark, progress); !compared)
        return compared.error();
    return std::move(fresh->package);
}

base::Result<QByteArray> redline(const official::OfficialDocument& before, const official::OfficialDocument& after, render::LayoutCache& cache,
                                 const DocxRequest& request, const RevisionMark& mark, const base::Progress& progress)
{
    const auto package = redlinePackage(before, after, cache, request, mark, progress);
    if (!package)
        return package.error();
    const QByteArray bytes = zip::packageBytes(*package, progress);
    return bytes.isEmpty() ? base::Result<QByteArray>(base::Progress::cancelledError()) : bytes;
}

} // namespace ungcuu::docx
