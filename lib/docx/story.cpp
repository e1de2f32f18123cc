// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/story.h"

#include "docx/units.h"
#include "render/printed_text.h"

namespace ungcuu::docx {
namespace {

constexpr QChar noBreakSpace(0xA0);

bool hasWords(const official::Runs& runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const official::Run& run) { return !QStringView(run.text).trimmed().isEmpty(); });
}

void borderLine(XmlWriter& xml, const char* side)
{
    xml.empty(side, {{"w:val", "single"}, {"w:sz", eighths(render::headerRule)}, {"w:space", 0}, {"w:color", "000000"}});
}

} // namespace

void Story::indent(const Shape& shape)
{
    xml.start("w:ind", {{"w:left", twips(shape.left)}, {"w:right", twips(shape.right)}});
    if (shape.hanging > 0)
        xml.attribute({"w:hanging", twips(shape.hanging)});
    xml.end();
}

void Story::properties(const Shape& shape)
{
    if (!m_lastWritten.empty() && !shape.section && shape == m_lastShape)
        return xml.repeat(m_lastWritten);
    m_lastWritten.begin = xml.place();
    writeProperties(shape);
    m_lastWritten.end = xml.place();
    m_lastShape = shape;
}

void Story::writeProperties(const Shape& shape)
{
    xml.start("w:pPr");
    xml.property("w:pStyle", shape.style);
    if (shape.keepNext)
        xml.empty("w:keepNext");
    if (shape.ruled) {
        xml.start("w:pBdr");
        borderLine(xml, "w:bottom");
        xml.end();
    }
    if (shape.before > 0 || shape.after > 0 || shape.pitch > 0 || shape.singleLine) {
        xml.start("w:spacing");
        if (shape.before > 0)
            xml.attribute({"w:before", twips(shape.before)});
        if (shape.after > 0)
            xml.attribute({"w:after", twips(shape.after)});
        if (shape.singleLine) {
            xml.attribute({"w:line", 240});
            xml.attribute({"w:lineRule", "auto"});
        } else if (shape.pitch > 0) {
            xml.attribute({"w:line", twips(shape.pitch)});
            xml.attribute({"w:lineRule", "exact"});
        }
        xml.end();
    }
    if (shape.left > 0 || shape.right > 0)
        indent(shape);
    if (shape.fit)
        xml.property("w:jc", justificationOf(*shape.fit));
    if (shape.outline > 0)
        xml.property("w:outlineLvl", std::min(shape.outline, 9) - 1);
    if (shape.section)
        writeSection(xml, *shape.section);
    xml.end();
}

void Story::begin(const Shape& shape, const Identity& identity)
{
    xml.start("w:p");
    if (!m_identified)
        return properties(shape);
    identities.push_back(identity);
    const int number = int(identities.size());
    xml.attribute({"w14:paraId", paragraphId(number).constData()});
    properties(shape);
    xml.empty("w:bookmarkStart", {{"w:id", number}, {"w:name", bookmarkName(number).constData()}});
}

void Story::end(const QString& text)
{
    if (m_identified) {
        identities.back().text = shortHash(text.toUtf8());
        xml.empty("w:bookmarkEnd", {{"w:id", int(identities.size())}});
    }
    xml.end();
}

void Story::run(QStringView text, const official::Run& face, bool bold, bool italic, int spacing)
{
    if (text.isEmpty())
        return;
    xml.start("w:r");
    if ((face.bold && !bold) || (face.italic && !italic) || face.unresolved || spacing > 0) {
        xml.start("w:rPr");
        if (face.unresolved)
            xml.property("w:rStyle", unresolvedStyle);
        if (face.bold && !bold)
            xml.empty("w:b");
        if (face.italic && !italic)
            xml.empty("w:i");
        if (spacing > 0)
            xml.property("w:spacing", twips(spacing));
        xml.end();
    }
    QStringView rest = text;
    for (qsizetype end = rest.indexOf(QChar(QChar::LineSeparator)); end >= 0; end = rest.indexOf(QChar(QChar::LineSeparator))) {
        if (end > 0)
            words(rest.first(end));
        xml.empty("w:br");
        rest = rest.sliced(end + 1);
    }
    if (!rest.isEmpty())
        words(rest);
    xml.end();
}

