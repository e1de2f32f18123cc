// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/margins.h"

#include "docx/balance.h"
#include "docx/story.h"
#include "docx/units.h"
#include "render/page_layout.h"
#include "render/printed_text.h"

namespace ungcuu::docx {
namespace {

using official::OfficialDocument;
using render::Sheet;
using render::Sizes;

constexpr int watermarkSize = 4000;

class MarginWriter
{
public:
    MarginWriter(const char* root, const OfficialDocument& document, const render::Typeface& typeface, bool landscape)
        : m_xml(root, {{"xmlns:w", wordNamespace}, {"xmlns:r", relationshipNamespace}, {"xmlns:v", "urn:schemas-microsoft-com:vml"},
                       {"xmlns:o", "urn:schemas-microsoft-com:office:office"}}),
          m_document(document), m_typeface(typeface), m_landscape(landscape)
    {
    }

    QByteArray numbered()
    {
        startParagraph(Extra::PageNumber);
        m_xml.start("w:fldSimple", {{"w:instr", "PAGE"}});
        words(QStringLiteral("2"));
        m_xml.end();
        m_xml.end();
        return m_xml.taken();
    }

    QByteArray first(bool circulation)
    {
        if (circulation)
            frame();
        startParagraph(Extra::Gap);
        m_xml.end();
        return m_xml.taken();
    }

    QByteArray foot()
    {
        for (const QString& line : m_document.address) {
            startParagraph(Extra::Foot, &line == &m_document.address.first());
            words(line);
            m_xml.end();
        }
        return m_xml.taken();
    }

private:
    void words(const QString& text)
    {
        std::vector<char32_t> missing;
        m_xml.start("w:r");
        m_xml.element("w:t", render::printedText(text, m_typeface, missing), {{"xml:space", "preserve"}});
        m_xml.end();
    }

    void startParagraph(Extra style, bool overruled = false)
    {
        m_xml.start("w:p");
        m_xml.start("w:pPr");
        m_xml.property("w:pStyle", styleId(style, Sizes{}));
        if (overruled) {
            m_xml.start("w:pBdr");
            m_xml.empty("w:top", {{"w:val", "single"}, {"w:sz", eighths(render::headerRule)}, {"w:space", 3}, {"w:color", "000000"}});
            m_xml.end();
        }
        m_xml.end();
        if (!m_document.watermark.isEmpty() && style != Extra::Foot)
            watermark();
    }

    /// Ô 11: a frame about its words, its middle where the PDF has it.
    void frame()
    {
        const Sheet sheet = m_document.parts.empty() ? Sheet::portrait() : render::sheetOf(m_document.parts.front(), m_landscape);
        const int width = widthOf(m_typeface, m_document.circulation, 1300, true) + 1200;
        const int left = sheet.width * render::circulationCentre / 100 - width / 2 - sheet.left;
        m_xml.start("w:p");
        m_xml.start("w:pPr");
        m_xml.property("w:pStyle", styleId(Extra::Circulation, Sizes{}));
        m_xml.empty("w:ind", {{"w:left", twips(left)}, {"w:right", twips(sheet.textWidth() - left - width)}});
        m_xml.end();
        words(m_document.circulation);
        m_xml.end();
    }

    /// The way Word writes one itself: words along a path, behind the text.
    void watermark()
    {
        m_xml.start("w:r");
        m_xml.start("w:pict");
        shapeType();
        const QString text = m_document.watermark.left(60);
        m_xml.start("v:shape", {{"id", "PowerPlusWaterMarkObject1"}, {"o:spid", "_x0000_s2049"}, {"type", "#_x0000_t136"},
                                {"style", place(widthOf(m_typeface, text, watermarkSize, true))}, {"o:allowincell", "f"}, {"fillcolor", "#e4e4e4"}, {"stroked", "f"}});
        m_xml.empty("v:textpath", {{"style", "font-family:\"Times New Roman\";font-size:40pt;font-weight:bold"}, {"string", text}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void shapeType()
    {
        m_xml.start("v:shapetype", {{"id", "_x0000_t136"}, {"coordsize", "21600,21600"}, {"o:spt", "136"}, {"adj", "10800"}, {"path", "m@7,l@8,m@5,21600l@6,21600e"}});
        m_xml.start("v:formulas");
        for (const char* formula : {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1",
                                    "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5"})
            m_xml.empty("v:f", {{"eqn", formula}});
        m_xml.end();
        m_xml.empty("v:path", {{"textpathok", "t"}, {"o:connecttype", "custom"}, {"o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800"}, {"o:connectangles", "270,180,90,0"}});
        m_xml.empty("v:textpath", {{"on", "t"}, {"fitshape", "t"}});
        m_xml.end();
    }

    QString place(int width) const
    {
        return QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;rotation:%3;z-index:-251658752;mso-position-horizontal:center;"
                              "mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page")
            .arg(width / 100).arg(watermarkSize / 100).arg(m_landscape ? 325 : 305);
    }

    XmlWriter m_xml;
    const OfficialDocument& m_document;
    const render::Typeface& m_typeface;
    const bool m_landscape;
};

} // namespace

QByteArray numberedHeaderXml(const OfficialDocument& document, const render::Typeface& typeface, bool landscape)
{
    return MarginWriter("w:hdr", document, typeface, landscape).numbered();
}

QByteArray firstHeaderXml(const OfficialDocument& document, const render::Typeface& typeface, bool landscape, bool circulation)
{
    return MarginWriter("w:hdr", document, typeface, landscape).first(circulation);
}

QByteArray footXml(const OfficialDocument& document, const render::Typeface& typeface)
{
    return MarginWriter("w:ftr", document, typeface, false).foot();
}

} // namespace ungcuu::docx
