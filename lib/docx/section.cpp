// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/story.h"
#include "docx/units.h"

namespace ungcuu::docx {
namespace {

using render::fromMm;

/// What Word calls A4, in twips: 6 wider than the PDF's page. The right margin takes 5 of them, text one, so that lines
/// which just fit there fit here too, and those that just do not, do not.
constexpr int a4Short = 11906;
constexpr int a4Long = 16838;
constexpr int marginsShare = 5;

bool isA4(const render::Sheet& sheet)
{
    return sheet.width == render::Sheet::portrait().width;
}

void reference(XmlWriter& xml, const char* element, const char* type, const QString& id)
{
    if (!id.isEmpty())
        xml.empty(element, {{"w:type", type}, {"r:id", id}});
}

void margins(XmlWriter& xml, const render::Sheet& sheet)
{
    const int right = twips(sheet.right) + (isA4(sheet) ? marginsShare : 0);
    xml.empty("w:pgMar", {{"w:top", twips(sheet.top)}, {"w:right", right}, {"w:bottom", twips(sheet.bottom)}, {"w:left", twips(sheet.left)},
                          {"w:header", twips(render::pageNumberTop)}, {"w:footer", twips(sheet.bottom)}, {"w:gutter", 0}});
}

} // namespace

void writeSection(XmlWriter& xml, const Section& section)
{
    xml.start("w:sectPr");
    reference(xml, "w:headerReference", "default", section.header);
    reference(xml, "w:headerReference", "first", section.firstHeader);
    reference(xml, "w:footerReference", "first", section.firstFooter);
    xml.property("w:type", "nextPage");
    const bool landscape = section.sheet.width > section.sheet.height;
    if (section.sheet.width < render::Sheet::portrait().width)
        xml.empty("w:pgSz", {{"w:w", twips(section.sheet.width)}, {"w:h", twips(section.sheet.height)}});
    else if (landscape)
        xml.empty("w:pgSz", {{"w:w", a4Long}, {"w:h", a4Short}, {"w:orient", "landscape"}});
    else
        xml.empty("w:pgSz", {{"w:w", a4Short}, {"w:h", a4Long}});
    margins(xml, section.sheet);
    if (section.restarts) {
        xml.empty("w:pgNumType", {{"w:start", 1}});
        xml.empty("w:titlePg");
    }
    xml.end();
}

} // namespace ungcuu::docx
