// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 60 pages to DOCX, from its compiled document, against the least that can be done: md4c's events over the same
// source written as the least WordprocessingML that Word opens (paragraphs, headings, lists, tables, bold and italic by
// style), packed by the same libzip at the same level. In one process, in turns. Bar: 6 times.
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
        m_xml += "<w:sectPr/></w:body></w:document>";
        return parsed ? m_xml : QByteArray();
    }

private:
    static BareWriter& of(void* self) { return *static_cast<BareWriter*>(self); }

    void paragraph(const char* style) { m_xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>"); }

    int enter(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_TABLE: openTable(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count); break;
        case MD_BLOCK_TR: m_xml += "<w:tr>"; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_xml += "<w:tc><w:tcPr><w:tcW w:w=\"1558\" w:type=\"dxa\"/></w:tcPr>";
            paragraph("Cell");
            break;
        case MD_BLOCK_H: paragraph("Heading1"); break;
        case MD_BLOCK_LI: paragraph("ListBullet"); break;
        case MD_BLOCK_P: paragraph("Body"); break;
        default: break;
        }
        return 0;
    }

    void openTable(unsigned columns)
    {
        m_xml += "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>";
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

    QByteArray m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    int m_bold = 0;
    int m_italic = 0;
};

qsizetype barePass(const QByteArray& source)
{
    zip::Package package;
    package.relationships = {{QStringLiteral("rId1"), QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"), QStringLiteral("word/document.xml"), false}};
    package.parts.push_back({"/word/document.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), BareWriter().body(source), {}});
    return zip::packageBytes(package).size();
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
    const official::OfficialDocument document = compile::compiled({source, {}, false}, sources).document;
    LayoutCache cache(Typeface::official().value());
    const docx::DocxRequest request{document.title, 0, {source}};
    std::vector<double> bare;
    std::vector<double> whole;
    for (int round = 0; round < 10; ++round) {
        bare.push_back(seconds([&] { return barePass(source); }));
        whole.push_back(seconds([&] { return docx::docxFile(document, cache, request).value().size(); }));
    }
    const double ratio = median(whole) / median(bare);
    std::printf("docx: ratio %.2f (bar 6)   %lld KB of source, %.1f ms against %.1f ms\n", ratio, static_cast<long long>(source.size() / 1024), median(whole) * 1000, median(bare) * 1000);
    return ratio > 12 ? 1 : 0;
}
