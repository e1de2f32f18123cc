// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/items.h"

#include "docx/units.h"
#include "render/page_painter.h"
#include "render/ruled_room.h"

#include <QBuffer>

namespace ungcuu::docx {
namespace {

constexpr int thinnest = 20; ///< height of an empty line that only has to be there

Shape emptyLine(int height)
{
    Shape shape;
    shape.style = styleId(Extra::Gap, render::Sizes{});
    shape.pitch = std::max(height, thinnest);
    return shape;
}

void ruledRow(Story& story, const Setting& setting, bool keepNext)
{
    XmlWriter& xml = story.xml;
    xml.start("w:tr");
    xml.start("w:trPr");
    xml.empty("w:cantSplit");
    xml.empty("w:trHeight", {{"w:val", twips(render::ruledPitch)}, {"w:hRule", "atLeast"}});
    xml.end();
    xml.start("w:tc");
    xml.start("w:tcPr");
    xml.empty("w:tcW", {{"w:w", twips(setting.width)}, {"w:type", "dxa"}});
    xml.start("w:tcBorders");
    xml.empty("w:bottom", {{"w:val", "single"}, {"w:sz", eighths(render::thinRule)}, {"w:space", 0}, {"w:color", "000000"}});
    xml.end();
    xml.property("w:vAlign", "bottom");
    xml.end();
    Shape shape;
    shape.style = styleId(Extra::Cell, setting.sizes);
    shape.keepNext = keepNext;
    story.emptyParagraph(shape);
    xml.end();
    xml.end();
}

} // namespace

bool writeItems(Story& story, const Items& items, const Section* section, const base::Progress& progress)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!progress.step(qint64(i), qint64(items.size())))
            return false;
        const Item& item = items[i];
        const bool last = i + 1 == items.size();
        const int next = last ? 0 : items[i + 1].gap;
        Shape shape;
        shape.before = i > 0 && items[i - 1].table ? item.gap : 0;
        shape.after = item.more + next;
        shape.keepNext = item.keepNext;
        shape.section = last && !item.table ? section : nullptr;
        if (story.beginPiece(item.block))
            item.write(shape);
        if (item.table && !last && items[i + 1].table) {
            story.beginPiece(-1);
            Shape between = emptyLine(next);
            between.keepNext = item.keepNext;
            story.emptyParagraph(between);
        }
    }
    if (!items.empty() && !items.back().table)
        return true;
    Shape shape = emptyLine(0);
    shape.section = section;
    story.beginPiece(-1);
    story.emptyParagraph(shape);
    return true;
}

Item thinLine(Story& story)
{
    return {0, 0, false, true, [&story](const Shape& given) {
                Shape shape = emptyLine(0);
                shape.keepNext = given.keepNext;
                story.emptyParagraph(shape);
            }};
}

void addParagraph(Items& items, Story& story, const Setting& setting, int block)
{
    const auto* paragraph = &std::get<official::Paragraph>(setting.document.parts[std::size_t(setting.part)].blocks[std::size_t(block)]);
    const render::Look look = render::lookOf(paragraph->style, setting.sizes);
    const Identity identity{setting.part, Role::Body, block, -1, -1, -1, paragraph->source, {}};
    items.push_back({look.gapBefore, 0, false, paragraph->keepWithNext && !look.keepsNext, [&story, paragraph, look, identity, sizes = setting.sizes, width = setting.width](Shape shape) {
                         const render::Setting lines = render::paragraphSetting(look, width);
                         shape.style = styleId(paragraph->style, sizes);
                         shape.outline = paragraph->outline;
                         story.paragraph(shape, paragraph->runs, identity, look.bold, look.italic, &lines);
                     }, setting.firstBlock + block});
}

void addDrawing(Items& items, Story& story, const Setting& setting, int block)
{
    const auto* drawing = &std::get<official::Drawing>(setting.document.parts[std::size_t(setting.part)].blocks[std::size_t(block)]);
    const QSize room(setting.width, setting.height - render::fromPoints(30));
    QSize size(drawing->width, drawing->height);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    items.push_back({setting.sizes.gap, 0, false, true, [&story, drawing, size, &typeface = setting.typeface, sizes = setting.sizes](Shape shape) {
                         QBuffer png;
                         png.open(QIODevice::WriteOnly);
                         render::drawingImage(typeface, *drawing, 300).save(&png, "PNG");
                         shape.style = styleId(official::Style::Centred, sizes);
                         shape.singleLine = true;
                         story.picture(shape, drawing->name, png.data(), size);
                     }, setting.firstBlock + block});
}

void addRuledRoom(Items& items, Story& story, const Setting& setting)
{
    items.push_back({0, 0, true, false, [&story, setting](const Shape& given) {
                         startLayoutTable(story.xml, {setting.width});
                         for (int line = 1; line <= render::ruledLines; ++line)
                             ruledRow(story, setting, line < render::ruledLines || given.keepNext);
                         story.xml.end();
                     }});
}

void startLayoutTable(XmlWriter& xml, const std::vector<int>& widths)
{
    int sum = 0;
    for (const int width : widths)
        sum += width;
    xml.start("w:tbl");
    xml.start("w:tblPr");
    xml.empty("w:tblW", {{"w:w", twips(sum)}, {"w:type", "dxa"}});
    xml.empty("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    xml.empty("w:tblLayout", {{"w:type", "fixed"}});
    xml.start("w:tblCellMar"); // said here too: LibreOffice does not ask the default style
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.empty(side, {{"w:w", 0}, {"w:type", "dxa"}});
    xml.end();
    xml.end();
    xml.start("w:tblGrid");
    for (const int width : widths)
        xml.empty("w:gridCol", {{"w:w", twips(width)}});
    xml.end();
}

void startLayoutCell(XmlWriter& xml, int width, int bottom)
{
    xml.start("w:tc");
    xml.start("w:tcPr");
    xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
    if (bottom > 0) {
        xml.start("w:tcMar");
        xml.empty("w:bottom", {{"w:w", twips(bottom)}, {"w:type", "dxa"}});
        xml.end();
    }
    xml.end();
}

} // namespace ungcuu::docx
