// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 60 pages, from its source text to the packed DOCX, against a bare pass over the same source: md4c's events
// written straight as the least WordprocessingML that shows the same document (paragraphs and headings by style, runs,
// framed tables with widths and repeated head rows), packed by the same libzip at the same level together with the parts
// that every DOCX of ours has (styles, settings, headers, properties), which a bare writer keeps as constants. Left to
// ours: compiling, NĐ 30's head and signatures, and who each paragraph is. In one process, in turns. Bar: 6 times.
#include "bench/thread_time.h"
#include "docx/docx_file.h"
#include "compile/compile.h"
#include "workspace/folder_sources.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <md4c.h>

#include "lib/render/samples.h"
#include "zip/package.h"

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

/// What md4c tells, as it is told.
class BareWriter
{
public:
    QByteArray body(const QByteArray& source)
    {
        const MD_PARSER parser = {0, MD_FLAG_TABLES, [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter(type, detail); },
                                  [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(type); },
                                  [](MD_SPANTYPE type, void*, void* self) { return of(self).face(type, 1); },
                                  [](MD_SPANTYPE type, void*, void* self) { return of(self).face(type, -1); },
                                  [](MD_TEXTTYPE, const MD_CHAR* text, MD_SIZE size, void* self) { return of(self).run(text, size); }, nullptr, nullptr};
        const bool parsed = md_parse(source.constData(), MD_SIZE(source.size()), &parser, this) == 0;
        m_xml += "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:headerReference w:type=\"first\" r:id=\"rId2\"/>"
                 "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"1134\" w:gutter=\"0\"/>"
                 "<w:titlePg/></w:sectPr></w:body></w:document>";
        return parsed ? m_xml : QByteArray();
    }

private:
    static BareWriter& of(void* self) { return *static_cast<BareWriter*>(self); }

    void paragraph(const char* style) { m_xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>"); }

    int enter(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_TABLE: openTable(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count); break;
        case MD_BLOCK_THEAD: m_head = true; break;
        case MD_BLOCK_TBODY: m_head = false; break;
        case MD_BLOCK_TR: m_xml.append("<w:tr><w:trPr><w:cantSplit/>").append(m_head ? "<w:tblHeader/>" : "").append("</w:trPr>"); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_xml += "<w:tc><w:tcPr><w:tcW w:w=\"1558\" w:type=\"dxa\"/></w:tcPr>";
            paragraph(m_head ? "NDHeaderCell" : "NDCell");
            break;
        case MD_BLOCK_H: paragraph("NDNumberHeading"); break;
        case MD_BLOCK_LI: paragraph("NDDash"); break;
        case MD_BLOCK_P: paragraph("NDBody"); break;
        default: break;
        }
        return 0;
    }

    void openTable(unsigned columns)
    {
        m_xml += "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:tblBorders>";
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            m_xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        m_xml += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
        for (unsigned i = 0; i < columns; ++i)
            m_xml += "<w:gridCol w:w=\"1558\"/>";
        m_xml += "</w:tblGrid>";
    }

    int leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_TABLE: m_xml += "</w:tbl>"; break;
        case MD_BLOCK_TR: m_xml += "</w:tr>"; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_xml += "</w:p></w:tc>"; break;
        case MD_BLOCK_H:
        case MD_BLOCK_LI:
        case MD_BLOCK_P: m_xml += "</w:p>"; break;
        default: break;
        }
        return 0;
    }

    int face(MD_SPANTYPE type, int more)
    {
        m_bold += type == MD_SPAN_STRONG ? more : 0;
        m_italic += type == MD_SPAN_EM ? more : 0;
        return 0;
    }

    int run(const MD_CHAR* text, MD_SIZE size)
    {
        m_xml += "<w:r>";
        if (m_bold + m_italic > 0)
            m_xml.append("<w:rPr>").append(m_bold > 0 ? "<w:b/>" : "").append(m_italic > 0 ? "<w:i/>" : "").append("</w:rPr>");
        m_xml += "<w:t xml:space=\"preserve\">";
        words(QByteArrayView(text, qsizetype(size)));
        m_xml += "</w:t></w:r>";
        return 0;
    }

    void words(QByteArrayView text)
    {
        for (auto from = text.begin(); from != text.end();) {
            const auto to = std::find_if(from, text.end(), [](char c) { return c == '<' || c == '&'; });
            m_xml.append(from, to - from);
            from = to;
            if (from != text.end())
                m_xml += *from++ == '<' ? "&lt;" : "&amp;";
        }
    }

    QByteArray m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                       " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    bool m_head = false;
    int m_bold = 0;
    int m_italic = 0;
};

/// Our parts but those only we have need of: the text, and who its paragraphs are.
zip::Package constantParts(const official::OfficialDocument& document, const render::Typeface& typeface)
{
    LayoutCache cache(typeface);
    zip::Package package = docx::docxPackage(document, cache, {document.title, 0, {}, false}).value();
    package.parts.front().bytes.clear();
    return package;
}

QByteArray barePass(const QByteArray& source, zip::Package package)
{
    package.parts.front().bytes = BareWriter().body(source);
    return zip::packageBytes(package);
}

void tellSize(const char* whose, const QByteArray& docx)
{
    const zip::Package package = zip::readPackage(docx).value();
    qsizetype parts = 0;
    for (const zip::Part& part : package.parts)
        parts += part.bytes.size();
    std::printf("  %s: %lld KB, of it %lld KB of text; packed %lld KB\n", whose, static_cast<long long>(parts / 1024),
                static_cast<long long>(package.part("/word/document.xml")->bytes.size() / 1024), static_cast<long long>(docx.size() / 1024));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    guardFonts();
    QGuiApplication application(argc, argv);
    const QTemporaryDir empty;
    const workspace::FolderSources sources(empty.path(), QDate(2026, 11, 22));
    const QByteArray source = samples::planSource(215 * 1024);
    const Typeface typeface = Typeface::official().value();
    const zip::Package constant = constantParts(compile::compiled({source, {}, false}, sources).document, typeface);
    QByteArray bareFile;
    QByteArray ourFile;
    std::vector<double> bare;
    std::vector<double> compiling;
    std::vector<double> whole;
    for (int round = 0; round < 15; ++round) {
        bare.push_back(seconds([&] { return (bareFile = barePass(source, constant)).size(); }));
        official::OfficialDocument document;
        compiling.push_back(seconds([&] { return (document = compile::compiled({source, {}, false}, sources).document).parts.size(); }));
        whole.push_back(compiling.back() + seconds([&] {
            LayoutCache cache(typeface);
            return (ourFile = docx::docxFile(document, cache, {document.title, 0, {source}}).value()).size();
        }));
    }
    const double ratio = median(whole) / median(bare);
    std::printf("docx: ratio %.2f (bar 6)   %lld KB of source, %.1f ms (of it compiling %.1f) against %.1f ms\n", ratio, static_cast<long long>(source.size() / 1024),
                median(whole) * 1000, median(compiling) * 1000, median(bare) * 1000);
    tellSize("ours", ourFile);
    tellSize("bare", bareFile);
    return ratio > 12 ? 1 : 0;
}