void Story::paragraph(const Shape& shape, const official::Runs& runs, const Identity& identity, bool bold, bool italic, const render::Setting* lines)
{
    if (!hasWords(runs))
        return emptyParagraph(shape);
    begin(shape, identity);
    std::vector<render::WideBlank> blanks; // a comparison has none: they would differ where no word does
    if (lines && m_identified)
        blanks = render::BlockBuilder(m_typeface).wideBlanks(runs, *lines);
    auto blank = blanks.cbegin();
    qsizetype begun = 0;
    QString all;
    for (const official::Run& each : runs) {
        const QString text = render::printedText(each.text, m_typeface, missing);
        qsizetype written = 0;
        for (; blank != blanks.cend() && blank->at < begun + text.size(); ++blank) {
            const qsizetype at = blank->at - begun;
            run(QStringView(text).sliced(written, at - written), each, bold, italic);
            run(QStringView(text).sliced(at, 1), each, bold, italic, blank->more);
            written = at + 1;
        }
        run(QStringView(text).sliced(written), each, bold, italic);
        begun += text.size();
        if (m_identified)
            all.isEmpty() ? all = text : all += text;
    }
    end(all.replace(QChar(QChar::LineSeparator), QLatin1Char('\n')));
}

/// A no-break space (a quarter of the size wide) with the rest of the blank as its letter spacing: one character for
/// whoever reads the text, an exact width on paper.
void Story::blank(int width)
{
    constexpr int size = 1300; // of ô 3 and 4, where all blanks are
    xml.start("w:r");
    xml.start("w:rPr");
    xml.property("w:spacing", twips(width - size / 4));
    xml.end();
    words(QStringView(&noBreakSpace, 1));
    xml.end();
}

void Story::lineWithBlanks(const Shape& shape, const QStringList& texts, const std::vector<int>& blanks, const Identity& identity)
{
    begin(shape, identity);
    QString all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = render::printedText(texts[i], m_typeface, missing);
        run(text, {}, true, true);
        all += text;
        if (i >= qsizetype(blanks.size()))
            continue;
        blank(blanks[std::size_t(i)]);
        all += noBreakSpace;
    }
    end(all);
}

void Story::picture(const Shape& shape, const QString& name, const QByteArray& png, QSize size)
{
    pictures.push_back(png);
    xml.start("w:p");
    properties(shape);
    xml.start("w:r");
    xml.start("w:drawing");
    xml.start("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    extent("wp:extent", size);
    graphic(name, size);
    for (int open = 0; open < 4; ++open) // inline, drawing, r, p
        xml.end();
}

void Story::cornerPicture(const Shape& shape, const QString& name, const QByteArray& png, QSize size)
{
    pictures.push_back(png);
    xml.start("w:p");
    properties(shape);
    xml.start("w:r");
    xml.start("w:drawing");
    xml.start("wp:anchor", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}, {"simplePos", 0}, {"relativeHeight", 1}, {"behindDoc", 0},
                            {"locked", 0}, {"layoutInCell", 1}, {"allowOverlap", 0}});
    xml.empty("wp:simplePos", {{"x", 0}, {"y", 0}});
    position("wp:positionH", u"right");
    position("wp:positionV", u"top");
    extent("wp:extent", size);
    xml.empty("wp:wrapSquare", {{"wrapText", "bothSides"}});
    graphic(name, size);
    for (int open = 0; open < 4; ++open) // anchor, drawing, r, p
        xml.end();
}

void Story::extent(const char* element, QSize size)
{
    constexpr int emus = 127; // of DrawingML in 1/100 pt
    xml.empty(element, {{"cx", size.width() * emus}, {"cy", size.height() * emus}});
}

void Story::position(const char* axis, QStringView side)
{
    xml.start(axis, {{"relativeFrom", "margin"}});
    xml.element("wp:align", side);
    xml.end();
}

/// The last of `pictures`: <wp:docPr> and <a:graphic>.
void Story::graphic(const QString& name, QSize size)
{
    const int number = int(pictures.size());
    xml.empty("wp:docPr", {{"id", number}, {"name", QStringLiteral("Hình %1").arg(number)}, {"descr", name}});
    xml.start("a:graphic");
    xml.start("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    xml.start("pic:pic");
    xml.start("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", number}, {"name", QStringLiteral("Hình %1").arg(number)}});
    xml.empty("pic:cNvPicPr");
    xml.end();
    xml.start("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", QStringLiteral("rIdPicture%1").arg(number)}});
    xml.start("a:stretch");
    xml.empty("a:fillRect");
    xml.end();
    xml.end();
    xml.start("pic:spPr");
    xml.start("a:xfrm");
    xml.empty("a:off", {{"x", 0}, {"y", 0}});
    extent("a:ext", size);
    xml.end();
    xml.start("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    for (int open = 0; open < 5; ++open) // prstGeom, spPr, pic, graphicData, graphic
        xml.end();
}

bool Story::beginPiece(int block)
{
    endPieces();
    pieces.push_back({{xml.place(), xml.place()}, block});
    return block < 0 || m_leftOut.empty() || !m_leftOut[std::size_t(block)];
}

void Story::endPieces()
{
    if (!pieces.empty())
        pieces.back().span.end = xml.place();
}

void Story::emptyParagraph(const Shape& shape)
{
    xml.start("w:p");
    properties(shape);
    xml.end();
}

} // namespace ungcuu::docx
